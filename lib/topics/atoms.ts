/**
 * Scripts whose words stand without spaces between them, or, in Korean, with particles behind them: names in them are
 * found wherever they stand, and a name in Latin letters ends where they begin.
 */
const RUN_ON =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}';
export const RUNS_ON = new RegExp(`[[\\p{L}\\p{M}]&&[${RUN_ON}]]`, 'v');

const ATOM = new RegExp(`\\p{N}+(?:[.,]\\p{N}+)*|[[\\p{L}\\p{M}]--[${RUN_ON}]]+[+#]{0,2}`, 'gv');
const DIGIT = /^\p{N}/u;

/** How a run of letters or a number is written and compared. */
export interface Word {
  /** Unicode compatibility form (NFKC), case kept, and the same in lower case. */
  written: string;
  lower: string;
  isNumber: boolean;
}

const PLAIN = /^[A-Za-z]+$/;

export function wordOf(match: string): Word {
  if (PLAIN.test(match)) return { written: match, lower: match.toLowerCase(), isNumber: false };
  const written = match.normalize('NFKC');
  return { written, lower: written.toLowerCase(), isNumber: DIGIT.test(written) };
}

/** A run of letters or a number of a text. "GPT-4o" has three: "GPT", "4" and, glued to it, "o". */
export interface Atom<W> {
  word: W;
  start: number;
  end: number;
}

/** The atoms of a text. A number with a point is one atom, so that "5" is not in "5.1". `read` makes a word of letters. */
export function atomsOf<W>(text: string, read: (match: string) => W): Atom<W>[] {
  const atoms: Atom<W>[] = [];
  ATOM.lastIndex = 0;
  for (let found = ATOM.exec(text); found; found = ATOM.exec(text)) {
    const [match] = found;
    atoms.push({ word: read(match), start: found.index, end: found.index + match.length });
  }
  return atoms;
}
