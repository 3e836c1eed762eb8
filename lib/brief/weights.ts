import type { Features } from './features.ts';

/**
 * What each feature is worth. All but three are a logistic regression (Newton's method, L2 of 5, intercept left out since
 * only differences count) over the sentences of 692 CNN/Daily Mail training articles, labelled by whether the greedy
 * oracle takes the sentence: the three that together best match the printed highlights in ROUGE-1 and ROUGE-2. Those
 * articles have neither titles nor blocks, so `title`, `opensBlock` and `listItem` are set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  first: -0.63,
  second: 0.27,
  third: 0.43,
  early: 1.78,
  depth: -0.98,
  opensBlock: 0.3,
  listItem: -0.5,
  title: 1.5,
  central: 3.98,
  before: 0.33,
  after: 0.66,
  toFirst: 0.72,
  known: 0.27,
  length: -0.77,
  short: 0.03,
  long: -0.42,
  numbers: 0.41,
  names: 0.84,
  quote: -0.04,
  said: -0.08,
  leans: 0.01,
  personal: -0.39,
  cue: 0.46,
};
