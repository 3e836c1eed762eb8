import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/model/article.ts';
import { isQuoted, quotationsIn } from '../../../lib/signals/quotation.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
const quoted = (text: string): string[] =>
  quotationsIn(paragraph(text)).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    [
      'straight',
      'Wilk said "it may work. It may not." Then he left.',
      ['"it may work. It may not."'],
    ],
    ['curly', 'Wilk said “it may work. It may not.” Then he left.', ['“it may work. It may not.”']],
    ['German', 'Wilk sagte: „Es könnte gehen.“ Dann ging er.', ['„Es könnte gehen.“']],
    ['German in books', 'Wilk sagte: »Es könnte gehen.« Dann ging er.', ['»Es könnte gehen.«']],
    [
      'French',
      'Wilk a dit « cela pourrait marcher » avant de partir.',
      ['« cela pourrait marcher »'],
    ],
    [
      'single',
      'Wilk said ‘it’s the firms’ own chip.’ Then he left.',
      ['‘it’s the firms’ own chip.’'],
    ],
    [
      'one in another',
      'He said “she called it ‘slow’ twice” and left.',
      ['“she called it ‘slow’ twice”'],
    ],
    ['two', '“Yes,” he said. “It may.”', ['“Yes,”', '“It may.”']],
  ])('in %s marks run from mark to mark, over sentences', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('are no inches, apostrophes or indirect speech', () => {
    expect(quoted('The 27" screen of the firm’s ’90s lab may return, Wilk said.')).toEqual([]);
    expect(quoted('Wilk said that it may work.')).toEqual([]);
  });

  it('go on to the end of a paragraph that opens one and leaves it open', () => {
    expect(quoted('“It may work. I am sure.')).toEqual(['“It may work. I am sure.']);
    expect(quoted('"It may work. I am sure.')).toEqual(['"It may work. I am sure.']);
    expect(quoted('A stray " mark may stand anywhere.')).toEqual([]);
  });

  it('are a whole block of the kind', () => {
    expect(quotationsIn({ kind: 'quote', text: 'It may.', marks: [] })).toEqual([
      { start: 0, end: 7 },
    ]);
  });

  it('hold what lies within one of them', () => {
    const spans = quotationsIn(paragraph('“Yes,” he said. “It may.”'));
    expect(isQuoted(spans, 17, 19)).toBe(true);
    expect(isQuoted(spans, 7, 9)).toBe(false);
    expect(isQuoted(spans, 3, 9)).toBe(false);
    expect(isQuoted([], 0, 1)).toBe(false);
  });
});
