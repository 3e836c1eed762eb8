/**
 * Articles in the shape of natural text: words by Zipf's law over a large vocabulary, so that a library's vocabulary grows
 * with it (Heaps), each article bent to a subject of its own. The same numbers give the same text.
 */

const SYLLABLES = [...'bcdfghklmnprstvwz'].flatMap((c) => [...'aeiou'].map((v) => c + v));
const VOCABULARY = 600_000;
/** Zipf-Mandelbrot: offset and exponent such that 1,000 words are about 420 different ones. */
const OFFSET = 2.7;
const EXPONENT = 1.26;

/** A generator of numbers from 0 to 1 (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DECAY = 1 - EXPONENT;
const FIRST = (1 + OFFSET) ** DECAY;
const LAST = (VOCABULARY + OFFSET) ** DECAY;
/** A rank by Zipf's law: the inverse of its distribution. */
const rankOf = (share: number): number =>
  Math.floor((FIRST - share * (FIRST - LAST)) ** (1 / DECAY) - OFFSET);

function root(rank: number): string {
  let text = '';
  // Primes scatter neighboring ranks over the alphabet; frequent words are short, as in language.
  for (let left = rank + 20, at = 0; left > 0; left = Math.floor(left / SYLLABLES.length), at++)
    text += SYLLABLES[(left * 37 + at * 11) % SYLLABLES.length];
  return text;
}

/** The word of a rank, from 1; some are forms of another word. */
export function wordOf(rank: number): string {
  if (rank > 40 && rank % 7 === 3) return `${root(rank - 1)}s`;
  if (rank > 40 && rank % 11 === 5) return `${root(rank - 1)}ing`;
  return root(rank);
}

const words: string[] = [];
const wordAt = (rank: number): string => {
  words[rank] ??= wordOf(rank);
  return words[rank];
};

/** Sentences of about twenty words, `length` words in all. */
export function textOf(seed: number, length: number): string[] {
  const next = numbersFrom(seed * 7919 + 17);
  const subject = Array.from({ length: 40 }, () => rankOf(0.3 + 0.65 * next()));
  const sentences: string[] = [];
  for (let left = length; left > 0; ) {
    const many = Math.min(left, 8 + Math.floor(next() * 24));
    const said = Array.from({ length: many }, () =>
      wordAt(next() < 0.15 ? (subject[Math.floor(next() * 40)] ?? 1) : rankOf(next())),
    );
    sentences.push(`${said.join(' ')}.`);
    left -= many;
  }
  return sentences;
}
