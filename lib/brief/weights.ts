import type { Features } from './features.ts';

/**
 * What each feature is worth. All but three are a logistic regression (Newton's method, L2 of 5, intercept left out since
 * only differences count) over the sentences of 692 CNN/Daily Mail training articles, labelled by whether the greedy
 * oracle takes the sentence: the three that together best match the printed highlights in ROUGE-1 and ROUGE-2. Those
 * articles have neither titles nor blocks, so `title`, `opensBlock` and `listItem` are set by hand.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  first: -0.63,
  second: 0.26,
  third: 0.43,
  early: 1.77,
  depth: -0.99,
  opensBlock: 0.3,
  listItem: -0.5,
  title: 1.5,
  central: 3.99,
  before: 0.35,
  after: 0.67,
  toFirst: 0.74,
  known: 0.24,
  length: -0.76,
  short: 0.03,
  long: -0.44,
  numbers: 0.45,
  names: 0.83,
  quote: -0.04,
  said: -0.07,
  leans: 0.03,
  personal: -0.38,
  cue: 0.46,
};
