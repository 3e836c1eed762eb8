import fc from 'fast-check';
import type { Block } from '../../lib/model/article.ts';

const pieces = [
  ...[
    'Orla opens.',
    'It failed!',
    'Why?',
    'Dr.',
    'U.S.',
    '“Yes.',
    'No.”',
    '(see',
    ')',
    '1.',
    '...',
  ],
  ...[
    'iPhone',
    'v2.0',
    '$1.5B.',
    'GPT-4o',
    'said Voss',
    'But',
    'the firm',
    '新しい。',
    '「はい。」',
    '\n',
  ],
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  text.map((it): Block => ({ kind: 'paragraph', text: it, marks: [] })),
  text.map((it): Block => ({ kind: 'quote', text: it, marks: [] })),
  text.map((it): Block => ({ kind: 'heading', level: 2, text: it, marks: [] })),
  text.map((it): Block => ({ kind: 'code', text: it, language: null })),
  text.map((it): Block => ({ kind: 'list-item', text: it, marks: [], depth: 0, number: null })),
  fc.constant<Block>({ kind: 'heading', level: 2, text: 'Key takeaways', marks: [] }),
);

/** Blocks of any text, hard pieces of sentences among it. */
export const articleBlocks = fc.array(block, { maxLength: 14 });

/** What a page may claim as its language. */
export const tag = fc.constantFrom(null, 'en', 'de', 'ja', 'pt-BR', '', 'not a tag', '__proto__');
