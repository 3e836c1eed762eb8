/** Scripts whose words stand without spaces between them. */
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Letters and digits; inside a word also an apostrophe, a point between digits, and a hyphen before a digit ("GPT-5"). */
const WORD =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’](?=\p{L})|\.(?=\p{N})(?<=\p{N}\.)|-(?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

const segmented = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);

/** The word tokens of `text` as they are written. */
export const wordsAsWritten = (text: string): string[] =>
  NO_SPACES.test(text) ? segmented(text) : (text.match(WORD) ?? []);

/** The word tokens of `text` in lower case, a curly apostrophe as a straight one and a possessive 's left off. */
export const words = (text: string): string[] =>
  wordsAsWritten(text.toLowerCase().replaceAll('’', "'")).map((word) =>
    word.endsWith("'s") ? word.slice(0, -2) : word,
  );

/** How many words a reader would count. Dictionary segmentation where words stand without spaces; `lang` is BCP 47 or null. */
export function countWords(text: string, lang: string | null): number {
  if (/^(?:zh|ja|th|lo|km|my)\b/i.test(lang ?? '') || NO_SPACES.test(text)) {
    return segmented(text).length;
  }
  return text.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
}
