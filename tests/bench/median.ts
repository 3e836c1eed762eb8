const ranked = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

export const median = (values: number[]): number => ranked(values, 0.5);
export const p95 = (values: number[]): number => ranked(values, 0.95);
