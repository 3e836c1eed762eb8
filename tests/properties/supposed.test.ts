import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { readingOf } from '../../lib/signals/reading.ts';
import { supposedIn } from '../../lib/signals/supposed.ts';
import { supposed } from '../../lib/signals/supposed-signal.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { articleBlocks } from './blocks.ts';

const lang = fc.constantFrom('en', 'de', 'fr', 'es', 'en-GB', 'it', null);
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'if it may May might could would not n’t reportedly expected to set plans some many experts say said by “ ” " „ « » ‘ ’ , . ? : könnte pourrait podría qu’il'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((list) => list.join(' '));

test('cues are spans of their sentences, in order and apart, and nothing is thrown', () => {
  fc.assert(
    fc.property(articleBlocks, fc.array(words, { maxLength: 4 }), lang, (blocks, texts, own) => {
      const all = [
        ...blocks,
        ...texts.map((text) => ({ kind: 'paragraph' as const, text, marks: [] })),
      ];
      const sentences = splitSentences(all, own);
      const found = supposedIn({ blocks: all, sentences, lang: own });
      for (const list of found ? [found.hedged, found.vague, found.amounts] : []) {
        expect(list.map(({ sentence }) => sentence)).toEqual(
          [...new Set(list.map(({ sentence }) => sentence))].sort((a, b) => a - b),
        );
        for (const { sentence, cues } of list) {
          let last = 0;
          expect(cues.length).toBeGreaterThan(0);
          for (const { text, start, end } of cues) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(sentences[sentence]?.text.slice(start, end)).toBe(text);
            last = end;
          }
        }
      }
    }),
  );
});

test('time grows with the text, also where a sentence never ends', () => {
  const timed = (repeats: number): number => {
    const text = 'some many experts could if may not would be expected to “ ‘ '.repeat(repeats);
    const blocks = [{ kind: 'paragraph' as const, text, marks: [] }];
    const sentences = [{ text, block: 0, start: 0, end: text.length }];
    const start = performance.now();
    supposedIn({ blocks, sentences, lang: 'en' });
    return performance.now() - start;
  };
  timed(200);
  const [short, long] = [Math.min(timed(400), timed(400)), Math.min(timed(4000), timed(4000))];
  expect(long).toBeLessThan(60 * Math.max(short, 1));
});

test('so does that of the meter, where a sentence that never ends names plans and years', () => {
  const timed = (repeats: number): number => {
    const text = 'we will look forward to the future if it could in 2030 — '.repeat(repeats);
    const facts = { url: 'https://a.example/', title: '', siteName: null, lang: 'en' };
    const article = articleFromText('', facts);
    const blocks = [{ kind: 'paragraph' as const, text, marks: [] }];
    const sentences = [{ text, block: 0, start: 0, end: text.length }];
    const all = { ...article, publishedAt: '2025-01-01', blocks, sentences };
    const start = performance.now();
    supposed.measure(all, readingOf(all));
    return performance.now() - start;
  };
  timed(200);
  const [short, long] = [Math.min(timed(400), timed(400)), Math.min(timed(4000), timed(4000))];
  expect(long).toBeLessThan(60 * Math.max(short, 1));
});
