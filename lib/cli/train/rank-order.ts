/** Ranks from 0, equal numbers sharing the mean of theirs. */
function ranksOf(numbers: readonly number[]): number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  return numbers.map((one) => (sorted.indexOf(one) + sorted.lastIndexOf(one)) / 2);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (all: readonly number[]): number => all.reduce((x, y) => x + y, 0) / all.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = (x: readonly number[], ofX: number, y: readonly number[], ofY: number): number =>
    x.reduce((sum, one, index) => sum + (one - ofX) * ((y[index] ?? 0) - ofY), 0);
  return (
    product(a, meanA, b, meanB) /
    Math.sqrt(product(a, meanA, a, meanA) * product(b, meanB, b, meanB))
  );
}

/** How far two lists of numbers order alike, −1 to 1 (Spearman). */
export const orderOf = (a: readonly number[], b: readonly number[]): number =>
  correlation(ranksOf(a), ranksOf(b));
