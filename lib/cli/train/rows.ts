import type { Rows } from './boost.ts';

/** Rows as they are collected, one array of features each; all have the same length. */
export interface LearningRow {
  features: ArrayLike<number>;
  answer: boolean;
  weight: number;
}

/** Rows turned into one array for each feature. */
export function rowsOf(learned: readonly LearningRow[]): Rows {
  const width = learned[0]?.features.length ?? 0;
  const columns = Array.from({ length: width }, () => new Float32Array(learned.length));
  for (const [index, { features }] of learned.entries())
    for (const [feature, column] of columns.entries()) column[index] = features[feature] ?? 0;
  return {
    columns,
    answers: Uint8Array.from(learned, ({ answer }) => (answer ? 1 : 0)),
    weights: Float32Array.from(learned, ({ weight }) => weight),
  };
}
