import { expect, test } from 'vitest';
import { namedInFull } from '../../../lib/brief/short-names.ts';
import { sample } from './sample.ts';

const ARTICLE = sample('', [
  'Imke Voss leads Quellwerk since May.',
  'The firm opens its model to schools, Voss said.',
  'New York wants it too, and York waits.',
  'Dr. J. R. Halden and Mia K. Brix of Brixton disagree.',
  'Brix told teachers to wait, while Voss hopes for September.',
  'The Voss family has owned Quellwerk for long.',
]);
const inFull = namedInFull(ARTICLE.sentences);

test('a surname stands alone only after a chosen sentence with the full name', () => {
  expect(inFull([0])).toBe(true);
  expect(inFull([1])).toBe(false);
  expect(inFull([0, 1])).toBe(true);
  expect(inFull([0, 4])).toBe(false);
  expect(inFull([0, 3, 4])).toBe(true);
  expect(inFull([5])).toBe(false);
});

test('what is no speaker may stand alone: places, and names that the article never has in full', () => {
  expect(inFull([2])).toBe(true);
  expect(namedInFull(sample('', ['Orla said so.', 'Orla reads.']).sentences)([1])).toBe(true);
});
