import { expect, test } from 'vitest';
import { doubtsOf } from './given.ts';

const TEXT = `Tidecrest sold its catalog on Monday. Its chairman, Bernard Lacey, called the price fair. The founder of Loopsong, Jesper Holm, said that the deal had taken a year. Holm lives in Malmo.`;

test('a role that the article gives to another is doubted', () => {
  expect(doubtsOf(TEXT, 'Bernard Lacey, the founder of Loopsong, called the price fair.')).toEqual([
    ['name', 'Bernard Lacey'],
  ]);
});

test.each([
  ['Bernard Lacey, the chairman of Tidecrest, called the price fair.'],
  ['Loopsong founder Jesper Holm said that the deal had taken a year.'],
])('their own is not: %s', (statement) => {
  expect(doubtsOf(TEXT, statement)).toEqual([]);
});
