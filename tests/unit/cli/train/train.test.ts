import { describe, expect, it } from 'vitest';
import { boost, roundedForest, type Settings } from '../../../../lib/cli/train/boost.ts';
import { foldOf, siteOf } from '../../../../lib/cli/train/folds.ts';
import { rowsOf } from '../../../../lib/cli/train/rows.ts';
import { f1, scoreText } from '../../../../lib/cli/train/text-scores.ts';
import { chanceOf, unpackForest } from '../../../../lib/trees/forest.ts';

const SETTINGS: Settings = {
  trees: 40,
  leaves: 4,
  rate: 0.3,
  leastLeaf: 0.1,
  ridge: 1,
  rowShare: 1,
  columnShare: 1,
  seed: 1,
};

describe('boost', () => {
  /** Yes where exactly one of two features is over its middle: no single question tells. */
  const rows = Array.from({ length: 400 }, (_, at) => {
    const features = [(at * 37) % 100, (at * 61) % 89];
    const answer = (features[0] ?? 0) > 50 !== (features[1] ?? 0) > 44;
    return { features, answer, weight: 1 };
  });

  it('learns what takes two questions together', () => {
    const forest = unpackForest(boost(rowsOf(rows), SETTINGS));
    const right = rows.filter(
      ({ features, answer }) => chanceOf(forest, features) > 0.5 === answer,
    );
    expect(right.length).toBeGreaterThan(390);
  });

  it('learns nothing from rows of weight 0', () => {
    const misled = rows.map((row) => ({ ...row, answer: !row.answer, weight: 0 }));
    const forest = unpackForest(boost(rowsOf([...rows, ...misled]), SETTINGS));
    expect(chanceOf(forest, [90, 10])).toBeGreaterThan(0.8);
  });

  it('makes the same trees of the same rows', () => {
    const half = { ...SETTINGS, rowShare: 0.5, trees: 3 };
    expect(boost(rowsOf(rows), half)).toEqual(boost(rowsOf(rows), half));
  });
});

describe('roundedForest', () => {
  it('keeps four digits', () => {
    const forest = { base: 0.123456, trees: [[12, 100.04, -1, 0.00012347, -1, 2]] };
    expect(roundedForest(forest, 'key')).toEqual({
      key: 'key',
      base: 0.1235,
      trees: [[12, 100, -1, 0.0001235, -1, 2]],
    });
  });
});

describe('folds', () => {
  it('keeps the pages of a site together', () => {
    expect(siteOf('https://www.news.harbor.example/a')).toBe('harbor.example');
    expect(siteOf('https://news.harbor.co.uk/b')).toBe('harbor.co.uk');
    expect(foldOf('harbor.example', 5)).toBe(foldOf(siteOf('https://m.harbor.example/x'), 5));
  });

  it('spreads sites over all folds', () => {
    const folds = Array.from({ length: 100 }, (_, at) => foldOf(`site${at}.example`, 5));
    expect(new Set(folds).size).toBe(5);
  });
});

describe('scoreText', () => {
  it('is whole for the same text, whatever the case and marks between words', () => {
    expect(scoreText('The ferry left at six.', 'The ferry left at six')).toEqual({
      words: 1,
      runs: { precision: 1, recall: 1 },
    });
  });

  it('counts words as bags and runs of four in order', () => {
    const { words, runs } = scoreText('one two three four five', 'one two three four');
    expect(words).toBeCloseTo(8 / 9);
    expect(runs).toEqual({ precision: 0.5, recall: 1 });
    expect(f1(runs)).toBeCloseTo(2 / 3);
  });

  it('is nothing for an empty text', () => {
    expect(scoreText('', 'one').words).toBe(0);
  });
});
