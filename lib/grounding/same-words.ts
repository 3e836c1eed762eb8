import { stem } from '../text/stems.ts';
import { baseOf } from './irregular-forms.ts';
import collected from './synonyms.json' with { type: 'json' };
import { WORD_GROUPS } from './word-groups.ts';

/** What a word means, by its stem: groups, each with its side. */
export interface Meaning {
  group: number;
  side: 1 | -1;
  /** From WordNet, not from the list above. */
  isLoose: boolean;
}

const meanings = new Map<string, Meaning[]>();
/** Two and more words in a row by the stem of the first: the other stems, and what they mean together. */
const rows = new Map<string, { rest: string[]; meanings: Meaning[] }[]>();

function note(word: string, meaning: Meaning): void {
  const [first = '', ...rest] = word.split('_').map((part) => stem(baseOf(part)));
  if (rest.length === 0) {
    meanings.set(first, [...(meanings.get(first) ?? []), meaning]);
    return;
  }
  const known = rows.get(first) ?? [];
  const same = known.find((row) => row.rest.join(' ') === rest.join(' '));
  if (same) same.meanings.push(meaning);
  else known.push({ rest, meanings: [meaning] });
  rows.set(first, known);
}

for (const [group, line] of WORD_GROUPS.entries()) {
  const sides = line.split('><');
  for (const [at, words] of sides.entries())
    for (const word of new Set(words.trim().split(' ')))
      note(word, { group, side: at === 0 ? 1 : -1, isLoose: false });
}

const OWN = WORD_GROUPS.length;
for (const [at, line] of collected.split('\n').entries())
  for (const key of line.split(' '))
    meanings.set(key, [...(meanings.get(key) ?? []), { group: OWN + at, side: 1, isLoose: true }]);

/** What an English stem means. */
export const meaningsOf = (key: string): readonly Meaning[] => meanings.get(key) ?? [];

/** What stems in a row mean together from the place `at` on, and how many they are; null where they mean nothing of their own. */
export function meaningsInRow(
  keys: readonly string[],
  at: number,
): { length: number; meanings: readonly Meaning[] } | null {
  for (const row of rows.get(keys[at] ?? '') ?? [])
    if (row.rest.every((key, step) => keys[at + 1 + step] === key))
      return { length: row.rest.length + 1, meanings: row.meanings };
  return null;
}
