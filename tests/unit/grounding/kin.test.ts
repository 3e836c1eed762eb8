import { expect, test } from 'vitest';
import { areOpposites, isVerbStem, kinOf } from '../../../lib/grounding/kin.ts';
import { stem } from '../../../lib/text/stems.ts';

test.each([
  ['insufficient', 'short'],
  ['brief', 'short'],
  ['conversation', 'talk'],
])('%s and %s are kin, both ways', (one, other) => {
  expect(kinOf(stem(one)).has(stem(other))).toBe(true);
  expect(kinOf(stem(other)).has(stem(one))).toBe(true);
});

test('to accept is the opposite of to refuse, and not of to begin', () => {
  expect(areOpposites(stem('accept'), stem('refuse'))).toBe(true);
  expect(areOpposites(stem('refuse'), stem('accept'))).toBe(true);
  expect(areOpposites(stem('accept'), stem('begin'))).toBe(false);
});

test('"announce" is mostly a verb, "union" is none', () => {
  expect(isVerbStem(stem('announce'))).toBe(true);
  expect(isVerbStem(stem('union'))).toBe(false);
});
