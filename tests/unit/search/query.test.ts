import { describe, expect, test } from 'vitest';
import { type Clause, parseQuery } from '../../../lib/search/query.ts';

const shown = (clause: Clause): string => {
  const minus = clause.excluded ? '-' : '';
  if (clause.kind === 'filter') return `${minus}${clause.name}=${clause.value}`;
  const words = clause.terms.join('+');
  return minus + (clause.exact ? `"${words}"` : words) + (clause.open ? '*' : '');
};

describe('parseQuery', () => {
  test.each([
    ['chip makers', 'chip makers*'],
    ['chip makers ', 'chip makers'],
    ['"chip makers" -rumor', '"chip+makers" -rumor'],
    ['"chip mak', '"chip+mak"*'],
    ['-"chip makers" gpt-5', '-"chip+makers" gpt+5*'],
    ['site:halyard.example -tag:old', 'site=halyard.example -tag=old'],
    ['author:"Ines Marlow" Site:x', 'author=Ines Marlow site=x'],
    ['before:2026-03 after:2025', 'before=2026-03 after=2025'],
    ['site:', ''],
    ['note: chips', 'note chips*'],
    ['foo:bar', 'foo+bar*'],
    ['https://halyard.example', 'https+halyard+example*'],
    ['- -- " ""', ''],
    ['', ''],
  ])('%s', (query, clauses) => {
    expect(parseQuery(query).map(shown).join(' ')).toBe(clauses);
  });

  test('reads the beginning of a query without end', () => {
    expect(parseQuery('chip '.repeat(100_000)).length).toBe(32);
  });
});
