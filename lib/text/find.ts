/** Quotation marks, apostrophes and dashes that are written in several ways. */
const ALIKE: [RegExp, string][] = [
  [/[‘’‚‛′`´]/gu, "'"],
  [/[“”„‟″«»]/gu, '"'],
  [/[‐-―−]/gu, '-'],
];

/** A character as a reader may type it: lower case, without its accents, any blank as a space. */
function plain(char: string): string {
  const bare = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ALIKE.reduce((text, [form, one]) => text.replace(form, one), bare.replace(/\s/gu, ' '));
}

/** A text as it is compared, and for each of its code units where it comes from; runs of blanks are one. */
function compared(text: string): { plain: string; from: number[] } {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const char of text) {
    const kept = plain(char);
    if (kept !== ' ' || !folded.endsWith(' ')) {
      folded += kept;
      for (let i = 0; i < kept.length; i++) from.push(at);
    }
    at += char.length;
  }
  from.push(text.length);
  return { plain: folded, from };
}

/**
 * The places in a text where the words stand, in code units; case, accents and the form of quotation marks and dashes do not
 * matter. Places do not overlap.
 */
export function findInText(text: string, words: string): { start: number; end: number }[] {
  const wanted = compared(words.trim()).plain;
  const places: { start: number; end: number }[] = [];
  if (wanted === '') return places;
  const { plain: folded, from } = compared(text);
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const start = from[at];
    // Up to the next character: accents that follow as characters of their own belong to the last one.
    const end = from[at + wanted.length];
    if (start !== undefined && end !== undefined) places.push({ start, end });
  }
  return places;
}
