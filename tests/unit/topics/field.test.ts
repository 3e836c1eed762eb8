import { describe, expect, test } from 'vitest';
import { asWritten, FIELD, fieldName } from '../../../lib/topics/field.ts';
import { compileTopics, type Matched } from '../../../lib/topics/match-topics.ts';
import { topicOf } from './judge.ts';

const oneSentence = (text: string): Matched => ({
  title: '',
  blocks: [{ kind: 'paragraph', text, marks: [] }],
  sentences: [{ text, block: 0, start: 0, end: text.length }],
});

const key = (name: string): string => name.toLowerCase();

describe('the names of the field', () => {
  test('each stands there once, as a name', () => {
    const names = FIELD.map(({ name }) => key(name));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('no other name belongs to two of them', () => {
    const aliases = FIELD.flatMap((one) => [...new Set(one.aliases.map(key))]);
    expect(aliases.filter((alias, at) => aliases.indexOf(alias) !== at)).toEqual([]);
  });

  test('none is its own other name', () => {
    for (const { name, aliases } of FIELD) expect(aliases).not.toContain(name);
  });

  test.each([
    'Gemini',
    'Claude',
    'Llama',
    'Copilot',
    'Apple',
    'Meta',
    'X',
    'Arm',
    'Nova',
    'Cursor',
  ])('%s asks for words near it, since it means other things too', (name) => {
    expect(fieldName(name)?.context.length).toBeGreaterThan(3);
  });

  test.each([
    ['foxconn', 'Foxconn'],
    ['Hon Hai', 'Foxconn'],
    [' 鴻海 ', 'Foxconn'],
    ['ai act', 'EU AI Act'],
  ])('%j is known as %s', (name, known) => {
    expect(fieldName(name)?.name).toBe(known);
  });

  test('each is found by all of its names, with a word of its context near it', () => {
    for (const { name, aliases, context } of FIELD) {
      const matcher = compileTopics([topicOf(name)]);
      for (const one of [name, ...aliases]) {
        const near = context.find((word) => word !== one) ?? '';
        expect([
          one,
          matcher.match(oneSentence(`They spoke of ${one} and ${near}.`)).length,
        ]).toEqual([one, 1]);
      }
    }
  });

  test('none of one word that asks for context is found without', () => {
    const single = FIELD.filter(({ name, context }) => context.length > 0 && !/\s/.test(name));
    for (const { name } of single)
      expect([
        name,
        ...compileTopics([topicOf(name)]).match(oneSentence(`She saw ${name} there.`)),
      ]).toEqual([name]);
  });

  test('each is known as the field writes it', () => {
    expect(asWritten('OPENAI')).toBe('OpenAI');
    expect(asWritten('hon hai')).toBe('Hon Hai');
    expect(asWritten('Quellwerk')).toBeNull();
  });

  test('other names are not', () => {
    expect(fieldName('Quellwerk')).toBeNull();
    expect(fieldName('')).toBeNull();
  });
});
