import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groundingOf } from '../../lib/grounding/grounding.ts';
import { articleOf } from '../unit/grounding/given.ts';

const piece = fc.constantFrom(
  ...'Pellworth|raised|$120 million|3,000|nearly|not|may|all|“never”|in May 2026|Mara Brannock|said|that|,|.|\n\n|30 percent|a quarter|1 in 5|and|Ohio|GPT-5|12|½|中文|½%|„|’s|bought|Halyard Labs|by|was'.split(
    '|',
  ),
);
const texts = fc
  .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 })
  .map((all) => all.join(' '));
const langs = fc.constantFrom('en', 'de', 'fr', 'es', 'zh', null);

test('whatever a model writes, doubts are spans of it in order, without overlaps, and sentences are the article’s', () => {
  fc.assert(
    fc.property(texts, texts, langs, (text, statement, lang) => {
      const article = articleOf(text, { lang });
      const { verdict, doubts, sentences } = groundingOf(article).check(
        { text: statement, cites: [0, 99] },
        'answer',
      );
      let end = 0;
      for (const doubt of doubts) {
        expect(statement.slice(doubt.start, doubt.end)).toBe(doubt.text);
        expect(doubt.start).toBeGreaterThanOrEqual(end);
        expect(doubt.end).toBeGreaterThan(doubt.start);
        end = doubt.end;
      }
      expect(verdict === 'supported' && doubts.length > 0).toBe(false);
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const at of sentences) expect(article.sentences[at]).toBeDefined();
    }),
    { numRuns: 300 },
  );
});

test('every sentence of an article is supported by it', () => {
  fc.assert(
    fc.property(texts, langs, (text, lang) => {
      const article = articleOf(text, { lang });
      const grounding = groundingOf(article);
      for (const { text: sentence } of article.sentences) {
        if (!/[\p{L}\p{N}]/u.test(sentence)) continue;
        expect(grounding.check({ text: sentence, cites: [] }, 'point').verdict).toBe('supported');
      }
    }),
    { numRuns: 100 },
  );
});
