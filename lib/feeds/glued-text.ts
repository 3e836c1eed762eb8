import { monthNumber } from '../article/metadata/months.ts';

/** Where a month may begin: no letter before it, or a small one that a capital follows. */
const BEGINS = '(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))';
/** One word: "SafetyAug" is two. */
const MONTH = '(?:\\p{Lu}[\\p{Ll}\\p{M}]{2,9}|\\p{Lu}{3,9})';
/** A day as sites print it, with its year: "Aug 12, 2026", "12. August 2026". */
export const PRINTED_DAY = `(?:${BEGINS}${MONTH}\\.? \\d{1,2}, ?\\d{4}|(?<!\\d)\\d{1,2}\\.? \\p{L}{3,10}\\.? \\d{4})`;

/** The same, or only a month with its year, that runs into the next word: "March 2014There". */
const DAY_BEFORE_TEXT = new RegExp(
  `(?:${PRINTED_DAY}|(?<!\\p{L})\\p{L}{3,10} \\d{4})(?=[(“"]?\\p{Lu}\\p{L}*[\\s,'’])`,
  'u',
);
/** Whether there may be one: quicker to see. */
const RUNS_ON = /\d{4}[(“"]?\p{Lu}/u;
/** Where a sentence runs into the next one, both as prose is. */
const BETWEEN_SENTENCES =
  /[.!?]["”’)]?(?<=\s\p{Ll}{2,}[.!?]["”’)]?)(?=(?:I|A|\p{Lu}\p{Ll}+)[\s,'’])/gu;

/** Whether a printed day has the name of a month, in any of the languages. */
export const namesMonth = (day: string): boolean =>
  monthNumber(/\p{L}+/u.exec(day)?.[0] ?? '') !== null;

/** The parts of a paragraph that has lost its line breaks: a day in front stands apart, sentences have a space between them. */
export function withBreaks(paragraph: string): string[] {
  const spaced = paragraph.replace(BETWEEN_SENTENCES, '$& ');
  const day = RUNS_ON.test(spaced) ? DAY_BEFORE_TEXT.exec(spaced) : null;
  if (!day || !namesMonth(day[0])) return [spaced];
  const end = day.index + day[0].length;
  return [spaced.slice(0, end), spaced.slice(end)];
}
