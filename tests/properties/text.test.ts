import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../lib/text/sentences.ts';
import { stem } from '../../lib/text/stems.ts';
import { countWords, wordSpans } from '../../lib/text/words.ts';
import { articleBlocks, tag } from './blocks.ts';

test('sentences cover all that is not space in a block exactly once, in order, at true offsets', () => {
  fc.assert(
    fc.property(articleBlocks, tag, (blocks, lang) => {
      const sentences = splitSentences(blocks, lang);
      for (const [i, block] of blocks.entries()) {
        const own = sentences.filter((sentence) => sentence.block === i);
        let end = 0;
        for (const sentence of own) {
          expect(sentence.text).toBe(block.text.slice(sentence.start, sentence.end));
          expect(sentence.text).toBe(sentence.text.trim());
          expect(sentence.text).not.toBe('');
          expect(block.text.slice(end, sentence.start).trim()).toBe('');
          end = sentence.end;
        }
        const has = ['paragraph', 'quote', 'list-item'].includes(block.kind);
        expect(block.text.slice(end).trim()).toBe(has ? '' : block.text.trim());
      }
    }),
  );
});

test('words stand where they say, and counting never fails', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), tag, (text, lang) => {
      for (const { text: word, start, end } of wordSpans(text)) {
        expect(text.slice(start, end)).toBe(word);
      }
      expect(countWords(text, lang)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a stem is no longer than its word but for an e put back', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{0,12}$/), (word) => {
      expect(stem(word).length).toBeLessThanOrEqual(word.length);
    }),
  );
});
