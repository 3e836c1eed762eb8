import type { FaqPair } from '../../model/article.ts';
import { sharedWords, wordSet } from '../metadata/word-overlap.ts';
import { bareQuestion } from './question.ts';

/** A pair of one source; `at` is where it stands in the page's text, -1 where it does not. */
export interface Candidate extends Pick<FaqPair, 'question' | 'answer' | 'origin'> {
  at: number;
  /** The line that asks the question, as it stands in the page; null where none does. */
  quote: string | null;
}

/** Longer lists are no reader's. */
const MAX_PAIRS = 200;
/** Wordings of one question differ a little between data and page, and so may the answers (one is often cut). */
const SAME_QUESTION = 0.8;
const SAME_ANSWER = 0.5;

/** One pair per question, the first source's wording kept, in the page's order; what it does not show comes last. */
export function mergePairs(candidates: readonly Candidate[]): FaqPair[] {
  const kept: (Candidate & { asked: Set<string>; said: Set<string> })[] = [];
  for (const candidate of candidates) {
    const asked = wordSet(bareQuestion(candidate.question));
    const said = wordSet(candidate.answer);
    const twin = kept.find((other) => {
      const same = likeness(other.asked, asked);
      // Within one source, questions that differ in one word are two questions.
      if (same === 1 || other.origin === candidate.origin) return same === 1;
      return same > SAME_QUESTION && likeness(other.said, said) > SAME_ANSWER;
    });
    if (!twin && kept.length < MAX_PAIRS) kept.push({ ...candidate, asked, said });
    else if (twin && twin.at < 0) twin.at = candidate.at;
    if (twin) twin.quote ??= candidate.quote;
  }
  const order = ({ at }: Candidate) => (at < 0 ? Number.MAX_SAFE_INTEGER : at);
  return kept
    .sort((a, b) => order(a) - order(b))
    .map(({ question, answer, origin, at, quote }) => ({
      question: bareQuestion(question),
      answer,
      origin,
      inText: at >= 0,
      ...(quote === null ? {} : { quote }),
      sentences: [],
    }));
}

/** How much two texts share of their words: F1, 0 to 1. */
const likeness = (a: Set<string>, b: Set<string>): number =>
  (2 * sharedWords(a, b)) / Math.max(1, a.size + b.size);
