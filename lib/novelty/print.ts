import { hashOf } from './hash.ts';
import { shinglesOf, sketchOf } from './sketch.ts';
import { termsOf } from './terms.ts';

/**
 * What is kept of a text to tell which others tell the same story. Little-endian bytes:
 *   0 version · 1 count of terms · 2 to 5 time in minutes since 1970 · 6 to 7 words, at most 65,535
 *   then 4 a term, by rising hash: 24 bits of its hash, 5 of its weight, 3 of what it is
 *   then the sketch of the text, 4 bits a place, and the sketch of its opening, 8 bits a place
 */
export const VERSION = 1;
export const HEADER = 8;
export const TERM_BYTES = 4;
const MOST_TERMS = 44;

/** Bits of a term beside its hash. */
export const WEIGHT_MASK = 31;
export const IN_TITLE = 32;
export const IS_NAME = 64;
export const IS_FIGURE = 128;

/** Places and bits of the two sketches. */
const SKETCH = { size: 48, bits: 4 };
const OPENING = { size: 16, bits: 8, words: 40 };

/** A print taken apart. `terms` are as they lie in the bytes: `term >>> 8` is the hash, the rest weight and kind. */
export interface Print {
  /** Minutes since 1970. */
  time: number;
  words: number;
  terms: Uint32Array;
  sketch: Uint8Array;
  opening: Uint8Array;
}
export const SKETCH_BITS = SKETCH.bits;
export const OPENING_BITS = OPENING.bits;

/**
 * The print of a title with a text, be it a feed's summary or a whole article: about 220 bytes, less for short texts. `time`
 * is when it was published or found, in milliseconds since 1970; `lang` is BCP 47 or null.
 */
export function printOf(source: {
  title: string;
  text: string;
  lang: string | null;
  time: number;
}): Uint8Array {
  const { words, terms } = termsOf(source, MOST_TERMS);
  const heaviest = terms[0]?.weight || 1;
  const packed = new Map<number, number>();
  for (const { text, weight, inTitle, isName, isFigure } of terms) {
    const hash = hashOf(text) >>> 8;
    const kind = (inTitle ? IN_TITLE : 0) | (isName ? IS_NAME : 0) | (isFigure ? IS_FIGURE : 0);
    const level = Math.max(1, Math.round((WEIGHT_MASK * weight) / heaviest));
    if (!packed.has(hash)) packed.set(hash, ((hash << 8) | kind | level) >>> 0);
  }
  const sorted = Uint32Array.from(packed.values()).sort();
  const hashes = Uint32Array.from(words, hashOf);
  const sketch = sketchOf(shinglesOf(hashes), SKETCH.size, SKETCH.bits);
  const first = shinglesOf(hashes.subarray(0, OPENING.words));
  const opening = sketchOf(first, OPENING.size, OPENING.bits);

  const tail = HEADER + TERM_BYTES * sorted.length;
  const bytes = new Uint8Array(tail + SKETCH.size / 2 + OPENING.size);
  const view = new DataView(bytes.buffer);
  bytes[0] = VERSION;
  bytes[1] = sorted.length;
  view.setUint32(2, Math.max(0, Math.floor(source.time / 60_000)), true);
  view.setUint16(6, Math.min(0xffff, words.length), true);
  sorted.forEach((term, at) => {
    view.setUint32(HEADER + TERM_BYTES * at, term, true);
  });
  for (let at = 0; at < SKETCH.size / 2; at++)
    bytes[tail + at] = (sketch[2 * at] ?? 0) | ((sketch[2 * at + 1] ?? 0) << 4);
  bytes.set(opening, tail + SKETCH.size / 2);
  return bytes;
}

/** Takes a print apart; null where the bytes are none of this version. */
export function readPrint(bytes: Uint8Array): Print | null {
  const count = bytes[1] ?? 0;
  const tail = HEADER + TERM_BYTES * count;
  if (bytes[0] !== VERSION || bytes.length !== tail + SKETCH.size / 2 + OPENING.size) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sketch = new Uint8Array(SKETCH.size);
  for (let at = 0; at < sketch.length; at++)
    sketch[at] = ((bytes[tail + (at >> 1)] ?? 0) >> (4 * (at & 1))) & 15;
  return {
    time: view.getUint32(2, true),
    words: view.getUint16(6, true),
    terms: Uint32Array.from({ length: count }, (_, at) =>
      view.getUint32(HEADER + TERM_BYTES * at, true),
    ),
    sketch,
    opening: bytes.subarray(tail + SKETCH.size / 2),
  };
}
