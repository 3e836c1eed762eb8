import { BENCHMARKS } from './field/benchmarks.ts';
import { CHINA } from './field/china.ts';
import { COMPANIES } from './field/companies.ts';
import type { FieldName } from './field/entry.ts';
import { HARDWARE } from './field/hardware.ts';
import { LAWS } from './field/laws.ts';
import { MODELS } from './field/models.ts';
import { PEOPLE } from './field/people.ts';
import { SUBJECTS } from './field/subjects.ts';
import { TOOLS } from './field/tools.ts';

/** Names of the field of AI. To extend it is to add a line; the tests hold it to no name twice. */
export const FIELD: readonly FieldName[] = [
  ...COMPANIES,
  ...CHINA,
  ...MODELS,
  ...TOOLS,
  ...PEOPLE,
  ...LAWS,
  ...HARDWARE,
  ...BENCHMARKS,
  ...SUBJECTS,
];

const key = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Entries by their names and other names in lower case; a name goes before another entry's other name. */
const BY_NAME: ReadonlyMap<string, { entry: FieldName; written: string }> = new Map([
  ...FIELD.flatMap((entry) =>
    entry.aliases.map((written) => [key(written), { entry, written }] as const),
  ),
  ...FIELD.map((entry) => [key(entry.name), { entry, written: entry.name }] as const),
]);

/** The field's entry that goes by that name, case aside; null for a name that is none of the field's. */
export const fieldName = (name: string): FieldName | null => BY_NAME.get(key(name))?.entry ?? null;

/** How the field writes a name that may be written in another case; null for a name that is none of the field's. */
export const asWritten = (name: string): string | null => BY_NAME.get(key(name))?.written ?? null;
