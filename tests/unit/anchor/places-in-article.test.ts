import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorBetween, placesInArticle } from '../../../lib/anchor/places-in-article.ts';
import type { Block } from '../../../lib/model/article.ts';

const blocksOf = (...texts: string[]): Block[] =>
  texts.map((text) => ({ kind: 'paragraph', text, marks: [] }));
const anchor = (quote: string, prefix = '', suffix = '') => ({ quote, prefix, suffix });

test('a passage is found in its block, by its context where it is repeated', () => {
  const blocks = blocksOf('Alpha. It ships. Beta.', 'Gamma. It ships. Delta.');
  expect(placesInArticle({ blocks }, anchor('It ships.', 'Gamma. ', ' Delta'))).toEqual([
    { block: 1, start: 7, end: 16 },
  ]);
});

test('one that runs over blocks has a part in each', () => {
  const blocks = blocksOf('One two.', '', 'Three.', 'Four five.');
  const made = anchorBetween(blocks, { block: 0, at: 4 }, { block: 3, at: 4 });
  expect(made).toEqual({ quote: 'two. Three. Four', prefix: 'One ', suffix: ' five.' });
  expect(made && placesInArticle({ blocks }, made)).toEqual([
    { block: 0, start: 4, end: 8 },
    { block: 2, start: 0, end: 6 },
    { block: 3, start: 0, end: 4 },
  ]);
});

test('it is found again where the article was edited, and not where it is gone', () => {
  const words = 'The port of Varnholm tried both versions of the model for six weeks.';
  const edited = 'The port of Varnholm has tried both versions of the model for six weeks.';
  const kept = anchor(words, 'Then this. ', ' So they say.');
  const blocks = blocksOf(`Then this. ${edited} So they say.`);
  expect(placesInArticle({ blocks }, kept)).toEqual([
    { block: 0, start: 11, end: 11 + edited.length },
  ]);
  expect(placesInArticle({ blocks: blocksOf('Nothing of it.') }, kept)).toEqual([]);
});

test('a choice without words is none', () => {
  expect(anchorBetween(blocksOf('a b'), { block: 0, at: 1 }, { block: 0, at: 2 })).toBeNull();
});

test('whatever is chosen is found where it was chosen', () => {
  const word = fc.stringMatching(/^[a-zé]{1,6}$/);
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      (texts, a, b) => {
        const blocks = blocksOf(...texts);
        const place = (n: number) => {
          const block = n % texts.length;
          return { block, at: (n >> 3) % ((texts[block]?.length ?? 0) + 1) };
        };
        const [one, other] = [place(a), place(b)];
        const isOrdered =
          one.block < other.block || (one.block === other.block && one.at <= other.at);
        const [from, to] = isOrdered ? [one, other] : [other, one];
        const made = anchorBetween(blocks, from, to);
        if (!made) return;
        const found = placesInArticle({ blocks }, made);
        const said = found.map(({ block, start, end }) => blocks[block]?.text.slice(start, end));
        expect(said.join('').replace(/\s/g, '')).toBe(made.quote.replace(/\s/g, ''));
      },
    ),
  );
});
