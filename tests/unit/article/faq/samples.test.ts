// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../../lib/cli/dom.ts';
import { faqOf } from './faq-of.ts';

const samples = join(import.meta.dirname, '../../../../lib/cli/samples');
const source = (file: string) => readFileSync(join(samples, file), 'utf8');

describe.each([
  { file: 'rumor.html', pairs: 4, origin: 'json-ld', turns: 0 },
  { file: 'deutsch.html', pairs: 3, origin: 'details', turns: 0 },
  { file: 'paper.html', pairs: 0, origin: null, turns: 3 },
  { file: 'release.html', pairs: 0, origin: null, turns: 0 },
  { file: 'index.html', pairs: 0, origin: null, turns: 0 },
  { file: 'notes.html', pairs: 0, origin: null, turns: 0 },
])('$file', ({ file, pairs, origin, turns }) => {
  const found = faqOf(parsePage(source(file), 'https://thehalyard.example/'));

  test('has the pairs and turns a reader sees', () => {
    expect(found.faq).toHaveLength(pairs);
    expect(found.faq.every((pair) => pair.origin === origin && pair.inText)).toBe(true);
    expect(found.interview).toHaveLength(turns);
  });

  test('reads the same in a browser’s DOM', () => {
    const document = new DOMParser().parseFromString(source(file), 'text/html');
    expect(faqOf(document)).toEqual(found);
  });
});

test('an answer of two paragraphs is whole', () => {
  const { faq } = faqOf(parsePage(source('rumor.html'), 'https://thehalyard.example/'));
  const answer = faq[3]?.answer.split('\n\n');
  expect(answer?.[0]).toMatch(/^It might\./);
  expect(answer?.[1]).toMatch(/to its customers\.$/);
});
