import { expect, test } from 'vitest';
import { briefPlainText } from '../../../lib/interchange/brief-plain-text.ts';
import { article, brief, facts, inWords, labels, signals } from './given.ts';

test('a brief reads as plain text, to the letter', () => {
  expect(
    briefPlainText(article, { ...brief, facts }, labels),
  ).toBe(`A [chip] of <b>one\u2019s</b> own
Ines Marlow, Tomas Reyl · The Halyard · 2026-03-12
https://halyard.example/chip_(2)

Summary
One. Two.

Key points
- A point.

Facts and figures
- *3 euros* · per question · Orla 5, 4 euros
- May 2027 (supposed)

Questions answered
Is it *confirmed*?
No. Nobody said so.
When?
2028.
`);
});

test('how the text is made is told where the reader wants it', () => {
  const measured = { ...brief, signals };
  expect(briefPlainText(article, measured, inWords)).toContain(
    'One. Two.\n\nHow made\n- supposed: *much*\n- hype: *much*\n\nKey points',
  );
  expect(briefPlainText(article, measured, labels)).not.toContain('much');
});

test('what is empty is left out', () => {
  const bare = { ...article, title: '', authors: [], siteName: null, publishedAt: null, faq: [] };
  const empty = { ...brief, summary: [], keyPoints: [] };
  expect(briefPlainText(bare, empty, labels)).toBe('https://halyard.example/chip_(2)\n');
});
