import { expect, test } from 'vitest';
import { briefMarkdown } from '../../../lib/interchange/brief-markdown.ts';
import { article, brief, facts, inWords, labels, signals } from './given.ts';

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

2028\\.
`);
});

test('sections with nothing in them are left out', () => {
  const bare = { ...article, authors: [], siteName: null, publishedAt: null, faq: [] };
  expect(briefMarkdown(bare, { ...brief, summary: [], keyPoints: [] }, labels)).not.toContain('##');
});

test('facts stand in lines of their own, and how much was read beside the source', () => {
  const markdown = briefMarkdown(
    article,
    { ...brief, facts },
    { ...labels, part: 'a selection of it' },
  );
  expect(markdown).toContain('The Halyard · 2026-03-12 · a selection of it');
  expect(markdown).toContain(`## Facts and figures

- \\*3 euros\\* · per question · Orla 5, 4 euros
- May 2027 (supposed)
`);
});

test('how the text is made stands between summary and key points, in the words that are passed in', () => {
  expect(briefMarkdown(article, { ...brief, signals }, inWords)).toContain(
    'One. Two.\n\n## How made\n\n- supposed: \\*much\\*\n- hype: \\*much\\*\n\n## Key points',
  );
});

test('and does not where the reader does not want it, or it is not known', () => {
  expect(briefMarkdown(article, { ...brief, signals }, labels)).not.toContain('much');
  expect(briefMarkdown(article, brief, inWords)).not.toContain('How made');
});
