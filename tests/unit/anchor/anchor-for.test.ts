import { expect, test } from 'vitest';
import { anchorFor } from '../../../lib/anchor/anchor-for.ts';
import type { Article } from '../../../lib/model/article.ts';

const text = `${'x'.repeat(50)}. It ships today. ${'y'.repeat(50)}.`;
const article = {
  blocks: [{ kind: 'paragraph', text, marks: [] }],
  sentences: [{ text: 'It ships today.', block: 0, start: 52, end: 67 }],
} as unknown as Article;

test('keeps forty characters of context on each side', () => {
  expect(anchorFor(article, 0)).toEqual({
    quote: 'It ships today.',
    prefix: `${'x'.repeat(38)}. `,
    suffix: ` ${'y'.repeat(39)}`,
  });
});

test('refuses a sentence that the article does not have', () => {
  expect(() => anchorFor(article, 7)).toThrow(RangeError);
});
