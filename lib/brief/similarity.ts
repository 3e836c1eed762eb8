import { stem } from '../text/stems.ts';
import { isStopWord, primaryLanguage } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

/** A bag of terms whose weights make a vector of length 1; empty where the text holds no content word. */
export type Terms = ReadonlyMap<string, number>;

/** The content words of a text, in English as stems. */
export function contentWords(text: string, lang: string | null): string[] {
  const english = primaryLanguage(lang) === 'en';
  return words(text)
    .filter((word) => !isStopWord(word, lang))
    .map((word) => (english ? stem(word) : word));
}

function unit(weights: Map<string, number>): Terms {
  const length = Math.hypot(...weights.values());
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
}

/**
 * One unit vector for each text: term count times the logarithm of how rare the term is among these texts (tf-idf with
 * the sentences of the article as documents).
 */
export function weighTerms(texts: string[][]): Terms[] {
  const holders = new Map<string, number>();
  for (const text of texts) {
    for (const term of new Set(text)) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return texts.map((text) => {
    const weights = new Map<string, number>();
    for (const term of text) {
      const rarity = Math.log(1 + texts.length / (holders.get(term) ?? 1));
      weights.set(term, (weights.get(term) ?? 0) + rarity);
    }
    return unit(weights);
  });
}

/** Cosine of two unit vectors, 0 to 1. */
export function cosine(a: Terms, b: Terms): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

/** The direction in which all vectors together point. */
export function centroid(vectors: Terms[]): Terms {
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  }
  return unit(sum);
}
