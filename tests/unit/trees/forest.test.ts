import { describe, expect, it } from 'vitest';
import { chanceOf, unpackForest } from '../../../lib/trees/forest.ts';

const FOREST = unpackForest({
  base: -1,
  trees: [
    [0, 2.5, -1, 3, 1, 0.5, -1, -2, -1, 0.25],
    [-1, 0.5],
  ],
});

describe('chanceOf', () => {
  const odds = (features: number[]): number => {
    const chance = chanceOf(FOREST, features);
    return Math.log(chance / (1 - chance));
  };

  it('goes left up to the limit, else right, and adds up the trees', () => {
    expect(odds([2.5, 0])).toBeCloseTo(-1 + 3 + 0.5);
    expect(odds([2.6, 0.5])).toBeCloseTo(-1 - 2 + 0.5);
    expect(odds([9, 1])).toBeCloseTo(-1 + 0.25 + 0.5);
  });

  it('takes a feature that is not there for 0', () => {
    expect(odds([])).toBeCloseTo(-1 + 3 + 0.5);
  });

  it('is the base where there are no trees', () => {
    expect(chanceOf(unpackForest({ base: 0, trees: [] }), [1])).toBe(0.5);
  });
});
