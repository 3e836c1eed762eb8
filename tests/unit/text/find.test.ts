import { describe, expect, test } from 'vitest';
import { findInText } from '../../../lib/text/find.ts';

const found = (text: string, words: string): string[] =>
  findInText(text, words).map(({ start, end }) => text.slice(start, end));

describe('words in a text are found', () => {
  test.each([
    ['Brannock builds a chip; the chip is late.', 'chip', ['chip', 'chip']],
    ['Brannock BUILDS it.', 'builds', ['BUILDS']],
    ['A café in Zürich', 'cafe in zurich', ['café in Zürich']],
    ['A cafe\u0301 here', 'cafe', ['cafe\u0301']],
    ['It’s “done” – now', 'it\'s "done" - now', ['It’s “done” – now']],
    ['two   blanks\nand a line', 'two blanks and', ['two   blanks\nand']],
    ['the ﬁrst ligature', 'first', ['ﬁrst']],
    ['an emoji 🚀 rocket', 'rocket', ['rocket']],
    ['模型的训练成本', '训练', ['训练']],
    ['aaaa', 'aa', ['aa', 'aa']],
  ])('in %j: %j', (text, words, expected) => {
    expect(found(text, words)).toEqual(expected);
  });

  test.each([
    ['a plain text', ''],
    ['a plain text', '   '],
    ['again', 'a gain'],
    ['', 'word'],
  ])('and not in %j: %j', (text, words) => {
    expect(found(text, words)).toEqual([]);
  });
});
