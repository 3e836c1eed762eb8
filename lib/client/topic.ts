// Apart from what popups need of an article: only the page of a topic reads texts anew.
export { openQuestions } from '../brief/open-questions.ts';
export { earlierFigures, type Said, saidAbout } from '../brief/said-about.ts';
