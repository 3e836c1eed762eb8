import { Asked, Best, type Candidate, nearness, termAt, termsAt, timeAt } from './ask-prints.ts';
import { HEADER, TERM_BYTES, WEIGHT_MASK } from './print.ts';
import { type BlockPlan, packBlock, planOf, type StoredPrint } from './print-block.ts';

/** One list of postings for each hash of a term. */
const BUCKETS = 1 << 16;
/** A term of more prints than this share tells next to nothing, and costs most. */
const COMMON = 0.1;
const FEWEST_COMMON = 1000;
/** Prints added one by one are looked through whole; so many of them become a block. */
const LONGEST_TAIL = 500;

interface Block {
  bytes: Uint8Array;
  plan: BlockPlan;
  /** The number of its first print among all. */
  first: number;
}

/** The postings of all blocks: for each bucket of terms the numbers of the prints, with the term's weight there. */
interface Postings {
  starts: Uint32Array;
  prints: Uint32Array;
  weights: Uint8Array;
  /** For each print the length of its vector, and its time in minutes. */
  lengths: Float32Array;
  times: Uint32Array;
}

/** Counting sort by bucket: one pass counts, the second puts each term in its place. */
function postingsOf(blocks: readonly Block[], count: number): Postings {
  const starts = new Uint32Array(BUCKETS + 1);
  const lengths = new Float32Array(count);
  const times = new Uint32Array(count);
  let total = 0;
  for (const { bytes, plan, first } of blocks)
    for (let at = 0; at < plan.count; at++) {
      const from = plan.prints[at] as number;
      const end = from + HEADER + TERM_BYTES * termsAt(bytes, from);
      let squares = 0;
      for (let place = from + HEADER; place < end; place += TERM_BYTES) {
        const term = termAt(bytes, place);
        starts[(term >>> 8) + 1] = (starts[(term >>> 8) + 1] as number) + 1;
        squares += (term & WEIGHT_MASK) ** 2;
        total++;
      }
      lengths[first + at] = Math.sqrt(squares);
      times[first + at] = timeAt(bytes, from);
    }
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  const next = starts.slice(0, BUCKETS);
  const prints = new Uint32Array(total);
  const weights = new Uint8Array(total);
  for (const { bytes, plan, first } of blocks)
    for (let at = 0; at < plan.count; at++) {
      const from = plan.prints[at] as number;
      const end = from + HEADER + TERM_BYTES * termsAt(bytes, from);
      for (let place = from + HEADER; place < end; place += TERM_BYTES) {
        const term = termAt(bytes, place);
        const slot = next[term >>> 8] as number;
        next[term >>> 8] = slot + 1;
        prints[slot] = first + at;
        weights[slot] = term & WEIGHT_MASK;
      }
    }
  return { starts, prints, weights, lengths, times };
}

/**
 * Finds the prints that may tell the same story as another, among tens of thousands. Built from packed blocks, whose bytes it
 * keeps; prints that come later are added one by one. A print with an id that is there already takes its place.
 */
export class StoryIndex {
  #blocks: Block[] = [];
  #postings: Postings;
  #tail: StoredPrint[] = [];
  #sums: Float32Array;
  /** Of an id that was replaced or removed, the number below which its prints no longer count. */
  readonly #gone = new Map<string, number>();

  /** Blocks that are not whole, or of prints of another version, are left out. */
  constructor(blocks: readonly Uint8Array[] = []) {
    for (const bytes of blocks) this.#take(bytes);
    this.#postings = postingsOf(this.#blocks, this.#count);
    this.#sums = new Float32Array(this.#count);
  }

  get #count(): number {
    const last = this.#blocks.at(-1);
    return last ? last.first + last.plan.count : 0;
  }

  #take(bytes: Uint8Array): void {
    const plan = planOf(bytes);
    if (plan) this.#blocks.push({ bytes, plan, first: this.#count });
  }

  add(id: string, bytes: Uint8Array): void {
    this.remove(id);
    this.#tail.push({ id, bytes });
    if (this.#tail.length < LONGEST_TAIL) return;
    this.#take(packBlock(this.#tail));
    this.#tail = [];
    this.#postings = postingsOf(this.#blocks, this.#count);
    this.#sums = new Float32Array(this.#count);
  }

  remove(id: string): void {
    this.#tail = this.#tail.filter((kept) => kept.id !== id);
    this.#gone.set(id, this.#count);
  }

  #at(print: number): StoredPrint | null {
    const block = this.#blocks.findLast(({ first }) => first <= print);
    if (!block) return this.#tail[print - this.#count] ?? null;
    const at = print - block.first;
    if (at >= block.plan.count) return this.#tail[print - this.#count] ?? null;
    const { ids, prints } = block.plan;
    const id = new TextDecoder().decode(block.bytes.subarray(ids[at], ids[at + 1]));
    if (print < (this.#gone.get(id) ?? 0)) return null;
    return { id, bytes: block.bytes.subarray(prints[at], prints[at + 1]) };
  }

  /** Up to `limit` prints that share telling terms with this one, the likeliest first. */
  candidates(print: Uint8Array, limit: number): Candidate[] {
    const asked = Asked.by(print);
    if (!asked) return [];
    const best = new Best(limit, (number) => this.#at(number) !== null);
    this.#offerBlocks(asked, best);
    for (const [number, { bytes }] of this.#tail.entries())
      best.offer(this.#count + number, asked.likeness(bytes, 0));
    return best.kept.flatMap(({ print: number, likeness }) => {
      const stored = this.#at(number);
      return stored ? [{ ...stored, likeness: likeness / asked.length }] : [];
    });
  }

  #offerBlocks({ terms, time }: Asked, best: Best): void {
    const { starts, prints, weights, lengths, times } = this.#postings;
    const sums = this.#sums.fill(0);
    const most = Math.max(FEWEST_COMMON, COMMON * sums.length);
    for (const term of terms) {
      const from = starts[term >>> 8] as number;
      const end = starts[(term >>> 8) + 1] as number;
      if (end - from > most) continue;
      const weight = term & WEIGHT_MASK;
      for (let at = from; at < end; at++) {
        const print = prints[at] as number;
        sums[print] = (sums[print] as number) + weight * (weights[at] as number);
      }
    }
    for (let print = 0; print < sums.length; print++) {
      const sum = sums[print] as number;
      if (sum > 0)
        best.offer(
          print,
          (sum / (lengths[print] as number)) * nearness(time, times[print] as number),
        );
    }
  }
}
