import { describe, expect, it } from 'vitest';
import {
  chanceOf,
  type Forest,
  packForest,
  unpackForest,
} from '../../../../lib/article/body/forest.ts';

const FOREST: Forest = {
  base: -1,
  trees: [[[0, 2.5, 1, 2], [3], [1, 0.5, 3, 4], [-2], [0.25]], [[0.5]]],
};

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
});

describe('packForest', () => {
  it('is undone by unpackForest', () => {
    const back = unpackForest(packForest(FOREST));
    for (const features of [
      [0, 0],
      [3, 0],
      [3, 1],
    ])
      expect(chanceOf(back, features)).toBe(chanceOf(FOREST, features));
  });

  it('rounds to four digits', () => {
    expect(packForest({ base: 0.123456, trees: [[[1.00004]]] })).toEqual({
      base: 0.1235,
      trees: [[-1, 1]],
    });
  });
});
