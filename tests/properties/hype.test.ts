import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import type { Signal } from '../../lib/model/signals.ts';
import { hype } from '../../lib/signals/hype.ts';
import { readingOf } from '../../lib/signals/reading.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { articleBlocks } from './blocks.ts';

const lang = fc.constantFrom('en', 'de', 'fr', 'es', 'en-GB', 'it', null);
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'revolutionary most powerful the best ever world ’s first AI understands 10 x faster % up to 80 will change everything not miss ! YOU “ ” , . claims revolutionär jamais más potente'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((list) => list.join(' '));

const measured = (text: string, title: string, own: string | null): Signal => {
  const facts = { url: 'https://a.example/', title, siteName: null, lang: own };
  const article = articleFromText(text, facts);
  return hype.measure(article, readingOf(article));
};

test('cues are spans of their sentences, in order and apart; the value is whole, from 0 to 100', () => {
  fc.assert(
    fc.property(
      articleBlocks,
      fc.array(words, { maxLength: 4 }),
      words,
      lang,
      (blocks, texts, title, own) => {
        const all = [
          ...blocks,
          ...texts.map((text) => ({ kind: 'paragraph' as const, text, marks: [] })),
        ];
        const sentences = splitSentences(all, own);
        const facts = { url: 'https://a.example/', title, siteName: null, lang: own };
        const article = { ...articleFromText('', facts), blocks: all, sentences };
        const signal = hype.measure(article, readingOf(article));
        if (signal.kind === 'unmeasured') return;
        if (signal.kind === 'meter') {
          expect(Number.isInteger(signal.value)).toBe(true);
          expect(signal.value).toBeGreaterThanOrEqual(0);
          expect(signal.value).toBeLessThanOrEqual(100);
        }
        for (const finding of signal.findings) {
          expect(finding.count).toBeGreaterThan(0);
          const order = finding.sentences.map(({ sentence }) => sentence);
          expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
          for (const { sentence, cues } of finding.sentences) {
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
});

test('plain sentences that are added never raise the value', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 20 }), (text, more) => {
      const plain = 'The shed by the quay has two doors and a roof of tin.\n\n';
      const [before, after] = [
        measured(text, '', 'en'),
        measured(`${text}\n\n${plain.repeat(more)}`, '', 'en'),
      ];
      if (before.kind !== 'meter' || after.kind !== 'meter') throw new Error('not measured');
      expect(after.value).toBeLessThanOrEqual(before.value);
    }),
  );
});

test('time grows with the text, also where a sentence never ends', () => {
  const timed = (repeats: number): number => {
    const text = 'the most powerful revolutionary AI will change 10 x “ ! up to'.repeat(repeats);
    const start = performance.now();
    measured(text, '', 'en');
    return performance.now() - start;
  };
  timed(200);
  const [short, long] = [Math.min(timed(400), timed(400)), Math.min(timed(4000), timed(4000))];
  expect(long).toBeLessThan(60 * Math.max(short, 1));
});
