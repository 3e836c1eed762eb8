import type { Article } from '../model/article.ts';

/** Scores of the article's sentences, higher is better. */
export const rankSentences = ({ sentences }: Article): number[] =>
  sentences.map((_, i) => 1 / (i + 1));
