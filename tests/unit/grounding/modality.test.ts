import { expect, test } from 'vitest';
import { doubtsOf } from './given.ts';

const TEXT = `The trial of the drug is to begin in the spring if the regulator agrees. The partner may ask for part of the money back. Its founder says that licensed models sound better.

The chief said that the audit had used an old version. The agency rejected that. Analysts think that the merger would fail.`;

test.each([
  ['The trial of the drug will begin in the spring.'],
  ['The partner is asking for part of the money back.'],
  ['Licensed models sound better.'],
  ['The audit used an old version.'],
  ['The merger would fail.'],
])('told more certainly: %s', (statement) => {
  expect(doubtsOf(TEXT, statement).map(([kind]) => kind)).toContain('stronger');
});

test.each([
  ['The trial of the drug could begin in the spring.'],
  ['The partner might ask for part of the money back.'],
  ['The founder says that licensed models sound better.'],
  ['The chief said that the audit used an old version.'],
  ['Analysts expect that the merger would fail.'],
])('told as open as it is: %s', (statement) => {
  expect(doubtsOf(TEXT, statement)).toEqual([]);
});
