import { expect, test } from 'vitest';
import { doubtsOf } from './given.ts';

const TEXT = `The chair did not rule out further action at the terminals. The office has yet to name a manager. Songs can no longer be downloaded unless users pay.`;

test.each([
  ['The chair ruled out further action at the terminals.'],
  ['The office has named a manager.'],
])('a denial that is left out: %s', (statement) => {
  expect(doubtsOf(TEXT, statement).map(([kind]) => kind)).toContain('negated');
});

test.each([
  ['The chair did not rule out further action at the terminals.'],
  ['A manager has not been named yet.'],
  ['Users have to pay to download songs.'],
])('told alike: %s', (statement) => {
  expect(doubtsOf(TEXT, statement)).toEqual([]);
});
