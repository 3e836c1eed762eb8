import { tokensOf } from './terms.ts';

export const FILTERS = [
  'site',
  'author',
  'tag',
  'topic',
  'lang',
  'is',
  'has',
  'before',
  'after',
] as const;
export type FilterName = (typeof FILTERS)[number];

/** Words that must stand in an article one after the other; one word stands for its forms too, unless it is `exact`. */
export interface WordsClause {
  kind: 'words';
  terms: string[];
  /** In quotes: as it stands. */
  exact: boolean;
  /** The last term may go on: it is still being typed. */
  open: boolean;
  excluded: boolean;
}

export interface FilterClause {
  kind: 'filter';
  name: FilterName;
  value: string;
  excluded: boolean;
}

export type Clause = WordsClause | FilterClause;

/** Longest query that is read, in UTF-16 code units, and most words of it. */
const LONGEST = 1000;
const MOST = 32;

const PART = /(-?)(?:([a-z]{2,6}):)?(?:"([^"]*)("?)|([^\s"]+))/giu;

const filterName = (name: string | undefined): FilterName | undefined =>
  FILTERS.find((one) => one === name?.toLowerCase());

/**
 * Reads what a reader types: words, "phrases", -excluded words, and `site:`, `author:`, `tag:`, `topic:`, `lang:`, `is:`,
 * `has:`, `before:` and `after:` with a value, in quotes where it has spaces. All of it must hold. What is no filter is taken
 * as words, so that no query is an error.
 */
export function parseQuery(query: string): Clause[] {
  const text = query.slice(0, LONGEST);
  const clauses: Clause[] = [];
  for (const match of text.matchAll(PART)) {
    const [whole, minus, prefix, quoted, closing, bare] = match;
    const excluded = minus === '-';
    const name = filterName(prefix);
    const value = quoted ?? bare ?? '';
    if (name) {
      if (value.trim() !== '') clauses.push({ kind: 'filter', name, value, excluded });
      continue;
    }
    // A filter whose value is still to be typed.
    if (bare?.endsWith(':') && filterName(bare.slice(0, -1))) continue;
    const words = prefix === undefined ? value : `${prefix} ${value}`;
    const terms = tokensOf(words).map(({ term }) => term);
    const exact = quoted !== undefined;
    const open = match.index + whole.length === text.length && closing !== '"' && !excluded;
    if (terms.length > 0 && clauses.length < MOST)
      clauses.push({ kind: 'words', terms: terms.slice(0, MOST), exact, open, excluded });
  }
  return clauses;
}
