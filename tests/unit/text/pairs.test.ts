import { expect, test } from 'vitest';
import { openPairs } from '../../../lib/text/pairs.ts';

test.each([
  ['“Yes,” she said (twice).', 0],
  ['“Yes, she said.', 1],
  ['„Ja“, sagte er.', 0],
  ['« Oui', 1],
  ['「はい」と', 0],
  ['1) one 2) two :-)', 0],
  ['A 15" screen and a 6" phone', 0],
  ['He said "stop', 1],
  ['(“both', 2],
  ['(“one) left', 0],
])('%s leaves %i open', (text, wanted) => {
  expect(openPairs(text)).toBe(wanted);
});
