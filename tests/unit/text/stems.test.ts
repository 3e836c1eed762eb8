import { expect, test } from 'vitest';
import { stem } from '../../../lib/text/stems.ts';

/** Words and stems by the rules of Porter's paper. */
test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['cats', 'cat'],
  ['agreed', 'agre'],
  ['feed', 'feed'],
  ['plastered', 'plaster'],
  ['hopping', 'hop'],
  ['falling', 'fall'],
  ['filing', 'file'],
  ['sky', 'sky'],
  ['happy', 'happi'],
  ['relational', 'relat'],
  ['digitizer', 'digit'],
  ['hopefulness', 'hope'],
  ['electrical', 'electr'],
  ['adjustment', 'adjust'],
  ['adoption', 'adopt'],
  ['rate', 'rate'],
  ['controlling', 'control'],
  ['yes', 'ye'],
  ['is', 'is'],
  ['über', 'über'],
  ['gpt-5', 'gpt-5'],
])('%s: %s', (word, wanted) => {
  expect(stem(word)).toBe(wanted);
});
