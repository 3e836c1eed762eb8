import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBrief } from '../../lib/brief/make-brief.ts';
import { leansOnPrevious } from '../../lib/brief/readable.ts';
import { repeats } from '../../lib/brief/repeats.ts';
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
        for (const other of summary.slice(0, k)) expect(repeats(text, other.text)).toBe(false);
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
