import type { Article, Sentence } from '../model/article.ts';
import { wordSpans } from '../text/words.ts';
import { centroid, contentWords, cosine, type Terms, weighTerms } from './similarity.ts';

/** What the ranker looks at in a sentence; each about 0 to 1, so that weights can be compared. */
export interface Features {
  first: number;
  second: number;
  third: number;
  /** Falls with the place in the article: 1, 1/2, 1/3 … */
  early: number;
  /** Place in the article, 0 to 1. */
  depth: number;
  /** First sentence of its block. */
  opensBlock: number;
  listItem: number;
  /** Share of the title's content words. */
  title: number;
  /** Cosine with all sentences together, and the mean cosine with those before and after. */
  central: number;
  before: number;
  after: number;
  toFirst: number;
  /** Closest earlier sentence. */
  known: number;
  /** Words: their logarithm, and whether they are over 40. */
  length: number;
  long: number;
  /** Numbers, and words with a capital where none is due. */
  numbers: number;
  names: number;
  /** Speaks of I, we or you. */
  personal: number;
  /** Words that news, findings and results are told with. */
  cue: number;
}

const PERSONAL = /\b(?:i|you|your|we|my|our|us|me)\b/i;
const CUE =
  /\b(?:announc\w+|launch\w*|releas\w+|unveil\w*|introduc\w+|found that|finds? that|shows? that|results?|in short|in summary|overall|the (?:company|study|paper|report|model) (?:said|found|shows|is|will)|raised|acquir\w+|agree[ds]?|plans? to|will|new|first|percent|million|billion)\b/gi;

const mean = (sum: number, n: number): number => (n > 0 ? sum / n : 0);
const flag = (holds: boolean): number => (holds ? 1 : 0);

const shareOf = (wanted: ReadonlySet<string>, terms: Terms): number => {
  let shared = 0;
  for (const term of wanted) if (terms.has(term)) shared++;
  return mean(shared, wanted.size);
};

/** What can be told from the sentence alone. */
function ownFeatures({ text }: Sentence) {
  const all = wordSpans(text).map((word) => word.text);
  const inside = all.slice(1);
  return {
    length: Math.log(1 + all.length) / 4,
    long: flag(all.length > 40),
    numbers: Math.min(1, all.filter((word) => /\p{N}/u.test(word)).length / 3),
    names: mean(inside.filter((word) => /^\p{Lu}/u.test(word)).length, inside.length),
    personal: flag(PERSONAL.test(text)),
    cue: Math.min(1, (text.match(CUE)?.length ?? 0) / 3),
  };
}

/** Features of the first `limit` sentences, in their order. Cosines make it quadratic in `limit`. */
export function featuresOf(
  { title, blocks, sentences, lang }: Pick<Article, 'title' | 'blocks' | 'sentences' | 'lang'>,
  limit: number,
): Features[] {
  const seen = sentences.slice(0, limit);
  const vectors = weighTerms(seen.map(({ text }) => contentWords(text, lang)));
  const middle = centroid(vectors);
  const titleWords = new Set(contentWords(title, lang));
  const before = seen.map(() => 0);
  const after = seen.map(() => 0);
  const known = seen.map(() => 0);
  const toFirst = seen.map(() => 0);
  for (const [i, vector] of vectors.entries()) {
    for (let j = 0; j < i; j++) {
      const alike = cosine(vector, vectors[j] ?? new Map());
      before[i] = (before[i] ?? 0) + alike;
      after[j] = (after[j] ?? 0) + alike;
      known[i] = Math.max(known[i] ?? 0, alike);
      if (j === 0) toFirst[i] = alike;
    }
  }
  return seen.map((sentence, i) => {
    const vector = vectors[i] ?? new Map();
    return {
      first: flag(i === 0),
      second: flag(i === 1),
      third: flag(i === 2),
      early: 1 / (i + 1),
      depth: mean(i, seen.length - 1),
      opensBlock: flag(sentence.start === 0),
      listItem: flag(blocks[sentence.block]?.kind === 'list-item'),
      title: shareOf(titleWords, vector),
      central: cosine(vector, middle),
      before: mean(before[i] ?? 0, i),
      after: mean(after[i] ?? 0, seen.length - 1 - i),
      toFirst: toFirst[i] ?? 0,
      known: known[i] ?? 0,
      ...ownFeatures(sentence),
    };
  });
}
