import { describe, expect, it } from 'vitest';
import { chanceOf, type LogisticRow, learnLogistic } from '../../../../lib/cli/train/logistic.ts';

const row = (answer: number, weight: number, ...features: [number, number][]): LogisticRow => ({
  features,
  answer,
  weight,
});

describe('logistic regression', () => {
  it('gives the shares that are in the rows where nothing holds the weights', () => {
    // Three of four without the feature are no, three of four with it yes.
    const rows = [row(0, 3), row(1, 1), row(1, 3, [0, 1]), row(0, 1, [0, 1]), row(0.75, 2, [0, 1])];
    const weights = learnLogistic(rows, 1, 1e-6);
    expect(chanceOf(weights, [])).toBeCloseTo(0.25, 4);
    expect(chanceOf(weights, [[0, 1]])).toBeCloseTo(0.75, 4);
  });

  it('ends where the rows pull as much as the ridge holds', () => {
    const rows = [row(0, 5), row(1, 5, [0, 2]), row(0, 1, [0, 1])];
    const weights = learnLogistic(rows, 1, 0.5);
    const pull = rows.reduce(
      (sum, { features, answer, weight }) =>
        sum + weight * (answer - chanceOf(weights, features)) * (features[0]?.[1] ?? 0),
      0,
    );
    expect(pull).toBeCloseTo(0.5 * (weights[0] ?? 0), 6);
  });

  it('keeps weights smaller with a larger ridge, and those of features that no row has at zero', () => {
    const rows = [row(0, 5), row(1, 5, [0, 2])];
    const [loose = 0, unseen] = learnLogistic(rows, 2, 0.1);
    const [held = 0] = learnLogistic(rows, 2, 10);
    expect(loose).toBeGreaterThan(held);
    expect(held).toBeGreaterThan(0);
    expect(unseen).toBe(0);
  });
});
