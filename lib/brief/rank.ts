import type { Article } from '../model/article.ts';
import { type Features, featuresOf } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** Sentences that are ranked: the work grows with the square of their number. */
const MOST_SENTENCES = 250;

const NAMES = Object.keys(WEIGHTS) as (keyof Features)[];

/** Scores of the article's first 250 sentences, in their order; higher is better, only differences mean something. */
export const rankSentences = (article: Article): number[] =>
  featuresOf(article, MOST_SENTENCES).map((features) =>
    NAMES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0),
  );
