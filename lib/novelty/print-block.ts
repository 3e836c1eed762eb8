import { VERSION } from './print.ts';

/** A print with the id of what it is of. */
export interface StoredPrint {
  id: string;
  bytes: Uint8Array;
}

/** Prints that a block is meant for: one record of some 200 kB. */
export const BLOCK_PRINTS = 1000;

/** Version and count (two bytes) lead; then for each print the length of its id and of its bytes (two each). */
const HEAD = 3;
const ENTRY = 4;

/** Where the parts of a block lie: print `at` has its id from `ids[at]` to `ids[at + 1]`, its bytes likewise. */
export interface BlockPlan {
  count: number;
  ids: Uint32Array;
  prints: Uint32Array;
}

/**
 * Packs up to 65,535 prints into one block: first all lengths, then all ids (UTF-8, each less than 64 kB), then all prints.
 */
export function packBlock(prints: readonly StoredPrint[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const ids = prints.map(({ id }) => encoder.encode(id));
  const lead = HEAD + ENTRY * prints.length;
  const idBytes = ids.reduce((length, id) => length + id.length, 0);
  const size = prints.reduce((length, { bytes }) => length + bytes.length, lead + idBytes);
  const block = new Uint8Array(size);
  const view = new DataView(block.buffer);
  block[0] = VERSION;
  view.setUint16(1, prints.length, true);
  let [idAt, printAt] = [lead, lead + idBytes];
  for (const [at, { bytes }] of prints.entries()) {
    const encoded = ids[at] ?? new Uint8Array();
    view.setUint16(HEAD + ENTRY * at, encoded.length, true);
    view.setUint16(HEAD + ENTRY * at + 2, bytes.length, true);
    block.set(encoded, idAt);
    block.set(bytes, printAt);
    idAt += encoded.length;
    printAt += bytes.length;
  }
  return block;
}

/** Where the prints of a block lie; null where it is not whole, or of prints of another version. */
export function planOf(block: Uint8Array): BlockPlan | null {
  const count = (block[1] ?? 0) | ((block[2] ?? 0) << 8);
  if (block[0] !== VERSION || block.length < HEAD + ENTRY * count) return null;
  const ids = new Uint32Array(count + 1);
  const prints = new Uint32Array(count + 1);
  ids[0] = HEAD + ENTRY * count;
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  for (let at = 0; at < count; at++) {
    const entry = HEAD + ENTRY * at;
    ids[at + 1] = (ids[at] ?? 0) + view.getUint16(entry, true);
    prints[at + 1] = (prints[at] ?? 0) + view.getUint16(entry + 2, true);
  }
  const from = ids[count] ?? 0;
  for (let at = 0; at <= count; at++) prints[at] = (prints[at] ?? 0) + from;
  return prints[count] === block.length ? { count, ids, prints } : null;
}

/** The prints of a block, as views of its bytes; null where it is not whole, or of prints of another version. */
export function unpackBlock(block: Uint8Array): StoredPrint[] | null {
  const plan = planOf(block);
  if (!plan) return null;
  const decoder = new TextDecoder();
  return Array.from({ length: plan.count }, (_, at) => ({
    id: decoder.decode(block.subarray(plan.ids[at], plan.ids[at + 1])),
    bytes: block.subarray(plan.prints[at], plan.prints[at + 1]),
  }));
}
