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
    ['a comment that a comment hides', '/*<![CDATA[*/{"a":1}/*]]>*/'],
    ['a missing end', '{"a":1'],
    ['entities for quotation marks', '{&quot;a&quot;:1}'],
    ['an object printed as a string', '"{\\"a\\":1}"'],
    ['a bracket too many', '{"a":1}]}'],
    ['a comment inside', '{/* one */"a":1}'],
  ])('reads %s', (_, text) => {
    expect(read(text)).toEqual([{ a: 1 }]);
  });

  it('reads raw line breaks in strings, and leaves commas and comments inside strings alone', () => {
    expect(read('{"a":"one\ntwo, ]","b":"/* c */",}')).toEqual([{ a: 'one two, ]', b: '/* c */' }]);
  });

  it.each([
    [
      'quotation marks that are not escaped',
      '{"a":"she said "yes", and left","b":1}',
      'she said "yes", and left',
    ],
    ['control characters', '{"a":"one\u0001two"}', 'one two'],
    ['escapes JSON does not know', '{"a":"don\\\'t","b":1,}', "don't"],
    ['a comment that is text', '{"a":"// not one",}', '// not one'],
    ['an address', '{"a":"https://a.example/b",}', 'https://a.example/b'],
  ])('keeps a string with %s', (_, text, expected) => {
    expect(read(text)).toEqual([expect.objectContaining({ a: expected })]);
  });

  it('reads objects glued together', () => {
    expect(read('{"a":1}{"b":2}\n[{"c":3}]')).toEqual([{ a: 1 }, { b: 2 }, [{ c: 3 }]]);
  });

  it('gives up on what is nested too deeply, in no time', () => {
    expect(read(`${'['.repeat(100_000)}${'}'.repeat(100_000)}`)).toEqual([]);
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
