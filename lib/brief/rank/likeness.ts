import type { TermTable } from './terms.ts';

/** How alike the sentences of an article are: cosines of their tf-idf vectors, 0 to 1. */
export interface Likeness {
  count: number;
  /** The cosine of sentences i and j stands at `i * count + j`. */
  cosines: Float32Array;
  /** Each sentence's cosine with all of them together. */
  central: Float32Array;
}

/**
 * Compares all sentences with each other. A term weighs its count times the logarithm of how rare it is among the
 * sentences. Works through the sentences that share a term, so that it costs little where few do.
 */
export function likenessOf({ sentences, holders }: TermTable): Likeness {
  const count = sentences.length;
  const rarity = holders.map((n) => Math.log(1 + count / n));
  const holdersOf: [sentence: number, weight: number][][] = holders.map(() => []);
  const whole = new Float64Array(holders.length);
  for (const [sentence, { terms }] of sentences.entries()) {
    let square = 0;
    for (const [term, n] of terms) square += (n * (rarity[term] ?? 0)) ** 2;
    const length = Math.sqrt(square) || 1;
    for (const [term, n] of terms) {
      const weight = (n * (rarity[term] ?? 0)) / length;
      holdersOf[term]?.push([sentence, weight]);
      whole[term] = (whole[term] ?? 0) + weight;
    }
  }
  const cosines = new Float32Array(count * count);
  const central = new Float32Array(count);
  const wholeLength = Math.sqrt(whole.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  for (const [term, list] of holdersOf.entries())
    for (const [one, weight] of list) {
      central[one] = (central[one] ?? 0) + (weight * (whole[term] ?? 0)) / wholeLength;
      for (const [other, its] of list) {
        const place = one * count + other;
        cosines[place] = (cosines[place] ?? 0) + weight * its;
      }
    }
  return { count, cosines, central };
}

/** Where a sentence stands among the others: how alike it is to those before and after it, and to its neighbors. */
export interface Ties {
  before: number;
  after: number;
  closestBefore: number;
  closestAfter: number;
  first: number;
  previous: number;
  next: number;
  /** How many sentences share something with it. */
  degree: number;
}

const LINKED = 0.1;

export function tiesOf({ count, cosines }: Likeness, sentence: number): Ties {
  const to = (other: number): number => cosines[sentence * count + other] ?? 0;
  const ties: Ties = {
    before: 0,
    after: 0,
    closestBefore: 0,
    closestAfter: 0,
    first: sentence === 0 ? 1 : to(0),
    previous: sentence === 0 ? 0 : to(sentence - 1),
    next: sentence + 1 < count ? to(sentence + 1) : 0,
    degree: 0,
  };
  for (let other = 0; other < count; other++) {
    if (other === sentence) continue;
    const cosine = to(other);
    if (cosine > LINKED) ties.degree++;
    if (other < sentence) {
      ties.before += cosine;
      ties.closestBefore = Math.max(ties.closestBefore, cosine);
    } else {
      ties.after += cosine;
      ties.closestAfter = Math.max(ties.closestAfter, cosine);
    }
  }
  return ties;
}
