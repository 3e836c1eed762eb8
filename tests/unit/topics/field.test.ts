import { describe, expect, test } from 'vitest';
import { FIELD, fieldName } from '../../../lib/topics/field.ts';

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

  test.each(['Gemini', 'Claude', 'Llama', 'Copilot', 'Apple', 'Meta'])(
    '%s asks for words near it, since it means other things too',
    (name) => {
      expect(fieldName(name)?.context.length).toBeGreaterThan(3);
    },
  );

  test.each([
    ['foxconn', 'Foxconn'],
    ['Hon Hai', 'Foxconn'],
    [' 鴻海 ', 'Foxconn'],
    ['ai act', 'EU AI Act'],
  ])('%j is known as %s', (name, known) => {
    expect(fieldName(name)?.name).toBe(known);
  });

  test('other names are not', () => {
    expect(fieldName('Quellwerk')).toBeNull();
    expect(fieldName('')).toBeNull();
  });
});
