import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, PageDate } from '../../lib/model/article.ts';
import { dates } from '../../lib/signals/dates.ts';
import { disclosed } from '../../lib/signals/disclosed.ts';
import { readingOf } from '../../lib/signals/reading.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { sample } from '../unit/brief/sample.ts';
import { articleBlocks } from './blocks.ts';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'will in by is expected to said Nov November 2025 2025-11-18 18 May Correction: Updated this article was corrected Opinion sponsored author holds shares affiliate links today announced About Ostra wird va a im en “ ” : , . ( )'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(' '));
const lines = fc.array(text, { maxLength: 4 });
const date = fc.record<PageDate>({
  role: fc.constantFrom('published', 'modified'),
  value: fc.oneof(fc.constantFrom('2026-03-16', '2019-05-02T10:00:00Z', '2025-11-18'), text),
  origin: fc.constantFrom('json-ld', 'meta', 'microdata', 'time', 'visible', 'url', 'text'),
});
const articles = fc
  .record({
    blocks: articleBlocks,
    paragraphs: lines,
    title: text,
    lang: fc.constantFrom('en', 'de', 'fr', 'es', 'en-GB', 'it', null),
    dates: fc.array(date, { maxLength: 5 }),
    imprint: fc.record({
      above: lines,
      below: lines,
      notices: lines,
      kinds: lines,
      authorsWithPage: lines,
      credited: lines,
    }),
    authors: lines,
  })
  .map(({ blocks, paragraphs, title, lang, ...more }): Article => {
    const all = [
      ...blocks,
      ...paragraphs.map((own) => ({ kind: 'paragraph' as const, text: own, marks: [] })),
    ];
    return {
      ...sample(title, [], lang),
      ...more,
      publishedAt: more.dates.find(({ role }) => role === 'published')?.value ?? null,
      blocks: all,
      sentences: splitSentences(all, lang),
    };
  });

test('what is disclosed and dated is shown by words of the article, whatever a page says', () => {
  fc.assert(
    fc.property(articles, (article) => {
      const reading = readingOf(article);
      for (const signal of [disclosed.measure(article, reading), dates.measure(article, reading)]) {
        if (signal.kind === 'unmeasured') throw new Error('is measured in every language');
        if (signal.kind === 'meter') {
          expect(signal.value).toBeGreaterThanOrEqual(0);
          expect(signal.value).toBeLessThanOrEqual(100);
        }
        for (const { sentences, count } of signal.findings) {
          expect(Number.isSafeInteger(count)).toBe(true);
          for (const { sentence, cues } of sentences)
            for (const cue of cues)
              expect(article.sentences[sentence]?.text.slice(cue.start, cue.end)).toBe(cue.text);
        }
      }
    }),
  );
});

test('time grows with the text, also where a sentence never ends', () => {
  const timed = (repeats: number): number => {
    const long = 'Updated (March 3, 2025) will in Nov 2025 this article was '.repeat(repeats);
    const article = {
      ...sample('x', [], 'en'),
      publishedAt: '2026-03-16',
      blocks: [{ kind: 'paragraph' as const, text: long, marks: [] }],
      sentences: [{ text: long, block: 0, start: 0, end: long.length }],
    };
    const start = performance.now();
    disclosed.measure(article, readingOf(article));
    dates.measure(article, readingOf(article));
    return performance.now() - start;
  };
  timed(50);
  const [short, long] = [Math.min(timed(50), timed(50)), Math.min(timed(500), timed(500))];
  expect(long).toBeLessThan(40 * short + 50);
});
