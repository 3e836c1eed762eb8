import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBrief } from '../../lib/brief/make-brief.ts';
import { leansOnPrevious } from '../../lib/brief/readable.ts';
import { repetition } from '../../lib/brief/repeats.ts';
import type { Block } from '../../lib/model/article.ts';
import { keyPhrases } from '../../lib/phrases/key-phrases.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { sample } from '../unit/brief/sample.ts';
import { articleBlocks, tag } from './blocks.ts';

const anyArticle = fc.tuple(articleBlocks, tag, fc.string()).map(([blocks, lang, title]) => ({
  ...sample(title, [], lang),
  blocks,
  sentences: splitSentences(blocks, lang),
}));

test('every statement is sentences of the article, to the letter; the summary stands alone and repeats nothing', () => {
  fc.assert(
    fc.property(anyArticle, fc.integer({ min: 1, max: 7 }), (article, wanted) => {
      const { summary, keyPoints } = makeBrief(article, { sentences: wanted });
      for (const { text, sentences } of [...summary, ...keyPoints]) {
        expect(sentences.length).toBeGreaterThan(0);
        expect(text).toBe(sentences.map((i) => article.sentences[i]?.text).join(' '));
      }
      expect(summary.length).toBeLessThanOrEqual(wanted);
      expect(summary.length > 0).toBe(article.sentences.length > 0);
      const chosen = summary.flatMap(({ sentences }) => sentences);
      expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
      for (const [k, { text }] of summary.entries()) {
        const at = chosen[k] ?? 0;
        if (summary.length > 1 && at > 0 && !chosen.includes(at - 1)) {
          expect(leansOnPrevious(text)).toBe(false);
        }
        for (const other of summary.slice(0, k))
          expect(repetition(article.lang)(text, other.text)).toBe(false);
      }
    }),
  );
});

/** Statements that share names, words in a row or openings, as those of one article do. */
const statement = fc
  .tuple(
    fc.constantFrom(
      'Quellwerk',
      'The lab from Halden',
      'It',
      'But the firm',
      'Orla',
      'Let’s see how Voss',
    ),
    fc.constantFrom(
      'opens the new model Orla',
      'has raised nine million crowns',
      'asks nobody',
      'trains on maps',
    ),
    fc.constantFrom(
      'for schools in Norway.',
      'before the next summer comes.',
      'with teachers from Brixton?',
      'at night.',
    ),
  )
  .map((parts) => parts.join(' '));
const told = fc.array(statement, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const heading = fc.constantFrom(
  '1. First',
  '2. Next',
  '3. Last',
  'TL;DR',
  'What to watch for',
  'Sources',
  'Why it matters',
);
const longArticle = fc
  .array(
    fc.oneof(
      told.map((text): Block => ({ kind: 'paragraph', text, marks: [] })),
      told.map((text): Block => ({ kind: 'list-item', text, marks: [], depth: 0, number: null })),
      fc
        .tuple(told, fc.integer({ min: 1, max: 4 }))
        .map(([text, number]): Block => ({ kind: 'list-item', text, marks: [], depth: 0, number })),
      heading.map((text): Block => ({ kind: 'heading', level: 2, text, marks: [] })),
    ),
    { maxLength: 40 },
  )
  .chain((blocks) =>
    fc.constantFrom('How to use Orla', '3 things of this week', 'Orla opens').map((title) => ({
      ...sample(title, [], 'en'),
      blocks,
      sentences: splitSentences(blocks, 'en'),
    })),
  );

test('key points stand in reading order, can be read alone, and repeat neither the summary nor each other', () => {
  fc.assert(
    fc.property(fc.oneof(anyArticle, longArticle), (article) => {
      const { summary, keyPoints } = makeBrief(article);
      const places = keyPoints.map(({ sentences }) => sentences[0] ?? -1);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      expect(keyPoints.length).toBeLessThanOrEqual(12);
      const ours = keyPoints.filter(({ origin }) => origin === 'engine');
      if (article.sentences.length < 8) expect(ours).toEqual([]);
      for (const { text } of ours) expect(leansOnPrevious(text)).toBe(false);
      const said = [...summary, ...keyPoints];
      for (const [k, { text }] of said.entries()) {
        if (k < summary.length) continue;
        for (const other of said.slice(0, k)) {
          expect(repetition(article.lang)(text, other.text)).toBe(false);
        }
      }
    }),
  );
});

test('phrases stand in the article', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const all = [article.title, ...article.blocks.map(({ text }) => text)].join('\n');
      const found = keyPhrases(article);
      expect(found.length).toBeLessThanOrEqual(10);
      for (const { phrase, score } of found) {
        expect(all).toContain(phrase);
        expect(score).toBeGreaterThan(0);
      }
    }),
  );
});
