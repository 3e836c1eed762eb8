import { expect, test } from 'vitest';
import { slipCounter, slipsAllowed } from '../../../lib/search/near-terms.ts';

test('slips are counted, over a list in order', () => {
  const count = slipCounter('foxconn', 2);
  const words = [
    'fo',
    'fconn',
    'focxonn',
    'foxcom',
    'foxcon',
    'foxconn',
    'foxconns',
    'fxconn',
    'oxconn',
    'zzzzzzz',
  ];
  expect(words.map((word) => [word, count(word)])).toEqual([
    ['fo', 3],
    ['fconn', 2],
    ['focxonn', 1],
    ['foxcom', 2],
    ['foxcon', 1],
    ['foxconn', 0],
    ['foxconns', 1],
    ['fxconn', 1],
    ['oxconn', 1],
    ['zzzzzzz', 3],
  ]);
});

test('short words and numbers are not guessed at', () => {
  expect(['gpt', 'chip', 'foxconn', 'anthropic', '2026', '10000000'].map(slipsAllowed)).toEqual([
    0, 1, 1, 2, 0, 0,
  ]);
});
