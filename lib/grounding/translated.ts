import type { Sentence } from '../model/article.ts';
import type { CheckedStatement, Doubt, Written, WrittenRole } from '../model/engines.ts';
import { WORD_VALUES } from './amount-words.ts';

/** Figures with what parts their digits: "3,000", "4.5", "3 000". Not of times, which languages write in their own ways. */
const FIGURE = /(?<![\p{Nd}:])\p{Nd}+(?:[.,’'\u00A0\u202F٫٬]\p{Nd}+)*(?![\p{Nd}:])/gu;

/** Up to twelve a figure may be a month, an hour, or a word in the other language. */
const SMALL = 12;

const DIGIT_RANGES = 10;

/** The value of a digit of any script: each has its ten in a row. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < DIGIT_RANGES - 1 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

const digitsOf = (figure: string): string =>
  Array.from(figure.matchAll(/\p{Nd}/gu), ([digit]) => digitOf(digit)).join('');

/** What no language changes of a figure's digits: all but the zeros at its ends, since "4.5 million" is "450万". */
function coreOf(figure: string): string {
  const digits = digitsOf(figure);
  let [from, to] = [0, digits.length];
  while (digits[from] === '0') from++;
  while (to > from && digits[to - 1] === '0') to--;
  return digits.slice(from, to);
}

/** The digits of all that the sentences count, in figures or in words. */
function known(texts: readonly string[]): Set<string> {
  const text = texts.join(' ');
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const values = words.flatMap((word) => WORD_VALUES.get(word) ?? []);
  return new Set([...(text.match(FIGURE) ?? []), ...values.map(String)].map(coreOf));
}

/**
 * Holds a statement in another language to the sentences of the statement that it was translated from. Words cannot be compared
 * across languages, figures can: one that those sentences do not have is a doubt. Nothing else is.
 */
export function checkTranslated(
  { text, cites }: Written,
  role: WrittenRole,
  sentences: readonly Sentence[],
): CheckedStatement {
  const named = cites.filter((at) => sentences[at] !== undefined);
  const has = known(named.flatMap((at) => sentences[at]?.text ?? []));
  const doubts = Array.from(text.matchAll(FIGURE)).flatMap(
    ({ 0: figure, index: start }): Doubt[] => {
      if (has.has(coreOf(figure)) || Number(digitsOf(figure)) <= SMALL) return [];
      return [{ kind: 'number', text: figure, start, end: start + figure.length }];
    },
  );
  const verdict = doubts.length > 0 ? 'doubted' : 'supported';
  return { role, text, verdict, sentences: named, doubts };
}
