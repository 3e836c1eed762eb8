import { describe, expect, it } from 'vitest';
import {
  parseJsonLd,
  textOf,
  typedNodes,
  typesOf,
} from '../../../../lib/article/metadata/json-ld.ts';

const read = (...scripts: string[]): unknown[] => parseJsonLd(scripts);

describe('parseJsonLd', () => {
  it.each([
    ['clean', '{"a":1}'],
    ['trailing commas', '{"a":1,}'],
    ['a closing semicolon', '{"a":1};'],
    ['an HTML comment around it', '<!-- {"a":1} -->'],
    ['a CDATA section around it', '//<![CDATA[\n{"a":1}\n//]]>'],
    ['a comment inside', '{/* one */"a":1}'],
  ])('reads %s', (_, text) => {
    expect(read(text)).toEqual([{ a: 1 }]);
  });

  it('reads raw line breaks in strings, and leaves commas and comments inside strings alone', () => {
    expect(read('{"a":"one\ntwo, ]","b":"/* c */",}')).toEqual([{ a: 'one two, ]', b: '/* c */' }]);
  });

  it('leaves out what is beyond repair and goes on', () => {
    expect(read('{"a":', 'null', '[{"b":2}]')).toEqual([null, [{ b: 2 }]]);
  });
});

describe('typedNodes', () => {
  it('finds nodes in graphs and lists, outer ones first', () => {
    const nodes = typedNodes([{ '@graph': [{ '@type': 'A', x: { '@type': ['B', 'C'] } }] }]);
    expect(nodes.map(typesOf)).toEqual([['A'], ['B', 'C']]);
  });

  it('goes no deeper than data is nested', () => {
    let deep: unknown = { '@type': 'Deep' };
    for (let i = 0; i < 5000; i++) deep = [deep];
    expect(typedNodes(deep)).toEqual([]);
  });
});

describe('textOf', () => {
  it.each([
    ['a', 'a'],
    [['a', 'b'], 'a'],
    [{ '@value': 'a' }, 'a'],
    [{ name: 'a' }, 'a'],
    [' ', null],
    [7, null],
    [null, null],
  ])('%j', (value, expected) => {
    expect(textOf(value)).toBe(expected);
  });
});

it('takes the vocabulary off a type', () => {
  expect(typesOf({ '@type': 'https://schema.org/NewsArticle' })).toEqual(['NewsArticle']);
});
