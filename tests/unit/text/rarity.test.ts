import { expect, test } from 'vitest';
import { rarity } from '../../../lib/text/rarity.ts';

test('a word of many texts tells less than one of few, and one that no text held tells most', () => {
  expect(rarity('compani', 'en')).toBeLessThan(rarity('lighthous', 'en'));
  expect(rarity('pellworth', 'en')).toBe(9);
});

test('without a table long words tell more, up to what an unknown word tells', () => {
  expect(rarity('haus', 'de')).toBeLessThan(rarity('werkbank', 'de'));
  expect(rarity('leistungsaufnahme', 'de')).toBe(9);
  expect(rarity('東京', 'ja')).toBe(9);
});
