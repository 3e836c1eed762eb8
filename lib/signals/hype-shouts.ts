import type { HypeCue } from './hype-cues.ts';
import type { Token } from './lexicons/compile-cues.ts';

/** So many words in capitals in a row, with so many letters, are no abbreviations. */
const SHOUTED_WORDS = 3;
const SHOUTED_LETTERS = 12;

/** Alone it is too little to count: see `hype-sentences.ts`. */
const SHOUT_STRENGTH = 0.4;

const SHOUT = { list: 'pressure', isClaimed: false } as const;

/** Exclamation marks behind words, and words in capitals in a row: they press, whatever they say. */
export function shoutsIn(tokens: readonly Token[]): HypeCue[] {
  const found: HypeCue[] = [];
  let from = 0;
  let letters = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const text = token?.text ?? '';
    if (text === '!' && tokens[at - 1]?.isWord)
      found.push({ ...SHOUT, strength: SHOUT_STRENGTH, from: at, to: at + 1 });
    if (/^\p{Lu}{2,}$/u.test(text)) {
      if (letters === 0) from = at;
      letters += text.length;
      continue;
    }
    if (at - from >= SHOUTED_WORDS && letters >= SHOUTED_LETTERS)
      found.push({ ...SHOUT, strength: SHOUT_STRENGTH, from, to: at });
    letters = 0;
    from = at + 1;
  }
  return found;
}
