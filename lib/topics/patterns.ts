import { type Atom, atomsOf, type Word } from './atoms.ts';

/** Scripts written without spaces: their names are found wherever they stand. */
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What may stand between the atoms of one name: "GPT 5", "GPT-5", "Node.js", "AT&T", "Moore’s". */
const INSIDE = /^(?:|\s{1,2}|[-‐‑–－._/'’]|\s?[&+]\s?)$/;
const BOUND = /^[-‐‑－'’]$/;

/** What a topic's words are for: they name it, rule an article out, or have to stand near. */
export type Role = 'names' | 'excludes' | 'context';

/** Whose words they are, by the topic's place in the list, and what for. */
export interface Part {
  owner: number;
  role: Role;
}

/** Words to be looked for, for one topic or for several. */
export interface Pattern {
  parts: Part[];
  words: Word[];
  /** A name with a capital is found only as it is written; one in small letters in any case, and in the plural. */
  exact: boolean;
}

/** Words found: where, in UTF-16 code units of the text. */
export interface Hit {
  parts: readonly Part[];
  start: number;
  end: number;
}

export interface Patterns {
  byFirst: Map<string, Pattern[]>;
  /** Words of the texts that were looked through. */
  known: Map<string, Word>;
  substrings: { parts: Part[]; text: string }[];
}

export const noPatterns = (): Patterns => ({
  byFirst: new Map(),
  known: new Map(),
  substrings: [],
});

const isSame = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length === b.length && a.every(({ written }, at) => written === b[at]?.written);

/** Adds a name to those looked for; one without letters and digits is never found. */
export function addName(to: Patterns, name: string, owner: number, role: Role): void {
  const text = name.normalize('NFKC').trim();
  const part = { owner, role };
  if (NO_SPACES.test(text)) {
    to.substrings.push({ parts: [part], text: text.toLowerCase() });
    return;
  }
  const words = atomsOf(text).map(({ word }) => word);
  const [first] = words;
  if (first === undefined) return;
  const there = to.byFirst.get(first.singular) ?? [];
  to.byFirst.set(first.singular, there);
  const exact = text !== text.toLowerCase();
  const same = there.find((one) => one.exact === exact && isSame(one.words, words));
  if (same) same.parts.push(part);
  else there.push({ parts: [part], words, exact });
}

function sameWord(wanted: Word, found: Word, exact: boolean, last: boolean): boolean {
  if (!exact) return wanted.lower === found.lower || (last && wanted.singular === found.singular);
  if (wanted.written === found.written) return true;
  return last && /^\p{Lu}{2,}$/u.test(wanted.written) && found.written === `${wanted.written}s`;
}

/** What stands before an atom: empty where it is one word with the atom before. */
function gapBefore(text: string, atoms: Atom[], at: number): string {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  return before && atom ? text.slice(before.end, atom.start) : ' ';
}

/** Index after the last atom of the pattern where it stands at `from`; 0 where it does not. */
function endOf({ words, exact }: Pattern, text: string, atoms: Atom[], from: number): number {
  const to = from + words.length;
  for (const [i, wanted] of words.entries()) {
    const found = atoms[from + i]?.word;
    if (found === undefined || !sameWord(wanted, found, exact, i === words.length - 1)) return 0;
    if (i > 0 && !INSIDE.test(gapBefore(text, atoms, from + i))) return 0;
  }
  const before = gapBefore(text, atoms, from);
  const after = gapBefore(text, atoms, to);
  if (before === '' || after === '') return 0;
  const single = words.length === 1 && words[0]?.written.length === 1;
  const possessive = atoms[to]?.word.lower === 's' && /['’]/.test(after);
  if (single && BOUND.test(before)) return 0;
  if (single && !possessive && BOUND.test(after)) return 0;
  return to;
}

/** Everything of the patterns that stands in the text, in one pass over it. */
export function findAll({ byFirst, known, substrings }: Patterns, text: string): Hit[] {
  const hits: Hit[] = [];
  const atoms = byFirst.size > 0 ? atomsOf(text, known) : [];
  for (const [i, { word, start }] of atoms.entries()) {
    for (const pattern of byFirst.get(word.singular) ?? []) {
      const end = atoms[endOf(pattern, text, atoms, i) - 1]?.end;
      if (end !== undefined) hits.push({ parts: pattern.parts, start, end });
    }
  }
  if (substrings.length === 0) return hits;
  const plain = text.toLowerCase();
  for (const { parts, text: name } of substrings) {
    let at = plain.indexOf(name);
    while (at >= 0) {
      hits.push({ parts, start: at, end: at + name.length });
      at = plain.indexOf(name, at + name.length);
    }
  }
  return hits;
}
