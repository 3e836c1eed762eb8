import type { Token } from './lexicons/compile-cues.ts';

const TOKEN =
  /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?['’]?|[^\s\p{L}\p{M}\p{N}]/gu;
const HYPHEN = /^[‐‑]$/;
const WORD = /^[\p{L}\p{N}]/u;
/** French words that lose their vowel before another: "l'annonce", "qu'il". */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/i;

/** Where a word with an apostrophe is cut: "is|n't", "it|'s", "qu'|il"; 0 where it stays whole. */
function cutOf(word: string): number {
  const at = word.search(/['’]/);
  if (at <= 0) return 0;
  if (/n['’]t$/i.test(word)) return word.length - 3;
  if (ELIDED.test(word.slice(0, at))) return at + 1;
  return at;
}

const token = (text: string, start: number): Token => ({
  text,
  lower: HYPHEN.test(text) ? '-' : text.toLowerCase().replace('’', "'"),
  start,
  end: start + text.length,
  isWord: WORD.test(text) || /^['’]\p{L}/u.test(text),
});

/** The words and marks of a sentence, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: match, index } of text.matchAll(TOKEN)) {
    const cut = cutOf(match);
    if (cut === 0 || cut === match.length) tokens.push(token(match, index));
    else tokens.push(token(match.slice(0, cut), index), token(match.slice(cut), index + cut));
  }
  return tokens;
}
