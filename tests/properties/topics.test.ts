import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../lib/text/sentences.ts';
import { compileTopics, matchTopics } from '../../lib/topics/match-topics.ts';
import { teachable } from '../../lib/topics/teach.ts';
import { articleBlocks } from './blocks.ts';

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'Orla',
    'orla',
    'GPT-4o',
    'the firm',
    'evaluation',
    'x',
    '新しい',
    'メタ',
    '+',
    '',
    '__proto__',
  ),
);
const anyTopic = fc.record({
  id: fc.uuid(),
  name,
  aliases: fc.array(name, { maxLength: 3 }),
  excluded: fc.array(name, { maxLength: 1 }),
  context: fc.array(name, { maxLength: 1 }),
  versions: fc.boolean(),
  anyCase: fc.boolean(),
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

test('a matcher that is kept says the same as a new one, whatever it has read before', () => {
  fc.assert(
    fc.property(fc.array(articleBlocks, { maxLength: 3 }), fc.array(anyTopic), (texts, topics) => {
      const kept = compileTopics(topics);
      for (const blocks of texts) {
        const article = { title: '', blocks, sentences: splitSentences(blocks, 'en') };
        expect(kept.match(article)).toEqual(matchTopics(article, topics));
      }
    }),
  );
});

test('what can be learned stands in the text that was dropped, and in none that was kept', () => {
  const told = fc.record({ title: fc.lorem(), text: fc.lorem({ mode: 'sentences' }) });
  fc.assert(
    fc.property(told, anyTopic, fc.array(told, { maxLength: 3 }), (dropped, topic, kept) => {
      const offered = teachable(dropped, topic, kept);
      expect(offered.length).toBeLessThanOrEqual(4);
      expect(new Set(offered).size).toBe(offered.length);
      for (const word of offered) {
        expect(dropped.text.toLowerCase()).toContain(word.toLowerCase());
        for (const { title, text } of kept)
          expect(`${title} ${text}`.toLowerCase().split(/\P{L}+/u)).not.toContain(
            word.toLowerCase(),
          );
      }
    }),
  );
});
