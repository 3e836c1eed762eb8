import { HEADER, readPrint, TERM_BYTES, VERSION, WEIGHT_MASK } from './print.ts';
import { planOf, type StoredPrint } from './print-block.ts';

/** A candidate counts half when it is so many minutes away: sixty days. */
const HALF_LIFE = 60 * 1440;

/** Different hashes of a term. */
const HASHES = 1 << 16;

/** A print that may tell the story of the one asked for. `likeness` puts the best first and means nothing else. */
export interface Candidate extends StoredPrint {
  likeness: number;
}

/** Hash and weight of the term that lies at a place, as `Print` has them. */
export const termAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);

export const timeAt = (bytes: Uint8Array, from: number): number =>
  (termAt(bytes, from + 2) | ((bytes[from + 5] ?? 0) << 24)) >>> 0;

/** How many terms the print at `from` has; none where it is of another version. */
export const termsAt = (bytes: Uint8Array, from: number): number =>
  bytes[from] === VERSION ? (bytes[from + 1] ?? 0) : 0;

/** How much a likeness counts by the time between, in minutes; 0 is unknown. */
export const nearness = (a: number, b: number): number =>
  a > 0 && b > 0 ? HALF_LIFE / (HALF_LIFE + Math.abs(a - b)) : 1;

/** A print that others are compared with. */
export class Asked {
  readonly terms: Uint32Array;
  readonly time: number;
  /** The length of its vector. */
  readonly length: number;
  /** Its weights by the hashes of its terms. */
  readonly #weights = new Uint8Array(HASHES);

  private constructor(terms: Uint32Array, time: number) {
    this.terms = terms;
    this.time = time;
    let squares = 0;
    for (const term of terms) {
      this.#weights[term >>> 8] = term & WEIGHT_MASK;
      squares += (term & WEIGHT_MASK) ** 2;
    }
    this.length = Math.sqrt(squares);
  }

  /** Null where the bytes are no print of this version. */
  static by(print: Uint8Array): Asked | null {
    const read = readPrint(print);
    return read ? new Asked(read.terms, read.time) : null;
  }

  /** How like the print is that lies at `from`, times the length of this one; 0 where no term is the same. */
  likeness(bytes: Uint8Array, from: number): number {
    const end = from + HEADER + TERM_BYTES * termsAt(bytes, from);
    let [sum, squares] = [0, 0];
    for (let place = from + HEADER; place < end; place += TERM_BYTES) {
      const term = termAt(bytes, place);
      const weight = term & WEIGHT_MASK;
      sum += weight * (this.#weights[term >>> 8] as number);
      squares += weight * weight;
    }
    return sum === 0 ? 0 : (sum / Math.sqrt(squares)) * nearness(this.time, timeAt(bytes, from));
  }
}

/** Keeps the best few of what it is offered, best first; of equals the one offered first. Asks `isLive` only of those. */
export class Best {
  readonly #most: number;
  readonly #isLive: (print: number) => boolean;
  readonly kept: { print: number; likeness: number }[] = [];

  constructor(most: number, isLive: (print: number) => boolean) {
    this.#most = most;
    this.#isLive = isLive;
  }

  offer(print: number, likeness: number): void {
    if (likeness <= 0) return;
    const full = this.kept.length >= this.#most;
    if (full && likeness <= (this.kept.at(-1)?.likeness ?? Number.POSITIVE_INFINITY)) return;
    if (!this.#isLive(print)) return;
    let at = this.kept.length;
    while (at > 0 && (this.kept[at - 1]?.likeness ?? 0) < likeness) at--;
    this.kept.splice(at, 0, { print, likeness });
    if (full) this.kept.pop();
  }
}

/**
 * Up to `limit` prints of packed blocks, and of single ones, that share telling terms with this one, the likeliest first. For one
 * question: every print is looked at. Of two with one id a single one counts, then that of the later block. Blocks that are not
 * whole, or of prints of another version, are left out.
 */
export function nearPrints(
  { blocks, single }: { blocks: readonly Uint8Array[]; single: readonly StoredPrint[] },
  print: Uint8Array,
  limit: number,
): Candidate[] {
  const asked = Asked.by(print);
  if (!asked) return [];
  const decoder = new TextDecoder();
  const found: Candidate[] = [];
  const replaced = new Set(single.map(({ id }) => id));
  const singles = new Best(limit, () => true);
  for (const [at, { bytes }] of single.entries()) singles.offer(at, asked.likeness(bytes, 0));
  for (const { print: at, likeness } of singles.kept) {
    const stored = single[at];
    if (stored) found.push({ ...stored, likeness: likeness / asked.length });
  }
  for (const bytes of blocks.toReversed()) {
    const plan = planOf(bytes);
    if (!plan) continue;
    const idAt = (at: number): string =>
      decoder.decode(bytes.subarray(plan.ids[at], plan.ids[at + 1]));
    const best = new Best(limit, (at) => !replaced.has(idAt(at)));
    for (let at = 0; at < plan.count; at++)
      best.offer(at, asked.likeness(bytes, plan.prints[at] as number));
    for (const { print: at, likeness } of best.kept) {
      const id = idAt(at);
      replaced.add(id);
      const own = bytes.subarray(plan.prints[at], plan.prints[at + 1]);
      found.push({ id, bytes: own, likeness: likeness / asked.length });
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness).slice(0, limit);
}
