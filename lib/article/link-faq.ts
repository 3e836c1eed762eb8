import type { FaqPair, Sentence } from '../model/article.ts';
import { lettersOf } from '../text/letters.ts';

/** A sentence shorter than this many letters is found in too many answers to prove anything. */
const MIN_LETTERS = 12;

/** Gives each pair the indexes of the body sentences its answer is made of, in reading order. */
export function linkFaq(faq: FaqPair[], sentences: Sentence[]): FaqPair[] {
  const letters = sentences.map(({ text }) => lettersOf(text));
  return faq.map((pair) => {
    const answer = lettersOf(pair.answer);
    const carrying = letters.flatMap((sentence, index) =>
      sentence.length >= MIN_LETTERS && answer.includes(sentence) ? [index] : [],
    );
    return { ...pair, sentences: carrying };
  });
}
