/** How a run of letters or a number is written and compared. */
export interface Word {
  /** Unicode compatibility form (NFKC), case kept, and the same in lower case. */
  written: string;
  lower: string;
  /** Its singular in lower case: what patterns are looked up by. */
  singular: string;
}

/** A run of letters or a number of a text. "GPT-4o" has three: "GPT", "4" and, glued to it, "o". */
export interface Atom {
  word: Word;
  start: number;
  end: number;
}

const ATOM = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+[+#]{0,2}/gu;

function wordOf(match: string): Word {
  const written = match.normalize('NFKC');
  const lower = written.toLowerCase();
  return { written, lower, singular: singular(lower) };
}

/** The atoms of a text. Versions are one atom, so that "5" is not in "5.1". `known` keeps the words of further texts. */
export function atomsOf(text: string, known: Map<string, Word> = new Map()): Atom[] {
  const atoms: Atom[] = [];
  ATOM.lastIndex = 0;
  for (let found = ATOM.exec(text); found; found = ATOM.exec(text)) {
    const [match] = found;
    let word = known.get(match);
    if (!word) {
      word = wordOf(match);
      known.set(match, word);
    }
    atoms.push({ word, start: found.index, end: found.index + match.length });
  }
  return atoms;
}

/** Singular of a regular English plural in lower case; other words as they are. */
export function singular(word: string): string {
  if (!/^[a-z]{2,}s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
