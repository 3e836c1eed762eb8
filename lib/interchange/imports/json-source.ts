import { problemAt } from './collect.ts';
import { example } from './csv.ts';
import type { ImportColumn, ImportField, ProblemAt, RawItem, Source } from './item.ts';

export type Entry = Record<string, unknown>;

/** Whether a value is an object with fields, not a list. */
export const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field as text; empty where it is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A list's objects; empty where it is no list. */
export const entriesOf = (value: unknown): Entry[] =>
  Array.isArray(value) ? value.filter(isEntry) : [];

/** A list's texts, or the names of its objects: services write tags and authors in both ways. */
export const namesOf = (value: unknown, name: string): string[] =>
  Array.isArray(value)
    ? value.map((one) => textOf(isEntry(one) ? one[name] : one)).filter((text) => text !== '')
    : [];

/** A yes in JSON, in PHP's ways of writing it too. */
export const isYes = (value: unknown): boolean =>
  value === true || value === 1 || value === '1' || value === 'true';

/** How many entries are looked at for the file's columns and an example of each. */
const LOOKED_AT = 50;

/** A list of objects as a source: `fields` says where each key goes. What is no object is a problem. */
export function jsonSource(
  entries: readonly unknown[],
  fields: Record<string, ImportField>,
  itemOf: (entry: Entry) => Omit<RawItem, 'line'> | ProblemAt,
): Source {
  function* found(): Generator<RawItem | ProblemAt> {
    for (const entry of entries) {
      if (!isEntry(entry)) yield problemAt(null, 'bad-entry', JSON.stringify(entry) ?? '');
      else {
        const item = itemOf(entry);
        yield 'reason' in item ? item : { line: null, ...item };
      }
    }
  }
  return { columns: columnsOf(entries, fields), found: found(), hasEntities: true };
}

function columnsOf(
  entries: readonly unknown[],
  fields: Record<string, ImportField>,
): ImportColumn[] {
  const examples = new Map<string, string>();
  for (const entry of entries.slice(0, LOOKED_AT).filter(isEntry))
    for (const [key, value] of Object.entries(entry)) {
      const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
      if (!examples.get(key))
        examples.set(key, text === '""' || text === '[]' ? '' : example(text));
    }
  return Array.from(examples, ([from, shown]) => {
    const to = Object.hasOwn(fields, from) ? fields[from] : undefined;
    return { from, to: to ?? 'ignored', example: shown };
  });
}
