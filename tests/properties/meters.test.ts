import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../lib/model/article.ts';
import { readingOf } from '../../lib/signals/reading.ts';
import { sourced } from '../../lib/signals/sourced.ts';
import { supposed } from '../../lib/signals/supposed-signal.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { sample } from '../unit/brief/sample.ts';
import { articleBlocks, tag } from './blocks.ts';

const WORDS =
  'will may May would ’ll if that which wird werden bauen sera va a será Imke Voss Ostra said says “ ” " 40% $2 billion 10x experts say by 2030 in coming years ? : . , you we the likely potential risks'.split(
    ' ',
  );
const HREFS = ['https://arxiv.org/abs/1', 'https://a.example/b', 'mailto:a@a.example', 'x', ''];

const linked: fc.Arbitrary<Block> = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(120), fc.nat(20), fc.constantFrom(...HREFS)), { maxLength: 3 }),
  )
  .map(([words, links]): Block => {
    const text = words.join(' ');
    const marks = links.map(([at, length, href]) => {
      const start = Math.min(at, text.length);
      return { kind: 'link' as const, start, end: Math.min(text.length, start + length), href };
    });
    return { kind: 'paragraph', text, marks };
  });

test.each([supposed, sourced])(
  '$name is a whole number from 0 to 100, and what it shows stands in the text',
  (signal) => {
    fc.assert(
      fc.property(
        articleBlocks,
        fc.array(linked, { maxLength: 6 }),
        fc.oneof(tag, fc.constantFrom('en', 'de', 'fr', 'es')),
        fc.oneof(fc.string(), fc.constantFrom('Ostra May Buy It', 'Will it?')),
        fc.constantFrom(null, '2025-05-05', '2030-01-01T00:00:00Z', ''),
        (some, more, lang, title, publishedAt) => {
          const blocks = [...some, ...more];
          const sentences = splitSentences(blocks, lang);
          const article = { ...sample(title, [], lang), blocks, sentences, publishedAt };
          const found = signal.measure(article, readingOf(article));
          expect(signal.measure(article, readingOf(article))).toEqual(found);
          if (found.kind !== 'meter') {
            expect(found.kind).toBe('unmeasured');
            return;
          }
          expect(Number.isInteger(found.value)).toBe(true);
          expect(found.value).toBeGreaterThanOrEqual(0);
          expect(found.value).toBeLessThanOrEqual(100);
          expect(new Set(found.findings.map(({ name }) => name)).size).toBe(found.findings.length);
          for (const { sentences: shown } of found.findings) {
            const order = shown.map(({ sentence }) => sentence);
            expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
            for (const { sentence, cues } of shown) {
              expect(cues.length).toBeGreaterThan(0);
              let last = 0;
              for (const { text, start, end } of cues) {
                expect(start).toBeGreaterThanOrEqual(last);
                expect(end).toBeGreaterThan(start);
                expect(sentences[sentence]?.text.slice(start, end)).toBe(text);
                last = end;
              }
            }
          }
        },
      ),
    );
  },
);

test.each([
  ['en', '1,'],
  ['en', '9'],
  ['en', 'will would '],
  ['en', 'Voss said that '],
  ['en', 'the world’s first '],
  ['de', 'ge'],
  ['de', 'wird '],
])('time grows with the text: %s, %j again and again', (lang, piece) => {
  const timed = (repeats: number): number => {
    const article = sample('', [piece.repeat(repeats)], lang);
    const start = performance.now();
    for (const signal of [supposed, sourced]) signal.measure(article, readingOf(article));
    return performance.now() - start;
  };
  timed(200);
  const short = Math.max(1, Math.min(timed(800), timed(800)));
  expect(Math.min(timed(8000), timed(8000))).toBeLessThan(60 * short);
});
