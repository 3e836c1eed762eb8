import type { LogisticRow } from './logistic.ts';

/** Rounds over all features: weights hardly move after ten. */
const ROUNDS = 12;
/** The furthest that a weight goes in a round. */
const FURTHEST = 1;

const chance = (score = 0): number => 1 / (1 + Math.exp(-score));

/**
 * Logistic regression with a ridge for each feature, for thousands of features that few rows have: one weight after the other,
 * each by a step of Newton's method. The weights, the base behind them.
 */
export function learnSparse(rows: readonly LogisticRow[], ridges: readonly number[]): Float64Array {
  const count = ridges.length;
  const weights = new Float64Array(count + 1);
  const scores = new Float64Array(rows.length);
  const columns: (readonly [row: number, value: number])[][] = [...ridges, 0].map(() => []);
  for (const [row, { features }] of rows.entries()) {
    for (const [at, value] of features) columns[at]?.push([row, value]);
    columns[count]?.push([row, 1]);
  }
  const order = [count, ...ridges.keys()];
  for (let round = 0; round < ROUNDS; round++)
    for (const at of order) {
      const ridge = ridges[at] ?? 0;
      let slope = -ridge * (weights[at] ?? 0);
      let bend = ridge + Number.EPSILON;
      for (const [row, value] of columns[at] ?? []) {
        const { answer = 0, weight = 0 } = rows[row] ?? {};
        const own = chance(scores[row]);
        slope += weight * value * (answer - own);
        bend += weight * value * value * own * (1 - own);
      }
      const step = Math.max(-FURTHEST, Math.min(FURTHEST, slope / bend));
      weights[at] = (weights[at] ?? 0) + step;
      for (const [row, value] of columns[at] ?? []) scores[row] = (scores[row] ?? 0) + step * value;
    }
  return weights;
}
