/** One example of what is learned: its features by number, what they are worth, the answer from 0 to 1, and its weight. */
export interface LogisticRow {
  features: readonly (readonly [index: number, value: number])[];
  answer: number;
  weight: number;
}

/** Steps of Newton's method: the slope is gone after six or seven. */
const STEPS = 15;

/** Solves a symmetric, positive definite system in place, by Cholesky's method. */
function solve(matrix: Float64Array, size: number, right: Float64Array): void {
  const get = (row: number, column: number): number => matrix[row * size + column] ?? 0;
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let sum = get(row, column);
      for (let at = 0; at < column; at++) sum -= get(row, at) * get(column, at);
      matrix[row * size + column] = row === column ? Math.sqrt(sum) : sum / get(column, column);
    }
  }
  for (let row = 0; row < size; row++) {
    let sum = right[row] ?? 0;
    for (let at = 0; at < row; at++) sum -= get(row, at) * (right[at] ?? 0);
    right[row] = sum / get(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = right[row] ?? 0;
    for (let at = row + 1; at < size; at++) sum -= get(at, row) * (right[at] ?? 0);
    right[row] = sum / get(row, row);
  }
}

export const chanceOf = (weights: Float64Array, features: LogisticRow['features']): number => {
  const base = weights.at(-1) ?? 0;
  const score = features.reduce((sum, [at, value]) => sum + value * (weights[at] ?? 0), base);
  return 1 / (1 + Math.exp(-score));
};

/** Logistic regression with a ridge, by Newton's method: the weights of `count` features, the base behind them. */
export function learnLogistic(
  rows: readonly LogisticRow[],
  count: number,
  ridge: number,
): Float64Array {
  const size = count + 1;
  const weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(size);
    const bend = new Float64Array(size * size);
    for (let at = 0; at < count; at++) {
      slope[at] = -ridge * (weights[at] ?? 0);
      bend[at * size + at] = ridge;
    }
    bend[size * size - 1] = 1e-9;
    for (const { features, answer, weight } of rows) {
      const chance = chanceOf(weights, features);
      const miss = weight * (answer - chance);
      const spread = weight * chance * (1 - chance);
      const all = [...features, [count, 1] as const];
      for (const [row, value] of all) {
        slope[row] = (slope[row] ?? 0) + miss * value;
        for (const [column, other] of all)
          bend[row * size + column] = (bend[row * size + column] ?? 0) + spread * value * other;
      }
    }
    solve(bend, size, slope);
    for (let at = 0; at < size; at++) weights[at] = (weights[at] ?? 0) + (slope[at] ?? 0);
  }
  return weights;
}
