import type { Token } from './lexicons/compile-cues.ts';

const UNIT =
  /^(?:%|percent|prozent|pour|por|x|×|times|fold|ms|seconds?|minutes?|hours?|tokens|points?|miles|meters|metres|km|kg|tons?|feet|square|degrees|employees|users|people|parameters|gb|tb|mb|gw|mw|watts?|pages|languages|countries|million|billion|trillion|millionen|milliarden|millions?|milliards?|millones)$/;
const CURRENCY = /^[$€£¥]$/;

/**
 * Whether a figure stands in a sentence that could be the measure of a claim: a number with a unit, or an amount of money.
 * Years, versions and the numbers of lists are none.
 */
export const isMeasured = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, index) =>
      /^\p{N}/u.test(text) &&
      (CURRENCY.test(tokens[index - 1]?.text ?? '') || UNIT.test(tokens[index + 1]?.lower ?? '')),
  );
