import { expect, test } from 'vitest';
import { briefMarkdown } from '../../../lib/interchange/brief-markdown.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Brief } from '../../../lib/model/brief.ts';

const labels = { summary: 'Summary', keyPoints: 'Key points', faq: 'Questions answered' };
const article = {
  title: 'A [chip] of <b>one\u2019s</b> own',
  canonicalUrl: 'https://halyard.example/chip_(2)',
  authors: ['Ines Marlow', 'Tomas Reyl'],
  siteName: 'The Halyard',
  publishedAt: '2026-03-12T09:00:00+01:00',
  faq: [
    { question: 'Is it *confirmed*?', answer: 'No.\n\nNobody said so.' },
    { question: 'When?', answer: '2028.' },
  ],
} as Article;
const brief: Brief = {
  engine: '1',
  summary: [
    { text: 'One.', sentences: [0] },
    { text: 'Two.', sentences: [1] },
  ],
  keyPoints: [{ text: 'A point.', sentences: [2], origin: 'engine' }],
  phrases: [],
};

test('a brief reads as Markdown, and the page cannot add markup', () => {
  expect(
    briefMarkdown(article, brief, labels),
  ).toBe(`# [A \\[chip\\] of \\<b\\>one\u2019s\\</b\\> own](https://halyard.example/chip_%282%29)

Ines Marlow, Tomas Reyl · The Halyard · 2026-03-12

## Summary

One. Two.

## Key points

- A point.

## Questions answered

### Is it \\*confirmed\\*?

No.

Nobody said so.

### When?

2028.
`);
});

test('sections with nothing in them are left out', () => {
  const bare = { ...article, authors: [], siteName: null, publishedAt: null, faq: [] };
  expect(briefMarkdown(bare, { ...brief, summary: [], keyPoints: [] }, labels)).not.toContain('##');
});
