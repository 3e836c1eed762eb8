import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../lib/model/article.ts';
import { primaryLinksIn } from '../../lib/signals/primary-links.ts';
import { voicesIn } from '../../lib/signals/voices.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { sample } from '../unit/brief/sample.ts';
import { articleBlocks, tag } from './blocks.ts';

const PIECES = [
  ...['Imke Voss', 'Voss', 'Halyard Labs', 'Halyard', 'she', 'he', 'the company', 'the report'],
  ...['said', 'says', 'told', 'wrote', 'called it', 'according to', 'noted that', 'adding that'],
  ...['“', '”', '"', '‘', '’', '„', '«', '»', '“We need numbers.”', '“It held,”', '— ', ': ', '; '],
  ...['.', ',', '(', ')', 'and', 'who', 'of', 'at', 'in a statement', 'chief scientist', 'CEO'],
  ...['experts say', 'sagte', 'a déclaré', 'dijo', 'según', 'laut', 'selon', 'IV:', 'CW:', '?'],
];

const speech: fc.Arbitrary<Block[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom('paragraph' as const, 'quote' as const),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }),
    )
    .map(([kind, parts]): Block => ({ kind, text: parts.join(' '), marks: [] })),
  { maxLength: 10 },
);

test('voices are sentences of the article, and their quotes words of its blocks, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(articleBlocks, speech),
      fc.oneof(tag, fc.constantFrom('en', 'de', 'fr', 'es')),
      fc.string(),
      (blocks, lang, title) => {
        const sentences = splitSentences(blocks, lang);
        const article = { ...sample(title, [], lang), blocks, sentences };
        const read = voicesIn(article);
        expect(voicesIn(article)).toEqual(read);
        const names = read?.voices.map(({ name }) => name) ?? [];
        expect(new Set(names).size).toBe(names.length);
        for (const { name, statements } of read?.voices ?? []) {
          expect(name).not.toBe('');
          expect(statements).not.toEqual([]);
          for (const { sentences: own, quote, kind } of statements) {
            expect(own).not.toEqual([]);
            expect(own.every((at) => sentences[at] !== undefined)).toBe(true);
            expect([...new Set(own)].sort((a, b) => a - b)).toEqual(own);
            if (kind === 'direct') expect(quote).not.toBeNull();
            if (quote !== null) expect(blocks.some(({ text }) => text.includes(quote))).toBe(true);
          }
        }
        for (const { sentence, cues } of read?.vagueAttributions ?? [])
          for (const { text, start, end } of cues)
            expect(sentences[sentence]?.text.slice(start, end)).toBe(text);
        for (const { block, sentence } of primaryLinksIn(article)) {
          expect(blocks[block]).toBeDefined();
          if (sentence !== null) expect(sentences[sentence]?.block).toBe(block);
        }
      },
    ),
    { numRuns: 400 },
  );
});
