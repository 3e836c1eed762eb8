import { expect, test } from 'vitest';
import { likenessOf, tiesOf } from '../../../../lib/brief/rank/likeness.ts';
import { commonTerms, termTable } from '../../../../lib/brief/rank/terms.ts';

const TEXTS = ['The model reads.', 'Models read the news.', 'Rain fell.', ''];

test('words of one stem are one term in English, and as they stand elsewhere', () => {
  expect(termTable(TEXTS, 'en').uses).toEqual([2, 2, 1, 1, 1]);
  expect(termTable(['modele lisent', 'modeles lisent'], 'fr').uses).toEqual([1, 2, 1]);
});

test('terms of another text are found where the sentences have them', () => {
  const table = termTable(TEXTS, 'en');
  expect(table.termsOf('The reading of snow')).toEqual(new Set([1]));
  expect(commonTerms(table, 2)).toEqual(new Set([0, 1]));
});

test('cosines are those of tf-idf vectors', () => {
  const { count, cosines, central } = likenessOf(termTable(TEXTS, 'en'));
  const cosine = (a: number, b: number): number => cosines[a * count + b] ?? Number.NaN;
  // By hand: both share two terms in 2 of 4 sentences (ln 3 each); the second has one in 1 of 4 (ln 5) besides.
  const two = 2 * Math.log(3) ** 2;
  expect(cosine(0, 1)).toBeCloseTo(two / Math.sqrt(two * (two + Math.log(5) ** 2)));
  expect(cosine(1, 0)).toBeCloseTo(cosine(0, 1));
  expect(cosine(0, 0)).toBeCloseTo(1);
  expect(cosine(0, 2)).toBe(0);
  expect(cosine(3, 3)).toBe(0);
  expect(central[0]).toBeGreaterThan(central[2] ?? 1);
});

test('ties are told apart by direction', () => {
  const likeness = likenessOf(termTable(TEXTS, 'en'));
  expect(tiesOf(likeness, 0)).toMatchObject({ before: 0, previous: 0, first: 1, degree: 1 });
  expect(tiesOf(likeness, 0).after).toBeCloseTo(tiesOf(likeness, 1).before);
  expect(tiesOf(likeness, 1).first).toBeCloseTo(tiesOf(likeness, 0).next);
  expect(tiesOf(likeness, 2).degree).toBe(0);
});
