import { expect, test } from 'vitest';
import { putSentenceFeatures, rankMaterial } from '../../../../lib/brief/rank/features.ts';
import type { Article } from '../../../../lib/model/article.ts';
import { sample } from '../sample.ts';

function featuresOf(article: Article, index: number): Record<string, number> {
  const features: Record<string, number> = {};
  putSentenceFeatures(rankMaterial(article, 50), index, (name, value) => {
    features[name] = value;
  });
  return features;
}

const ARTICLE = sample('Orla opens to schools', [
  'In May the Norwegian firm Quellwerk opens Orla to 300 schools. “We like rain,” it said.',
  '# What rain does',
  '- Rain falls on schools in Norway.',
  'Does Orla know?',
]);

test('they tell the place in the text and in its form', () => {
  expect(featuresOf(ARTICLE, 0)).toMatchObject({
    position: 0,
    'position inverse': 1,
    'position share': 0,
    'opens block': 1,
    'in block': 0,
    'block length': 2,
    'list item': 0,
    section: 0,
  });
  expect(featuresOf(ARTICLE, 1)).toMatchObject({ position: 1, 'opens block': 0, 'in block': 1 });
  expect(featuresOf(ARTICLE, 2)).toMatchObject({
    block: 1,
    blocks: 3,
    'list item': 1,
    section: 1,
    'in section': 0,
    headings: 1,
    'heading share': 1,
  });
});

test('they tell words of the title, names, numbers, quotes and questions', () => {
  expect(featuresOf(ARTICLE, 0)).toMatchObject({
    'title share': 1,
    'title terms': 3,
    numbers: 1,
    names: 4,
    quotes: 0,
    says: 0,
    personal: 0,
  });
  expect(featuresOf(ARTICLE, 1)).toMatchObject({
    'title share': 0,
    'quote opens': 1,
    says: 1,
    personal: 1,
  });
  expect(featuresOf(ARTICLE, 3)).toMatchObject({ question: 1, 'title terms': 1 });
});

test('an article without a title or headings says so', () => {
  expect(featuresOf(sample('', ['Rain fell.']), 0)).toMatchObject({
    'title share': -1,
    'title terms': -1,
    'heading share': -1,
  });
});

test('what was said before is known, what is new is fresh', () => {
  const article = sample('', ['Rain fell in Halden.', 'Rain fell in Halden.', 'Wind blew.']);
  expect(featuresOf(article, 1)).toMatchObject({ 'fresh terms': 0, 'closest before': 1 });
  expect(featuresOf(article, 2)).toMatchObject({ 'fresh terms': 2, 'closest before': 0 });
  expect(featuresOf(article, 0)['closest after']).toBeCloseTo(1);
});

test('a sentence that is not there cannot be asked for', () => {
  expect(() => featuresOf(ARTICLE, 99)).toThrow(RangeError);
});
