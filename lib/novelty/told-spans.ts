import { foldWord, wordSpans } from '../text/words.ts';

/** Amounts with what belongs to them, years, versions: "$1.2 billion", "37%", "12 March 2026", "GPT-5". */
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const NUMBER = '\\p{N}+(?:[.,]\\p{N}+)*';
const FIGURE = new RegExp(
  `(?:${MONTH} \\p{N}{1,2}(?:, \\p{N}{4})?|\\p{N}{1,2}\\.? ${MONTH}(?: \\p{N}{4})?|${MONTH} \\p{N}{4}|[$€£¥₹]\\s?${NUMBER}(?:[ -](?:thousand|million|billion|trillion)|[kKMB](?!\\p{L})|bn|m(?!\\p{L}))?|(?<![\\p{L}\\p{N}-])${NUMBER}(?:\\s?%|[ -](?:percent|per cent|thousand|million|billion|trillion)(?!\\p{L})|[kKMBx](?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}]))`,
  'gu',
);

/** Two or more capitalized words in a row, or one word with capitals or digits inside. */
const NAME =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}'’.-]*[\p{L}\p{N}](?:\s(?:(?:of|de|von|van|der|la)\s)?(?:\p{Lu}[\p{L}\p{N}'’.-]*[\p{L}\p{N}]|\p{N}+(?:\.\p{N}+)*))*|\p{Ll}+\p{Lu}[\p{L}\p{N}]*)/gu;

export const figuresIn = (text: string): string[] =>
  Array.from(text.matchAll(FIGURE), ([hit]) => hit);
export const namesIn = (text: string): { text: string; start: number }[] =>
  Array.from(text.matchAll(NAME), ({ 0: hit, index }) => ({ text: hit, start: index }));

/** The words of a span as they are looked for in other texts. */
export const wordsOfSpan = (text: string): string[] =>
  wordSpans(text).map((span) => foldWord(span.text));
