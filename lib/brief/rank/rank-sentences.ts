import type { Article } from '../../model/article.ts';
import { chanceOf } from '../../trees/forest.ts';
import { putSentenceFeatures, rankMaterial } from './features.ts';
import { SENTENCE_FOREST } from './weights.ts';

/** Sentences that are ranked: the work grows with the square of their number. */
export const MOST_RANKED = 250;

/** The features of the article's first 250 sentences, in their order. */
export function sentenceFeatures(article: Article): Float64Array[] {
  const material = rankMaterial(article, MOST_RANKED);
  return material.sentences.map((_, index) => {
    const features: number[] = [];
    putSentenceFeatures(material, index, (_name, value) => void features.push(value));
    return Float64Array.from(features);
  });
}

/**
 * For the article's first 250 sentences, in their order, the chance (0 to 1) that a person who sums the article up in
 * three sentences says what this one says.
 */
export const rankSentences = (article: Article): number[] =>
  sentenceFeatures(article).map((features) => chanceOf(SENTENCE_FOREST, features));
