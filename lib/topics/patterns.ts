import { type Atom, atomsOf, RUNS_ON, type Word, wordOf } from './atoms.ts';
import { meansAllForms, root, singular } from './roots.ts';
import type { Fit, Spelling } from './spelling.ts';

/** What may stand between the atoms of one name: "GPT 5", "GPT-5", "Node.js", "AT&T", "Moore’s". */
const INSIDE = /^(?:|\s{1,2}|[-‐‑–－._/'’]|\s?[&+·]\s?)$/;
/** What may stand behind an initial: "C. C. Wei". */
const INITIAL = /^\.\s$/;
/** What joins a letter to others so that it is no name: "X-ray", "S/X". */
const BOUND = /^[-‐‑－'’/]$/;

/** What a topic's words are for: they name it, rule an article out, have to stand near, or mean something else. */
export type Role = 'names' | 'excludes' | 'context' | 'elsewhere';

/** Whose words they are, by the topic's place in the list, and what for. */
export interface Part {
  owner: number;
  role: Role;
}

/** Words to be looked for, for one topic or for several. */
interface Pattern {
  parts: Part[];
  words: Word[];
  fit: Fit;
  /** Whether longer versions are found too: "5.1" for "5". */
  versions: boolean;
  /** What the forms of the last word have in common, where the words are common ones. */
  root: string | null;
}

/** Words found: where, in UTF-16 code units of the text. */
export interface Hit {
  parts: readonly Part[];
  start: number;
  end: number;
  /** Whether a number with a point stands behind the name: "Gemini 2.5". */
  versioned: boolean;
}

/** A word of a text, with the patterns that begin with it. */
interface ReadWord extends Word {
  begins: readonly Pattern[];
}

interface Run {
  parts: Part[];
  text: string;
}

export interface Patterns {
  byFirst: Map<string, Pattern[]>;
  /** Patterns of one common word, by its root; and the first letters of those roots. */
  byRoot: Map<string, Pattern[]>;
  rootStarts: Set<string>;
  /** Names in scripts without spaces, by their first character. */
  runs: Map<string, Run[]>;
  /** Words of the texts that were looked through. */
  known: Map<string, ReadWord>;
}

/** Different words of texts that are remembered, some 5 MB; those of twenty long articles. */
const MOST_KNOWN = 50_000;
const ROOT_START = 3;
const NONE: readonly Pattern[] = [];

export const noPatterns = (): Patterns => ({
  byFirst: new Map(),
  byRoot: new Map(),
  rootStarts: new Set(),
  runs: new Map(),
  known: new Map(),
});

const addTo = <T>(map: Map<string, T[]>, key: string, one: T): void => {
  const there = map.get(key);
  if (there) there.push(one);
  else map.set(key, [one]);
};

const isSame = (a: Pattern, b: Pattern): boolean =>
  a.fit === b.fit &&
  a.versions === b.versions &&
  a.words.length === b.words.length &&
  a.words.every(({ written }, at) => written === b.words[at]?.written);

/** Adds words to those looked for; without letters and digits they are never found. */
export function addWords(
  to: Patterns,
  { text, fit }: Spelling,
  part: Part,
  versions: boolean = false,
): void {
  if (RUNS_ON.test(text)) {
    const plain = text.toLowerCase();
    addTo(to.runs, plain.charAt(0), { parts: [part], text: plain });
    return;
  }
  const words = atomsOf(text, wordOf).map(({ word }) => word);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return;
  const forms = fit === 'common' && meansAllForms(last.lower) ? root(last.lower) : null;
  const pattern = { parts: [part], words, fit, versions, root: forms };
  const byRoot = words.length === 1 ? forms : null;
  const key = byRoot ?? (fit === 'common' ? singular(first.lower) : first.lower);
  const index = byRoot === null ? to.byFirst : to.byRoot;
  const same = index.get(key)?.find((one) => isSame(one, pattern));
  if (same) same.parts.push(part);
  else addTo(index, key, pattern);
  if (byRoot !== null) to.rootStarts.add(byRoot.slice(0, ROOT_START));
}

function readWord({ byFirst, byRoot, rootStarts }: Patterns, match: string): ReadWord {
  const word = wordOf(match);
  const { lower, written } = word;
  const keys = [lower];
  if (lower.endsWith('s')) keys.push(singular(lower));
  // What ends in a capital has plurals and genitives of its own: "TPUs", "OpenAIs".
  if (/\p{Lu}s$/u.test(written)) keys.push(lower.slice(0, -1));
  const begins = new Set(keys.flatMap((key) => byFirst.get(key) ?? NONE));
  if (rootStarts.has(lower.slice(0, ROOT_START)))
    for (const pattern of byRoot.get(root(lower)) ?? NONE) begins.add(pattern);
  return { ...word, begins: begins.size > 0 ? [...begins] : NONE };
}

/** How the text is written: in capitals throughout, or in a language that puts an "s" behind names in the genitive. */
export interface Manner {
  capitals: boolean;
  genitive: boolean;
}

const CAPITALS_FROM = 4;

function sameName(wanted: Word, found: Word, last: boolean, manner: Manner): boolean {
  const { written } = wanted;
  if (written === found.written) return true;
  const isLoud = manner.capitals || written.length >= CAPITALS_FROM;
  if (isLoud && written.toUpperCase() === found.written) return true;
  if (!last || found.written !== `${written}s`) return false;
  return manner.genitive || /^\p{Lu}{2,}$/u.test(written);
}

/** Of a name of several words no participle is the last: a "model evaluation" is not in "all models evaluated". */
const isOnlyDone = (wanted: Word, found: Word): boolean =>
  found.lower.endsWith('ed') && !wanted.lower.endsWith('ed');

function sameWord(
  { fit, words, root: forms, versions }: Pattern,
  wanted: Word,
  found: Word,
  last: boolean,
  manner: Manner,
): boolean {
  if (last && versions && wanted.isNumber && found.lower.startsWith(`${wanted.lower}.`))
    return true;
  if (fit === 'exact') return sameName(wanted, found, last, manner);
  if (wanted.lower === found.lower) return true;
  if (fit === 'any-case') return last && sameName(wanted, found, last, manner);
  if (last && forms !== null)
    return forms === root(found.lower) && !(words.length > 1 && isOnlyDone(wanted, found));
  return singular(wanted.lower) === singular(found.lower);
}

/** What stands before an atom: empty where it is one word with the atom before. */
function gapBefore(text: string, atoms: readonly Atom<Word>[], at: number): string {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  return before && atom ? text.slice(before.end, atom.start) : ' ';
}

/** Letters of a name whose version may be written as one word with it: "Qwen3", "HBM4", but no "AI21". */
const GLUED_FROM = 3;

/** Index after what is glued to the pattern's last atom and belongs to it, a version; null where it is another word. */
function afterGlued(
  pattern: Pattern,
  text: string,
  atoms: Atom<Word>[],
  to: number,
): number | null {
  if (gapBefore(text, atoms, to) !== '') return to;
  const last = pattern.words.at(-1);
  const isVersion = last?.isNumber
    ? pattern.versions
    : pattern.fit !== 'common' &&
      (last?.lower.length ?? 0) >= GLUED_FROM &&
      atoms[to]?.word.isNumber;
  if (!isVersion) return null;
  let end = to;
  while (end < atoms.length && gapBefore(text, atoms, end) === '') end++;
  return end;
}

const joins = (before: Word | undefined, gap: string): boolean =>
  INSIDE.test(gap) || (before?.lower.length === 1 && INITIAL.test(gap));

/** Index after the last atom of the pattern where it stands at `from`; null where it does not. */
function endOf(
  pattern: Pattern,
  text: string,
  atoms: Atom<Word>[],
  from: number,
  manner: Manner,
): number | null {
  const { words } = pattern;
  const to = from + words.length;
  for (const [i, wanted] of words.entries()) {
    const found = atoms[from + i]?.word;
    const last = i === words.length - 1;
    if (found === undefined || !sameWord(pattern, wanted, found, last, manner)) return null;
    if (i > 0 && !joins(words[i - 1], gapBefore(text, atoms, from + i))) return null;
  }
  const before = gapBefore(text, atoms, from);
  if (before === '') return null;
  const single = words.length === 1 && words[0]?.written.length === 1;
  if (!single) return afterGlued(pattern, text, atoms, to);
  const after = gapBefore(text, atoms, to);
  const possessive = atoms[to]?.word.lower === 's' && /['’]/.test(after);
  const isBound = BOUND.test(before) || (!possessive && BOUND.test(after));
  return isBound || after === '' ? null : to;
}

const KATAKANA = /[\p{Script=Katakana}ー]/u;

/** Katakana runs are words: "メタ" does not stand in "メタデータ". */
const isCut = (text: string, start: number, end: number): boolean =>
  (KATAKANA.test(text.charAt(start)) && KATAKANA.test(text.charAt(start - 1))) ||
  (KATAKANA.test(text.charAt(end - 1)) && KATAKANA.test(text.charAt(end)));

function runsIn({ runs }: Patterns, text: string, hits: Hit[]): void {
  const plain = text.toLowerCase();
  for (let start = 0; start < plain.length; start++) {
    for (const { parts, text: name } of runs.get(plain.charAt(start)) ?? []) {
      const end = start + name.length;
      if (plain.startsWith(name, start) && !isCut(text, start, end))
        hits.push({ parts, start, end, versioned: false });
    }
  }
}

/** Everything of the patterns that stands in the text, in one pass over it. */
export function findAll(patterns: Patterns, text: string, genitive: boolean): Hit[] {
  const hits: Hit[] = [];
  const { known } = patterns;
  if (known.size > MOST_KNOWN) known.clear();
  const atoms = atomsOf(text, (match) => {
    const there = known.get(match);
    if (there) return there;
    const word = readWord(patterns, match);
    known.set(match, word);
    return word;
  });
  let manner: Manner | null = null;
  for (const [i, { word, start }] of atoms.entries()) {
    for (const pattern of word.begins) {
      manner ??= { genitive, capitals: text === text.toUpperCase() };
      const to = endOf(pattern, text, atoms, i, manner);
      const end = atoms[(to ?? 0) - 1]?.end;
      if (to === null || end === undefined) continue;
      const next = atoms[to]?.word.written ?? '';
      const versioned = /^\d+\.\d/.test(next) && /^\s$/.test(gapBefore(text, atoms, to));
      hits.push({ parts: pattern.parts, start, end, versioned });
    }
  }
  if (patterns.runs.size > 0 && RUNS_ON.test(text)) runsIn(patterns, text, hits);
  return hits;
}
