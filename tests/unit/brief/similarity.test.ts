import { expect, test } from 'vitest';
import { centroid, contentWords, cosine, weighTerms } from '../../../lib/brief/similarity.ts';

test('content words are stems in English, whole words elsewhere, stop words nowhere', () => {
  expect(contentWords('The models of Quellwerk opened', 'en')).toEqual([
    'model',
    'quellwerk',
    'open',
  ]);
  expect(contentWords('Die Modelle von Quellwerk', 'de')).toEqual(['modelle', 'quellwerk']);
});

test('cosines: 1 with itself, 0 without a shared word, more for a rare word than for a common one', () => {
  const [a, b, c, d, none] = weighTerms([
    ['orla', 'school'],
    ['orla', 'bank'],
    ['orla', 'school', 'bank'],
    ['rain'],
    [],
  ]);
  if (!a || !b || !c || !d || !none) throw new Error('five texts have five vectors');
  expect(cosine(a, a)).toBeCloseTo(1);
  expect(cosine(a, d)).toBe(0);
  expect(cosine(a, none)).toBe(0);
  expect(cosine(a, c)).toBeGreaterThan(cosine(a, b));
  expect(cosine(centroid([a, b, c]), a)).toBeGreaterThan(cosine(centroid([a, b, c]), d));
});
