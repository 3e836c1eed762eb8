import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../../../lib/interchange/imports/decode.ts';
import {
  highlightsMarkdown,
  parseHighlights,
} from '../../../../lib/interchange/imports/highlights-markdown.ts';
import { cleanTags, tagsOf } from '../../../../lib/interchange/imports/tags.ts';
import { isNoTime, publishedOf, timeOf } from '../../../../lib/interchange/imports/times.ts';
import { NOW } from './given.ts';

describe('times', () => {
  it.each([
    [1_700_000_000, '2023-11-14T22:13:20.000Z'],
    ['1700000000', '2023-11-14T22:13:20.000Z'],
    ['1700000000.5', '2023-11-14T22:13:20.500Z'],
    [1_700_000_000_000, '2023-11-14T22:13:20.000Z'],
    ['1700000000000000', '2023-11-14T22:13:20.000Z'],
    ['2023-11-14', '2023-11-14T00:00:00.000Z'],
    ['2023-11-14 22:13', '2023-11-14T22:13:00.000Z'],
    ['2023-11-14T22:13:20+0100', '2023-11-14T21:13:20.000Z'],
    ['2023-11-14T22:13:20.123456-05:30', '2023-11-15T03:43:20.123Z'],
    ['Tue, 14 Nov 2023 22:13:20 GMT', '2023-11-14T22:13:20.000Z'],
  ])('%s', (value, iso) => {
    const at = timeOf(value, NOW);
    expect(at === null ? null : new Date(at).toISOString()).toBe(iso);
  });

  it.each([
    0,
    '0',
    '',
    null,
    undefined,
    'yesterday',
    '11/14/2023',
    '1969-12-31',
    1e20,
    -5,
    {},
    Number.NaN,
  ])('no time in %s', (value) => expect(timeOf(value, NOW)).toBe(null));

  it('tells a field without a time from one with a wrong one', () => {
    expect([0, '0', '', null, undefined, 'None'].every(isNoTime)).toBe(true);
    expect(['x', -5, '5'].some(isNoTime)).toBe(false);
  });

  it('keeps a day of publication a day, before the web too', () => {
    expect(publishedOf('1950-10-01', NOW)).toBe('1950-10-01');
    expect(publishedOf('2023-11-14T22:13:20Z', NOW)).toBe('2023-11-14T22:13:20.000Z');
    expect(publishedOf('2027-01-01', NOW)).toBe(null);
    expect(publishedOf('2023-99-99', NOW)).toBe(null);
  });
});

describe('tags', () => {
  it('keeps one of those that differ in case or diacritics, without signs around', () => {
    expect(cleanTags(['#AI', ' ai ', 'Évals', 'evals', '', ' # ', 'small\n models'])).toEqual([
      'AI',
      'Évals',
      'small models',
    ]);
  });

  it.each([
    ["['a', \"b's\", 'c\\'d']", ['a', "b's", "c'd"]],
    ['["a","b, c"]', ['a', 'b, c']],
    ['[]', []],
    ['[draft]', ['[draft]']],
    ['a, b', ['a', ' b']],
  ])('parts %s', (text, tags) => expect(tagsOf(text, ',')).toEqual(tags));
});

describe('entities', () => {
  it.each([
    ['A &amp; B &#39;C&#x27; &hellip;', "A & B 'C' …"],
    ['R&D &unknown; &#0; &#xD800; &#99999999;', 'R&D &unknown; &#0; &#xD800; &#99999999;'],
  ])('%s', (text, decoded) => expect(decodeEntities(text)).toBe(decoded));
});

describe('highlights in Markdown', () => {
  it('are read back as they were written', () => {
    const highlights = [
      { quote: 'One\n\nwith a gap', note: '> not a quote\n\\ nor this' },
      { quote: '> nested', note: '' },
      { quote: 'Two', note: 'a\n\nb' },
    ];
    expect(parseHighlights(highlightsMarkdown(highlights))).toEqual({ note: '', highlights });
  });
});
