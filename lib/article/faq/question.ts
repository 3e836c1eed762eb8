import { collapse, endsAsQuestion } from './line-text.ts';

/** How a section calls itself that holds questions and answers, in the languages seen most. */
const FAQ_TITLE = new RegExp(
  [
    '\\bfaqs?\\b|frequently asked|common(?:ly asked)? questions|people also ask|\\bq ?& ?a\\b',
    '\\bquestions,? (?:and|&|et|answered)|foire aux questions|fragen (?:und|&) antworten|häufig.*fragen',
    '(?:preguntas|perguntas|questions|domande) (?:\\S+ )?(?:fr[eé][cq]|com|cour)|(?:preguntas y|perguntas e) res',
    'veelgestelde|част.{1,3} (?:задаваемые )?вопрос|вопросы и ответы|よくある|常见问题|常見問題|자주 묻는',
  ].join('|'),
  'iu',
);
const LABEL = /^(?:(?:q(?:uestion)?|f(?:rage)?)\s*\d*\s*[:.)]|#?\d{1,3}\s*[.):])\s*/iu;
const NUMBERED = /^(?:#|no\.? ?)?\d/i;

/** Whether a line of that text announces an FAQ. */
export const isFaqTitle = (text: string): boolean => text.length <= 100 && FAQ_TITLE.test(text);

/** Whether the text is one question a reader could ask: 8 to 300 characters (4 in scripts without spaces). */
export function isQuestion(text: string): boolean {
  if (text.length > 300 || !endsAsQuestion(text)) return false;
  return text.includes(' ') ? text.length >= 8 : text.length >= 4 && /[^\p{ASCII}]{3}/u.test(text);
}

/** Headings of a listicle carry numbers; they are no questions of an FAQ unless one is announced. */
export const isNumbered = (text: string): boolean => NUMBERED.test(text);

/** The question without its number or its "Q:". */
export const bareQuestion = (text: string): string => collapse(text).replace(LABEL, '');
