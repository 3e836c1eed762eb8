import { type Atom, atomsOf, singular } from './atoms.ts';

/** Scripts written without spaces: their names are found wherever they stand. */
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What may stand between the atoms of one name: "GPT 5", "GPT-5", "Node.js", "AT&T", "Moore’s". */
const INSIDE = /^(?:|\s{1,2}|[-‐‑–－._/'’]|\s?[&+]\s?)$/;
const BOUND = /^[-‐‑－'’]$/;

/** One name that a topic goes by, ready to be looked for. `owner` is the topic's place in the list. */
export interface Pattern {
  owner: number;
  excludes: boolean;
  atoms: Atom[];
  /** A name with a capital is found only as it is written; one in small letters in any case, and in the plural. */
  exact: boolean;
}

/** A name found: where, in UTF-16 code units of the text. */
export interface Hit {
  owner: number;
  excludes: boolean;
  start: number;
  end: number;
}

export interface Patterns {
  byFirst: Map<string, Pattern[]>;
  substrings: { owner: number; excludes: boolean; text: string }[];
}

export const noPatterns = (): Patterns => ({ byFirst: new Map(), substrings: [] });

/** Adds a name to those looked for; one without letters and digits is never found. */
export function addName(to: Patterns, name: string, owner: number, excludes: boolean): void {
  const text = name.normalize('NFKC').trim();
  if (NO_SPACES.test(text)) {
    to.substrings.push({ owner, excludes, text: text.toLowerCase() });
    return;
  }
  const atoms = atomsOf(text);
  const [first] = atoms;
  if (first === undefined) return;
  const key = singular(first.lower);
  const pattern = { owner, excludes, atoms, exact: text !== text.toLowerCase() };
  to.byFirst.set(key, [...(to.byFirst.get(key) ?? []), pattern]);
}

function sameAtom(wanted: Atom, found: Atom, exact: boolean, last: boolean): boolean {
  if (!exact) {
    return (
      wanted.lower === found.lower || (last && singular(wanted.lower) === singular(found.lower))
    );
  }
  if (wanted.written === found.written) return true;
  return last && /^\p{Lu}{2,}$/u.test(wanted.written) && found.written === `${wanted.written}s`;
}

/** Index after the last atom of the pattern where it stands at `from`; 0 where it does not. */
function endOf({ atoms, exact }: Pattern, text: Atom[], from: number): number {
  const after = text[from + atoms.length];
  if (text[from]?.gap === '' || after?.gap === '') return 0;
  for (const [i, wanted] of atoms.entries()) {
    const found = text[from + i];
    if (found === undefined || !sameAtom(wanted, found, exact, i === atoms.length - 1)) return 0;
    if (i > 0 && !INSIDE.test(found.gap)) return 0;
  }
  const single = atoms.length === 1 && atoms[0]?.written.length === 1;
  const possessive = after?.lower === 's' && /['’]/.test(after.gap);
  if (single && BOUND.test(text[from]?.gap ?? '')) return 0;
  if (single && !possessive && BOUND.test(after?.gap ?? '')) return 0;
  return from + atoms.length;
}

/** Everything of the patterns that stands in the text, in one pass over it. */
export function findAll({ byFirst, substrings }: Patterns, text: string): Hit[] {
  const hits: Hit[] = [];
  const atoms = byFirst.size > 0 ? atomsOf(text) : [];
  for (const [i, { lower, start }] of atoms.entries()) {
    for (const pattern of byFirst.get(singular(lower)) ?? []) {
      const end = atoms[endOf(pattern, atoms, i) - 1]?.end;
      const { owner, excludes } = pattern;
      if (end !== undefined) hits.push({ owner, excludes, start, end });
    }
  }
  if (substrings.length === 0) return hits;
  const plain = text.toLowerCase();
  for (const { owner, excludes, text: name } of substrings) {
    let at = plain.indexOf(name);
    while (at >= 0) {
      hits.push({ owner, excludes, start: at, end: at + name.length });
      at = plain.indexOf(name, at + name.length);
    }
  }
  return hits;
}
