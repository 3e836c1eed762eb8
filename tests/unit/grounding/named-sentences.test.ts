import { expect, test } from 'vitest';
import { groundingOf } from '../../../lib/grounding/grounding.ts';
import { articleOf } from './given.ts';

const TEXT = `The crew switched the pilot off in nine cases. Most had bad radio.

The union calls the test reckless. Its members want a vote.

The maker has 46 employees. Ruedi Hausar founded it in Zug.`;

const doubts = (text: string, cites: number[]): [string, string][] =>
  groundingOf(articleOf(TEXT))
    .check({ text, cites }, 'point')
    .doubts.map(({ kind, text: words }) => [kind, words]);

test('a number that only other sentences have is doubted where the model names sentences', () => {
  const statement = 'The crew switched the pilot off in 46 cases.';
  expect(doubts(statement, [0])).toContainEqual(['number', '46']);
});

test('a name likewise', () => {
  expect(doubts('Ruedi Hausar calls the test reckless.', [2])).toContainEqual([
    'name',
    'Ruedi Hausar',
  ]);
});

test.each([[[0]], [[1]], [[]]])('what stands in them or beside them is not: %j', (cites) => {
  expect(doubts('The crew switched the pilot off in nine cases.', cites)).toEqual([]);
});

test('sentences that say nothing of it do not count', () => {
  expect(doubts('The maker has 46 employees.', [0])).toEqual([]);
});
