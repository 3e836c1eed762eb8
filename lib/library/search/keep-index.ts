import type { LibraryTrouble } from '../../model/library.ts';
import { ok, type Result } from '../../model/result.ts';
import {
  type Chunk,
  changedPart,
  mergeParts,
  type Part,
  type SegmentHead,
  type Stream,
  segmentPart,
} from '../../search/segment.ts';
import { act } from '../act.ts';
import type { Library, SegmentRow } from '../schema.ts';
import { chunkKey, chunkRange, segmentOfKey } from './chunk-keys.ts';
import { reindex, searchedTables } from './log.ts';
import { INDEX_VERSION } from './version.ts';

/** So many changes are made a segment, at least and at most. */
const FOLDED_FROM = 64;
const FOLDED_AT_ONCE = 256;
/** So many neighbors of much the same size are made one (a log-structured merge tree, O'Neil et al. 1996). */
const RUN = 4;
/** Articles of a merged segment at most: merging takes some 5 kB of memory for each. */
const LARGEST = 24_000;
/** Bytes of chunks stored in one transaction: few enough for a save not to wait for it. */
const STORED_AT_ONCE = 1 << 20;
/** Articles of an older library put into the index in one transaction. */
const BATCH = 32;

const sizeOf = ({ docs, gone }: SegmentHead): number => docs.length + gone.length;

/** The smallest run of neighbors that should be one segment, none of them much larger than the others; empty: none. */
function nextRun(segments: readonly SegmentRow[]): SegmentRow[] {
  let best: SegmentRow[] = [];
  let least = LARGEST;
  for (let at = 0; at + RUN <= segments.length; at++) {
    const run = segments.slice(at, at + RUN);
    const sizes = run.map(sizeOf);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const largest = Math.max(...sizes);
    if (total >= least || largest > (total - largest) / 2) continue;
    best = run;
    least = total;
  }
  return best;
}

/** Stores the chunks of a new segment in short transactions. No search sees them before its head is stored. */
async function storeChunks(
  library: Library,
  id: string,
  merged: Generator<Chunk, SegmentHead>,
): Promise<Result<SegmentHead, LibraryTrouble>> {
  for (;;) {
    const chunks: Chunk[] = [];
    let size = 0;
    let step = merged.next();
    for (; !step.done; step = merged.next()) {
      chunks.push(step.value);
      size += step.value.bytes.length;
      if (size >= STORED_AT_ONCE) break;
    }
    const stored = await act(library, [library.searchChunks], () =>
      library.searchChunks.bulkPut(
        chunks.map(({ bytes }) => bytes),
        chunks.map(({ stream, number }) => chunkKey(id, stream, number)),
      ),
    );
    if (!stored.ok) return stored;
    if (step.done) return ok(step.value);
  }
}

const chunksOf = (library: Library, id: string, stream?: Stream) =>
  library.searchChunks.where(':id').between(...chunkRange(id, stream));

/** Drops chunks that belong to no segment: what an ended background left, or what was merged. */
async function dropLoose(library: Library): Promise<Result<null, LibraryTrouble>> {
  const known = new Set(await library.searchSegments.toCollection().primaryKeys());
  for (let from = ''; ; ) {
    const [key] = await library.searchChunks.where(':id').above(from).limit(1).primaryKeys();
    if (key === undefined) return ok(null);
    const id = segmentOfKey(key);
    [, from] = chunkRange(id);
    if (known.has(id)) continue;
    const dropped = await act(library, [library.searchChunks], () =>
      chunksOf(library, id).delete(),
    );
    if (!dropped.ok) return dropped;
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

async function partOf(library: Library, head: SegmentHead): Promise<Part> {
  const terms = await chunksOf(library, head.id, 'terms').toArray();
  const postings = join(await chunksOf(library, head.id, 'postings').toArray());
  const places = join(await chunksOf(library, head.id, 'places').toArray());
  return segmentPart(head, terms, { postings, places });
}

/** Makes one segment of neighbors. True: there may be more to do. */
async function mergeRun(
  library: Library,
  run: readonly SegmentRow[],
  isOldest: boolean,
): Promise<Result<boolean, LibraryTrouble>> {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return ok(false);
  const id = `${first.id}+${last.order}`;
  const parts: Part[] = [];
  for (const head of run) parts.push(await partOf(library, head));
  const head = await storeChunks(library, id, mergeParts(id, parts, isOldest));
  if (!head.ok) return head;
  const switched = await act(library, [library.searchSegments], async () => {
    await library.searchSegments.bulkDelete(run.map((one) => one.id));
    await library.searchSegments.put({ ...head.value, order: last.order });
    return true;
  });
  if (switched.ok) await dropLoose(library);
  return switched;
}

/** Makes a segment of the oldest changes of the log, if there are enough. True: there may be more to do. */
async function foldLog(
  library: Library,
  isOldest: boolean,
): Promise<Result<boolean, LibraryTrouble>> {
  const log = await library.searchLog.orderBy(':id').limit(FOLDED_AT_ONCE).toArray();
  const order = log.at(-1)?.n;
  if (log.length < FOLDED_FROM || order === undefined) return ok(false);
  const id = String(order);
  const head = await storeChunks(library, id, mergeParts(id, log.map(changedPart), isOldest));
  if (!head.ok) return head;
  return act(library, [library.searchSegments, library.searchLog], async () => {
    await library.searchSegments.put({ ...head.value, order });
    await library.searchLog.where(':id').belowOrEqual(order).delete();
    return true;
  });
}

/** Puts articles that were saved before there was an index into it, some at a time. True: there may be more. */
async function indexOlder(library: Library): Promise<Result<boolean, LibraryTrouble>> {
  const row = await library.meta.get('search');
  if (row?.name !== 'search' || row.after === null) return ok(false);
  const { after } = row;
  return act(library, [...searchedTables(library), library.meta], async () => {
    const ids = await library.articles.where('id').above(after).limit(BATCH).primaryKeys();
    for (const id of ids) await reindex(library, id, true);
    await library.meta.put({ ...row, after: ids.at(-1) ?? null });
    return ids.length > 0;
  });
}

/** An index made by other rules is of no use: everything is put into a new one. */
async function beginAnew(library: Library): Promise<Result<null, LibraryTrouble>> {
  const { meta, searchLog, searchSegments } = library;
  const row = await meta.get('search');
  if (row?.name === 'search' && row.version === INDEX_VERSION) return ok(null);
  return act(library, [meta, searchLog, searchSegments], async () => {
    await searchLog.clear();
    await searchSegments.clear();
    await meta.put({ name: 'search', version: INDEX_VERSION, after: '' });
    return null;
  });
}

/** Whether there is nothing to do: as a rule, after a save. */
async function isKept(library: Library): Promise<boolean> {
  const row = await library.meta.get('search');
  const isWhole = row?.name === 'search' && row.version === INDEX_VERSION && row.after === null;
  return isWhole && (await library.searchLog.count()) < FOLDED_FROM;
}

/**
 * Keeps the index of words quick to search: older libraries are put into it, the log of changes becomes segments, and small
 * segments become larger ones. To be called one at a time, after writes and when the background starts; whatever it is
 * stopped in, the next call goes on. Searches see every change at once, whether this has run or not.
 */
export async function keepIndex(library: Library): Promise<Result<null, LibraryTrouble>> {
  if (await isKept(library)) return ok(null);
  const begun = await beginAnew(library);
  if (!begun.ok) return begun;
  const swept = await dropLoose(library);
  if (!swept.ok) return swept;
  for (;;) {
    const older = await indexOlder(library);
    if (!older.ok) return older;
    const segments = await library.searchSegments.orderBy('order').toArray();
    const folded = await foldLog(library, segments.length === 0);
    if (!folded.ok) return folded;
    const run = folded.value ? [] : nextRun(segments);
    const merged = await mergeRun(library, run, run[0] === segments[0]);
    if (!merged.ok) return merged;
    if (!older.value && !folded.value && !merged.value) return ok(null);
  }
}
