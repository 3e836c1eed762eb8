import { hashOf } from './hash.ts';
import { shinglesOf, sketchOf } from './sketch.ts';
import { type Term, termsOf } from './terms.ts';

/**
 * What is kept of a text to tell which others tell the same story. Little-endian bytes:
 *   0 version · 1 count of terms · 2 to 5 time in minutes since 1970 · 6 to 7 words, at most 65,535 · 8 bytes of the table
 *   then 3 a term, by rising hash: 4 bits of its weight, 4 of what it is, 16 of its hash
 *   then the table: a bit for each of the lighter terms, of which only this much is asked whether the text holds them
 *   then the sketch of the text, 4 bits a place, and the sketch of its opening, 8 bits a place
 */
export const VERSION = 1;
export const HEADER = 9;
export const TERM_BYTES = 3;
const MOST_TERMS = 40;
/** Lighter terms that go into the table, and bits for each of them up to so many bytes. */
const MOST_LIGHTER = 400;
const BITS_EACH = 5;
const LARGEST_TABLE = 128;

/** Bits of a term beside its hash. */
export const WEIGHT_MASK = 15;
export const IN_OPENING = 16;
export const IN_TITLE = 32;
export const IS_NAME = 64;
export const IS_FIGURE = 128;

/** Places and bits of the two sketches. */
const SKETCH = { size: 40, bits: 4 };
const OPENING = { size: 10, bits: 8, words: 40 };
const SKETCHES = SKETCH.size / 2 + OPENING.size;

/** A print taken apart. `terms` are as they lie in the bytes: `term >>> 8` is the hash, the rest weight and kind. */
export interface Print {
  /** Minutes since 1970. */
  time: number;
  words: number;
  terms: Uint32Array;
  /** A bit for each of the lighter terms, at its hash by the number of bits; empty where there are none. */
  table: Uint8Array;
  sketch: Uint8Array;
  opening: Uint8Array;
}
export const SKETCH_BITS = SKETCH.bits;
export const OPENING_BITS = OPENING.bits;

const hash16 = (text: string): number => hashOf(text) >>> 16;

/** The heaviest terms as they are stored: hash, kind and weight in one number, sorted. */
function packed(terms: readonly Term[]): Uint32Array {
  const heaviest = Math.max(1, ...terms.map(({ weight }) => weight));
  const numbers = new Map<number, number>();
  for (const { text, weight, inTitle, inOpening, isName, isFigure } of terms) {
    const hash = hash16(text);
    const kind =
      (inOpening ? IN_OPENING : 0) |
      (inTitle ? IN_TITLE : 0) |
      (isName ? IS_NAME : 0) |
      (isFigure ? IS_FIGURE : 0);
    const level = Math.max(1, Math.round((WEIGHT_MASK * weight) / heaviest));
    if (!numbers.has(hash)) numbers.set(hash, (hash << 8) | kind | level);
  }
  return Uint32Array.from(numbers.values()).sort();
}

function tableOf(terms: readonly Term[]): Uint8Array {
  const size = Math.min(LARGEST_TABLE, Math.ceil((BITS_EACH * terms.length) / 8));
  const table = new Uint8Array(size);
  for (const { text } of terms) {
    const bit = hash16(text) % (8 * size);
    table[bit >> 3] = (table[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return table;
}

/**
 * The print of a title with a text, be it a feed's summary or a whole article: at most 287 bytes, about 110 for a summary.
 * `time` is when it was published or found, in milliseconds since 1970; `lang` is BCP 47 or null.
 */
export function printOf(source: {
  title: string;
  text: string;
  lang: string | null;
  time: number;
}): Uint8Array {
  const { words, terms } = termsOf(source);
  const heavy = packed(terms.slice(0, MOST_TERMS));
  const table = tableOf(terms.slice(MOST_TERMS, MOST_TERMS + MOST_LIGHTER));
  const hashes = Uint32Array.from(words, hashOf);
  const sketch = sketchOf(shinglesOf(hashes), SKETCH.size, SKETCH.bits);
  const first = shinglesOf(hashes.subarray(0, OPENING.words));

  const tail = HEADER + TERM_BYTES * heavy.length;
  const sketches = tail + table.length;
  const bytes = new Uint8Array(sketches + SKETCHES);
  const view = new DataView(bytes.buffer);
  bytes[0] = VERSION;
  bytes[1] = heavy.length;
  view.setUint32(2, Math.max(0, Math.floor(source.time / 60_000)), true);
  view.setUint16(6, Math.min(0xffff, words.length), true);
  bytes[8] = table.length;
  heavy.forEach((term, at) => {
    const place = HEADER + TERM_BYTES * at;
    bytes[place] = term;
    view.setUint16(place + 1, term >>> 8, true);
  });
  bytes.set(table, tail);
  for (let at = 0; at < SKETCH.size / 2; at++)
    bytes[sketches + at] = (sketch[2 * at] ?? 0) | ((sketch[2 * at + 1] ?? 0) << 4);
  bytes.set(sketchOf(first, OPENING.size, OPENING.bits), sketches + SKETCH.size / 2);
  return bytes;
}

/** Takes a print apart; null where the bytes are none of this version. */
export function readPrint(bytes: Uint8Array): Print | null {
  const count = bytes[1] ?? 0;
  const tail = HEADER + TERM_BYTES * count;
  const sketches = tail + (bytes[8] ?? 0);
  if (bytes[0] !== VERSION || bytes.length !== sketches + SKETCHES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sketch = new Uint8Array(SKETCH.size);
  for (let at = 0; at < sketch.length; at++)
    sketch[at] = ((bytes[sketches + (at >> 1)] ?? 0) >> (4 * (at & 1))) & 15;
  return {
    time: view.getUint32(2, true),
    words: view.getUint16(6, true),
    terms: Uint32Array.from({ length: count }, (_, at) => {
      const place = HEADER + TERM_BYTES * at;
      return (view.getUint16(place + 1, true) << 8) | view.getUint8(place);
    }),
    table: bytes.subarray(tail, sketches),
    sketch,
    opening: bytes.subarray(sketches + SKETCH.size / 2),
  };
}
