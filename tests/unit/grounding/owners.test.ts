import { expect, test } from 'vitest';
import { doubtsOf } from './given.ts';

const TEXT =
  'Two rivals, Sumwell and Abakor, did better. Sumwell was wrong in 4 percent of the cases and Abakor in 7 percent.';

test('a number that the sentence gives to the other name is doubted', () => {
  expect(doubtsOf(TEXT, 'Abakor was wrong in 4 percent of the cases.')).toEqual([
    ['number', '4 percent'],
  ]);
});

test.each([
  ['Abakor was wrong in 7 percent of the cases.'],
  ['Sumwell was wrong in 4 percent of the cases.'],
  ['Sumwell and Abakor were wrong in 4 and 7 percent of the cases.'],
])('its own is not: %s', (statement) => {
  expect(doubtsOf(TEXT, statement)).toEqual([]);
});
