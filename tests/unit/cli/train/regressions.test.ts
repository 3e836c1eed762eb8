import { describe, expect, it } from 'vitest';
import { learnLinear } from '../../../../lib/cli/train/linear.ts';
import { orderOf } from '../../../../lib/cli/train/rank-order.ts';
import { learnSparse } from '../../../../lib/cli/train/sparse-logistic.ts';

describe('logistic regression of rare features', () => {
  const rows = Array.from({ length: 40 }, (_, at) => ({
    features: at % 2 === 0 ? ([[0, 1]] as const) : [],
    answer: at % 2 === 0 ? 0.75 : 0.25,
    weight: 1,
  }));

  it('gives back the odds of its rows', () => {
    const [weight = 0, base = 0] = learnSparse(rows, [1e-6]);
    expect(base).toBeCloseTo(Math.log(1 / 3), 2);
    expect(weight).toBeCloseTo(2 * Math.log(3), 2);
  });

  it('keeps a weight small by its ridge', () => {
    const [free = 0] = learnSparse(rows, [1e-6]);
    const [held = 0] = learnSparse(rows, [20]);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(0.5 * free);
  });
});

describe('linear regression', () => {
  it('finds the line, and less of it with a ridge', () => {
    const rows = [
      [0, 3],
      [1, 1],
      [2, 2],
      [3, 5],
    ];
    const answers = rows.map(([a = 0, b = 0]) => 1 + 2 * a - 3 * b);
    const { base, weights } = learnLinear(rows, answers, 0);
    expect(base).toBeCloseTo(1);
    expect(weights[0]).toBeCloseTo(2);
    expect(weights[1]).toBeCloseTo(-3);
    expect(Math.abs(learnLinear(rows, answers, 4).weights[1] ?? 0)).toBeLessThan(3);
  });
});

describe('the order of two lists', () => {
  it('is 1 where they order alike, −1 where against each other, and shares the rank of equals', () => {
    expect(orderOf([1, 5, 9], [2, 3, 100])).toBeCloseTo(1);
    expect(orderOf([1, 5, 9], [3, 2, 1])).toBeCloseTo(-1);
    expect(orderOf([1, 1, 2, 3], [1, 2, 3, 4])).toBeCloseTo(Math.sqrt(0.9), 4);
  });
});
