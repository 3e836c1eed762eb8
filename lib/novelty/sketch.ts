import { mixed } from './hash.ts';

/** Words in a row that make a shingle: short enough for feed summaries, long enough not to meet by chance. */
const SHINGLE = 4;

/** Odd multipliers, one for each permutation, drawn from the mixer itself. */
const permutations = (count: number): Uint32Array =>
  Uint32Array.from({ length: count }, (_, at) => mixed(at + 0x9e3779b9) | 1);

/** The hashes of all runs of four words; of fewer words, of all of them. */
export function shinglesOf(hashes: Uint32Array): Uint32Array {
  const count = Math.max(hashes.length === 0 ? 0 : 1, hashes.length - SHINGLE + 1);
  return Uint32Array.from({ length: count }, (_, from) => {
    let shingle = 0;
    for (let at = from; at < Math.min(from + SHINGLE, hashes.length); at++)
      shingle = mixed(Math.imul(shingle, 31) + (hashes[at] ?? 0));
    return shingle;
  });
}

/**
 * A MinHash sketch (Broder 1997) that keeps `bits` low bits of each least hash (b-bit minwise hashing, Li and König 2010).
 * The share of equal places estimates how many shingles two texts have in common.
 */
export function sketchOf(shingles: Uint32Array, size: number, bits: number): Uint8Array {
  const keys = permutations(size);
  const mask = (1 << bits) - 1;
  return Uint8Array.from(keys, (key) => {
    let least = 0xffffffff;
    for (let at = 0; at < shingles.length; at++) {
      const hash = Math.imul(shingles[at] as number, key) >>> 0;
      if (hash < least) least = hash;
    }
    return mixed(least) & mask;
  });
}

/** The estimated Jaccard likeness, 0 to 1, of two texts by their sketches of the same size and bits. */
export function likenessOf(a: Uint8Array, b: Uint8Array, bits: number): number {
  let equal = 0;
  for (let at = 0; at < a.length; at++) if (a[at] === b[at]) equal++;
  const chance = 1 / (1 << bits);
  return Math.max(0, (equal / Math.max(1, a.length) - chance) / (1 - chance));
}
