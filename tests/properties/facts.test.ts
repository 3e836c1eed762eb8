import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../lib/brief/facts/facts-of.ts';
import type { Block } from '../../lib/model/article.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { sample } from '../unit/brief/sample.ts';
import { articleBlocks, tag } from './blocks.ts';

const PIECES = [
  ...[
    '$3',
    '$500 million',
    '70B',
    '84.2%',
    '1 million',
    'two',
    '240',
    '€0.20',
    '+4.5',
    '2x',
    '6–8',
  ],
  ...[
    'per million tokens',
    'parameters',
    'context window',
    'on MMLU',
    'tokens per second',
    'users',
  ],
  ...[
    'raised',
    'costs',
    'scores',
    'against',
    'could',
    'trained on',
    'released',
    'valued at',
    'not',
  ],
  ...['GPT-5.1', 'Orla 5', 'OpenAI', 'Jane Roe, CEO of Tarn,', 'the startup Tarn', 'o3', 'Claude'],
  ...[
    'in a Series C round',
    'valuation',
    'on August 5, 2026',
    '.',
    ',',
    '(',
    '\u00a0',
    '‑',
    '’',
    '?',
  ],
];

const figures: fc.Arbitrary<Block[]> = fc.array(
  fc
    .array(fc.constantFrom(...PIECES), { maxLength: 30 })
    .map((parts): Block => ({ kind: 'paragraph', text: parts.join(' '), marks: [] })),
  { maxLength: 8 },
);

test('every fact stands in its sentence to the letter, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(articleBlocks, figures), tag, fc.string(), (blocks, lang, title) => {
      const article = {
        ...sample(title, [], lang),
        blocks,
        sentences: splitSentences(blocks, lang),
      };
      const facts = factsOf(article);
      expect(factsOf(article)).toEqual(facts);
      for (const { text, start, end, about, of, comparison, count, sentences } of facts) {
        const sentence = article.sentences[sentences[0] ?? -1]?.text ?? '';
        expect(text).not.toBe('');
        expect(sentence.slice(start, end)).toBe(text);
        for (const words of [about, of, comparison?.text, comparison?.about])
          if (words) expect(sentence).toContain(words);
        expect(count).toBeGreaterThanOrEqual(sentences.length);
        expect(new Set(sentences).size).toBe(sentences.length);
      }
    }),
    { numRuns: 300 },
  );
});
