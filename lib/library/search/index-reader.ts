import type { ReadChunks } from '../../search/look-up.ts';
import type { Index } from '../../search/search.ts';
import { changedPart, mergeParts, type Part, type SegmentHead } from '../../search/segment.ts';
import type { Library, SearchLogRow } from '../schema.ts';
import { chunkKey } from './chunk-keys.ts';

/** Chunks kept in memory, in bytes. */
const KEPT = 48 << 20;

/** The changes that are no segment yet, as one. */
interface Recent {
  from: number | undefined;
  to: number | undefined;
  head: SegmentHead;
  chunks: Map<string, Uint8Array>;
}

/** A segment was merged away while it was read: the search has to be made again. */
export class StaleIndex extends Error {}

function recentOf(log: readonly SearchLogRow[], from?: number, to?: number): Recent | null {
  if (log.length === 0) return null;
  const id = `log:${from}-${to}`;
  const chunks = new Map<string, Uint8Array>();
  const parts: Part[] = log.map(changedPart);
  const merged = mergeParts(id, parts, false);
  for (;;) {
    const step = merged.next();
    if (step.done) return { from, to, head: step.value, chunks };
    const { stream, number, bytes } = step.value;
    chunks.set(chunkKey(id, stream, number), bytes);
  }
}

/** Reads the index of a library, and keeps what it has read: segments never change. */
export class IndexReader {
  readonly #library: Library;
  readonly #heads = new Map<string, SegmentHead>();
  /** In the order of use, the latest last. */
  readonly #chunks = new Map<string, Uint8Array>();
  #kept = 0;
  #recent: Recent | null = null;

  constructor(library: Library) {
    this.#library = library;
  }

  /** The index as it is now. Reading its chunks throws `StaleIndex` when a segment has gone meanwhile. */
  async open(): Promise<Index> {
    const { searchLog, searchSegments } = this.#library;
    // Both as of one moment: a change is in the log or in a segment.
    const tables = [searchLog, searchSegments];
    const [ids, numbers, log] = await this.#library.transaction('r', tables, async () => {
      const found = await searchSegments.orderBy('order').primaryKeys();
      const logged = await searchLog.orderBy(':id').primaryKeys();
      const isKnown = this.#recent?.from === logged[0] && this.#recent?.to === logged.at(-1);
      return [found, logged, isKnown ? null : await searchLog.orderBy(':id').toArray()] as const;
    });
    if (log) this.#recent = recentOf(log, numbers[0], numbers.at(-1));
    const segments = await this.#headsOf(ids);
    if (this.#recent) segments.push(this.#recent.head);
    return { segments, read: this.#read };
  }

  async #headsOf(ids: readonly string[]): Promise<SegmentHead[]> {
    const missing = ids.filter((id) => !this.#heads.has(id));
    const read = await this.#library.searchSegments.bulkGet(missing);
    for (const head of read) {
      if (!head) throw new StaleIndex();
      this.#heads.set(head.id, head);
    }
    for (const id of this.#heads.keys()) if (!ids.includes(id)) this.#heads.delete(id);
    return ids.flatMap((id) => this.#heads.get(id) ?? []);
  }

  readonly #read: ReadChunks = async (head, stream, from, to) => {
    const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    const known = numbers.map((number) => this.#at(chunkKey(head.id, stream, number)));
    const missing = numbers.filter((_, at) => known[at] === undefined);
    const read =
      missing.length === 0
        ? []
        : await this.#library.searchChunks.bulkGet(
            missing.map((number) => chunkKey(head.id, stream, number)),
          );
    for (const [at, number] of missing.entries()) {
      const bytes = read[at];
      if (!bytes) throw new StaleIndex();
      known[number - from] = bytes;
      this.#keep(chunkKey(head.id, stream, number), bytes);
    }
    return known.flatMap((bytes) => bytes ?? []);
  };

  #at(key: string): Uint8Array | undefined {
    const bytes = this.#recent?.chunks.get(key) ?? this.#chunks.get(key);
    if (bytes && this.#chunks.delete(key)) this.#chunks.set(key, bytes);
    return bytes;
  }

  #keep(key: string, bytes: Uint8Array): void {
    this.#chunks.set(key, bytes);
    this.#kept += bytes.length;
    for (const [oldest, { length }] of this.#chunks) {
      if (this.#kept <= KEPT) return;
      this.#chunks.delete(oldest);
      this.#kept -= length;
    }
  }
}
