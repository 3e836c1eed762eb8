// What only the reader asks of an article's text: apart from `article.ts`, so that the popup does not load it.
export { anchorBetween, placesInArticle } from '../anchor/places-in-article.ts';
export { findInText } from '../text/find.ts';
