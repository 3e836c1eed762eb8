import { expect, test } from 'vitest';
import { quoteOf } from '../../../lib/library/matcher.ts';
import type { Block } from '../../../lib/model/article.ts';
import { articleOf } from './given.ts';

const hit = (sentences: number[]) => ({
  topicId: 'T',
  strength: 'about' as const,
  sentences,
  words: ['Lantern'],
});

const heading: Block = { kind: 'heading', level: 2, text: 'Lantern in numbers', marks: [] };

test('the quote is the first sentence that holds the topic', () => {
  const article = articleOf({ paragraphs: ['Rain fell.', 'Lantern ships.', 'Lantern sells.'] });
  expect(quoteOf(hit([1, 2]), article)).toBe('Lantern ships.');
});

test('without a sentence it is the title, or the heading that holds the words', () => {
  const article = articleOf({ title: 'Lantern ships', paragraphs: ['Rain fell.'] });
  expect(quoteOf(hit([]), article)).toBe('Lantern ships');
  const other = { ...article, title: 'A chip in numbers', blocks: [...article.blocks, heading] };
  expect(quoteOf(hit([]), other)).toBe('Lantern in numbers');
});
