/** A run of letters or a number of a text. "GPT-4o" has three: "GPT", "4" and, glued to it, "o". */
export interface Atom {
  /** Unicode compatibility form (NFKC), case kept, and the same in lower case. */
  written: string;
  lower: string;
  start: number;
  end: number;
  /** What stands between the atom before and this one; empty where the two are one word. */
  gap: string;
}

const ATOM = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+[+#]{0,2}/gu;

/** The atoms of a text. Versions are one atom, so that "5" is not in "5.1". */
export function atomsOf(text: string): Atom[] {
  let end = 0;
  return Array.from(text.matchAll(ATOM), ({ 0: match, index }): Atom => {
    const written = match.normalize('NFKC');
    const gap = end === 0 ? ' ' : text.slice(end, index);
    end = index + match.length;
    return { written, lower: written.toLowerCase(), start: index, end, gap };
  });
}

/** Singular of a regular English plural in lower case; other words as they are. */
export function singular(word: string): string {
  if (!/^[a-z]{2,}s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
