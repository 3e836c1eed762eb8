import { expect, test } from 'vitest';
import { isStopWord, primaryLanguage } from '../../../lib/text/stop-words.ts';

test.each([
  ['the', 'en', true],
  ["won't", 'en-GB', true],
  ['the', null, true],
  ['model', 'en', false],
  ['und', 'de-AT', true],
  ['the', 'de', false],
  ['avec', 'fr', true],
  ['pero', 'es', true],
  ['della', 'it', true],
  ['não', 'pt-BR', true],
  ['niet', 'nl', true],
  ['the', 'ja', false],
  ['the', 'constructor', false],
])('%s in %s: %s', (word, lang, wanted) => {
  expect(isStopWord(word, lang)).toBe(wanted);
});

test('the primary language of a tag, English where there is none', () => {
  expect(['pt-BR', 'EN_us', '', null].map(primaryLanguage)).toEqual(['pt', 'en', 'en', 'en']);
});
