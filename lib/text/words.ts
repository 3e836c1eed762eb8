/** Scripts whose words stand without spaces between them. */
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Letters and digits; inside a word also an apostrophe, a point between digits, and a hyphen before a digit ("GPT-5"). */
const WORD =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’](?=\p{L})|(?<=\p{N})[.,](?=\p{N})|[-‐‑](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** A word as it is written, and its place in UTF-16 code units. */
export interface WordSpan {
  text: string;
  start: number;
  end: number;
}

const span = (text: string, start: number): WordSpan => ({ text, start, end: start + text.length });

/** The dictionary words of a text without spaces. One locale does: the scripts decide, not the language. */
const segmented = (text: string): WordSpan[] =>
  Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(text)).flatMap(
    ({ segment, index, isWordLike }) => (isWordLike ? [span(segment, index)] : []),
  );

/** The word tokens of `text` as they are written. */
export const wordSpans = (text: string): WordSpan[] =>
  NO_SPACES.test(text)
    ? segmented(text)
    : Array.from(text.matchAll(WORD), ({ 0: word, index }) => span(word, index));

const PLAIN = /^[a-z\d]+$/;

/** A word in lower case, with straight apostrophe and plain hyphen, without a possessive 's. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.replaceAll('’', "'").replace(/[‐‑]/g, '-').replace(/'s$/, '');
}

/** The word tokens of `text`, folded. */
export const words = (text: string): string[] => wordSpans(text).map((word) => foldWord(word.text));

/** How many words a reader would count. Dictionary segmentation where words stand without spaces; `lang` is BCP 47 or null. */
export function countWords(text: string, lang: string | null): number {
  if (/^(?:zh|ja|th|lo|km|my)\b/i.test(lang ?? '') || NO_SPACES.test(text)) {
    return segmented(text).length;
  }
  return text.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
}
