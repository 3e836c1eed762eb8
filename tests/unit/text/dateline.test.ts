import { expect, test } from 'vitest';
import { datelineLength } from '../../../lib/text/dateline.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';

test.each([
  '(CNN)',
  '(CNN) -- ',
  '(Reuters) - ',
  'SAN FRANCISCO (AP) — ',
  'HALDEN, Norway (AP) — ',
  'LONDON, March 3 (Reuters) - ',
  'BRIXTON, Nov. 23, 2026 (GLOBE NEWSWIRE) -- ',
  'HALDEN, Nov. 23, 2026 /PRNewswire/ -- ',
  'NEW YORK — ',
])('%s is no part of the sentence', (dateline) => {
  expect(datelineLength(`${dateline}Quellwerk opens its model to schools.`)).toBe(dateline.length);
});

test.each([
  'AI — the technology, not the hype — is here to stay for schools.',
  'GPU prices fell — Quellwerk says so — for the third time.',
  '(It) felt good at the time, said the engineer of Quellwerk.',
  '(RAG) is a method that schools use to find texts again.',
  'NASA and Quellwerk — The two have signed — go on together.',
  'OPENAI',
  '(CNN)',
])('%s has none', (text) => {
  expect(datelineLength(text)).toBe(0);
});

test('a paragraph’s first sentence begins after it', () => {
  const text = '(CNN)Quellwerk opens its model to schools. Teachers like it.';
  const [first, second] = splitSentences([{ kind: 'paragraph', text, marks: [] }], 'en');
  expect(first).toEqual({
    text: 'Quellwerk opens its model to schools.',
    block: 0,
    start: 5,
    end: 42,
  });
  expect(second?.text).toBe('Teachers like it.');
});
