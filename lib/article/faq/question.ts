import { collapse, endsAsQuestion } from './line-text.ts';

/** How a section calls itself that holds questions and answers, in the languages seen most. */
const FAQ_TITLE = new RegExp(
  [
    '\\bfaqs?\\b|frequently asked|common(?:ly asked)? questions|people also ask|\\bq ?& ?a\\b',
    '\\bquestions,? (?:and|&|et|answered)|foire aux questions|fragen (?:und|&) antworten|häufig.*fragen',
    '(?:preguntas|perguntas|questions|domande) (?:\\S+ )?(?:fr[eé][cq]|com|cour)|(?:preguntas y|perguntas e) res',
    'veelgestelde|vragen en antwoorden|najczę\\S{1,6} zadawane|(?:częste )?pytania i odpowiedzi',
    's[ıi]k(?:ça)? sorulan|част\\S{1,3} (?:задаваемые )?вопрос|вопросы и ответы',
    'الأسئلة (?:الشائعة|المتكررة|الأكثر)|أسئلة وأجوبة|أسئلة شائعة|שאלות (?:נפוצות|ותשובות)',
    'よくある|質問と回答|常见(?:问题|問題)|常見問題|问答|問答|자주 (?:묻는|하는)|질문과 답',
  ].join('|'),
  'iu',
);
/** A lone letter needs a colon or a number, since names begin like that as well. */
const LABEL =
  /^(?:(?:q|question|frage|pregunta|pergunta|domanda|vraag|pytanie|soru|вопрос|سؤال|שאלה|[問问문]|質問|질문)\s?(?:\d{1,3}\s?)?[:：.)]|[fpdvsвسש]\s?(?:\d{1,3}\s?[:：.)]|[:：])|#?\d{1,3}\s?[.):])\s*/iu;
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
