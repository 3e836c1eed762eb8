import type { WrittenRole } from '../../model/engines.ts';
import { isFields } from '../shapes.ts';
import { type Cite, cutCites, readCites } from './cites.ts';
import { findLenient, type LenientJson, readLenient } from './lenient-json.ts';
import { plainText } from './plain-text.ts';

/** A statement of a model: `cites` are sentences of the open article, `across` those of all articles that were compared. */
export interface Drafted {
  role: WrittenRole;
  text: string;
  cites: number[];
  across?: Cite[];
}

/** Where an answer has the statements of a role, and how many are read. */
export interface Place {
  field: string;
  role: WrittenRole;
  most: number;
}

/** Names that models give the fields of a statement. */
const TEXT_FIELDS = ['text', 'statement', 'sentence', 'point', 'content'];
const CITE_FIELDS = [
  'sentences',
  'cites',
  'sentence_numbers',
  'sentence_ids',
  'sources',
  'numbers',
];

const fieldIn = (value: Record<string, unknown>, names: readonly string[]): unknown => {
  const name = names.find((one) => value[one] !== undefined);
  return name === undefined ? undefined : value[name];
};

/** The value that an answer holds, wherever it stands: the first object with one of the fields. */
export const findAnswer = (answer: string, fields: readonly string[]): LenientJson | null =>
  findLenient(
    answer,
    (value) => isFields(value) && fields.some((field) => value[field] !== undefined),
  );

/** A list, also where the model wrote it as a text of JSON or forgot it around its one item. */
function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (isFields(value)) return [value];
  if (typeof value !== 'string') return [];
  const read = value.trim().startsWith('[') ? readLenient(value.trim(), 0) : null;
  return read && Array.isArray(read.value) ? read.value : [value];
}

/** A statement of an answer; nothing where it is none, or lacks its other half. */
function statement(value: unknown, role: WrittenRole, sizes: readonly number[]): Drafted[] {
  const written = isFields(value) ? fieldIn(value, TEXT_FIELDS) : value;
  if (typeof written !== 'string') return [];
  const { text, cites } = cutCites(plainText(written), sizes);
  if (!/\p{L}/u.test(text)) return [];
  const named = isFields(value) ? readCites(fieldIn(value, CITE_FIELDS), sizes) : [];
  const all = named.length > 0 ? named : cites;
  const own = all.flatMap(({ article, sentence }) => (article === 0 ? [sentence] : []));
  return [{ role, text, cites: own, ...(sizes.length > 1 ? { across: all } : {}) }];
}

/** The statements that an answer has in its places, in their order, each text once. */
export function statementsIn(
  { value, unclosed }: LenientJson,
  places: readonly Place[],
  sizes: readonly number[],
): Drafted[] {
  if (!isFields(value)) return [];
  const found = places.flatMap(({ field, role, most }) =>
    listOf(value[field])
      .filter((one) => !unclosed.has(one))
      .slice(0, 3 * most)
      .flatMap((one) => statement(one, role, sizes))
      .slice(0, most),
  );
  const texts = new Set<string>();
  return found.filter(({ text }) => !texts.has(text) && texts.add(text));
}
