/** Rounds over all columns: weights hardly move after a hundred. */
const ROUNDS = 200;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Linear regression with a ridge on columns of the same spread: the weights of the columns as they are, and the base. */
export function learnLinear(
  rows: readonly (readonly number[])[],
  answers: readonly number[],
  ridge: number,
): { base: number; weights: number[] } {
  const count = rows[0]?.length ?? 0;
  const columns = Array.from({ length: count }, (_, at) => rows.map((row) => row[at] ?? 0));
  const means = columns.map(mean);
  const spreads = columns.map(
    (column, at) => Math.sqrt(mean(column.map((one) => (one - (means[at] ?? 0)) ** 2))) || 1,
  );
  const scaled = columns.map((column, at) =>
    column.map((one) => (one - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  );
  const center = mean(answers);
  const left = answers.map((one) => one - center);
  const weights = new Array<number>(count).fill(0);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, column] of scaled.entries()) {
      const old = weights[at] ?? 0;
      let slope = 0;
      let bend = 0;
      for (const [row, value] of column.entries()) {
        slope += value * (left[row] ?? 0);
        bend += value * value;
      }
      const weight = (slope + bend * old) / (bend + ridge);
      weights[at] = weight;
      for (const [row, value] of column.entries())
        left[row] = (left[row] ?? 0) - (weight - old) * value;
    }
  const plain = weights.map((weight, at) => weight / (spreads[at] ?? 1));
  return {
    base: center - plain.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0),
    weights: plain,
  };
}
