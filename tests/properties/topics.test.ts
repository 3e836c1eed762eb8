import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../lib/text/sentences.ts';
import { matchTopics } from '../../lib/topics/match-topics.ts';
import { articleBlocks } from './blocks.ts';

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Orla', 'orla', 'GPT-4o', 'the firm', '新しい', '+', '', '__proto__'),
);
const anyTopic = fc.record({
  id: fc.uuid(),
  name,
  aliases: fc.array(name, { maxLength: 3 }),
  excluded: fc.array(name, { maxLength: 1 }),
  muted: fc.boolean(),
  createdAt: fc.constant(0),
  seenAt: fc.constant(0),
});

test('matching never throws, and its words stand in its sentences, headings or title', () => {
  fc.assert(
    fc.property(fc.string(), articleBlocks, fc.array(anyTopic), (title, blocks, topics) => {
      const sentences = splitSentences(blocks, 'en');
      for (const match of matchTopics({ title, blocks, sentences }, topics)) {
        expect(match.words.length).toBeGreaterThan(0);
        const all = [title, ...blocks.map(({ text }) => text)].join('\n');
        for (const word of match.words) expect(all).toContain(word);
        for (const index of match.sentences) {
          const text = sentences[index]?.text ?? '';
          expect(match.words.some((word) => text.includes(word))).toBe(true);
        }
      }
    }),
  );
});

test('a name put between any words is found', () => {
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (before, after) => {
      const topic = { id: 'a', name: 'Orla-5', aliases: [], excluded: [], muted: false };
      const text = `${before} Orla 5 ${after}`;
      const blocks = [{ kind: 'paragraph' as const, text, marks: [] }];
      const sentences = splitSentences(blocks, 'en');
      const found = matchTopics({ title: '', blocks, sentences }, [
        { ...topic, createdAt: 0, seenAt: 0 },
      ]);
      expect(found.map(({ words }) => words)).toEqual([['Orla 5']]);
    }),
  );
});
