import type { Article } from '../model/article.ts';
import type { FeedItem } from '../model/feeds.ts';
import type { LibraryTrouble, SavedArticle } from '../model/library.ts';
import { ok, type Result } from '../model/result.ts';
import { act } from './act.ts';
import { articleCounts } from './queries.ts';
import type { Library, MetaRow, PrintBlock } from './schema.ts';

export interface StoredPrint {
  id: string;
  bytes: Uint8Array;
}

/** What prints are made and packed with. Passed in, since what is in them is no business of the library. */
export interface PrintTools {
  printOf(article: Article, row: SavedArticle): Uint8Array;
  pack(prints: StoredPrint[]): Uint8Array;
  /** Null where the block is of another version. */
  unpack(block: Uint8Array): StoredPrint[] | null;
}

/** Prints of one block: few enough rows to read, and one block is some 200 kB. */
const PACKED = 1000;
/** Articles printed in one transaction: some milliseconds each. */
const BATCH = 32;
/** Prints of what is gone, or has been printed anew: so many of all are worth packing anew, and of one block. */
const MANY_DEAD = 0.25;
const BLOCK_DEAD = 0.1;
/** Dead prints are looked for once in so long, in milliseconds: a day. */
const SWEPT = 24 * 60 * 60 * 1000;

/** The prints that are made and in no block yet. */
async function singles(library: Library): Promise<StoredPrint[]> {
  const rows = await library.prints.toArray();
  return rows.flatMap(({ id, bytes }) => (bytes ? [{ id, bytes }] : []));
}

/** All prints: whole blocks as they are, and those that are in none yet. Of two with one id the latest counts. */
export async function readPrints(
  library: Library,
): Promise<{ blocks: Uint8Array[]; single: StoredPrint[] }> {
  const { prints, printBlocks } = library;
  // As of one moment: packing moves them from one table to the other.
  return library.transaction('r', [prints, printBlocks], async () => {
    const blocks = await printBlocks.toArray();
    return { blocks: blocks.map(({ bytes }) => bytes), single: await singles(library) };
  });
}

export type LivingStory = { kind: 'saved'; row: SavedArticle } | { kind: 'item'; item: FeedItem };

/** What prints are of, by their ids; without what is gone, and what lies in the trash. */
export async function livingStories(
  library: Library,
  ids: readonly string[],
): Promise<Map<string, LivingStory>> {
  const [rows, items] = await Promise.all([
    library.articles.bulkGet([...ids]),
    library.feedItems.bulkGet([...ids]),
  ]);
  const feedIds = items.flatMap((item) => item?.feedId ?? []);
  const feeds = await library.feeds.bulkGet([...new Set(feedIds)]);
  const followed = new Set(feeds.flatMap((feed) => feed?.id ?? []));
  const living = new Map<string, LivingStory>();
  for (const [at, id] of ids.entries()) {
    const [row, item] = [rows[at], items[at]];
    if (row) living.set(id, { kind: 'saved', row });
    else if (item && followed.has(item.feedId)) living.set(id, { kind: 'item', item });
  }
  return living;
}

/** Prints these articles, inside the caller's transaction; those without a text have no print. */
async function printArticles(
  library: Library,
  ids: readonly string[],
  { printOf }: PrintTools,
): Promise<void> {
  const rows = await library.articles.bulkGet([...ids]);
  const bodies = await library.bodies.bulkGet([...ids]);
  for (const [at, id] of ids.entries()) {
    const [row, body] = [rows[at], bodies[at]];
    if (row && body) await library.prints.put({ id, bytes: printOf(body.article, row) });
    else await library.prints.delete(id);
  }
}

/** How far prints are made, and when they were last looked through. */
async function stateOf({ meta }: Library): Promise<MetaRow & { name: 'prints' }> {
  const row = await meta.get('prints');
  return row?.name === 'prints' ? row : { name: 'prints', after: null };
}

/** Prints the next articles of those saved before there were prints; true while there are more. */
async function printOlder(
  library: Library,
  tools: PrintTools,
): Promise<Result<boolean, LibraryTrouble>> {
  const { articles, bodies, prints, meta } = library;
  if ((await stateOf(library)).after === null) return ok(false);
  return act(library, [articles, bodies, prints, meta], async () => {
    const row = await stateOf(library);
    if (row.after === null) return false;
    const ids = await articles.where('id').above(row.after).limit(BATCH).primaryKeys();
    await printArticles(library, ids, tools);
    await meta.put({ ...row, after: ids.at(-1) ?? null });
    return ids.length > 0;
  });
}

/** Prints the articles that were saved or changed since the last time. */
async function printWaiting(
  library: Library,
  tools: PrintTools,
): Promise<Result<null, LibraryTrouble>> {
  const { articles, bodies, prints } = library;
  const waiting = (await prints.toArray()).flatMap(({ id, bytes }) => (bytes ? [] : id));
  for (let at = 0; at < waiting.length; at += BATCH) {
    const ids = waiting.slice(at, at + BATCH);
    const made = await act(library, [articles, bodies, prints], async () => {
      await printArticles(library, ids, tools);
      return null;
    });
    if (!made.ok) return made;
  }
  return ok(null);
}

/** Makes a block of prints that are in none, if there are enough; true where it did. */
async function packOne(
  library: Library,
  { pack }: PrintTools,
): Promise<Result<boolean, LibraryTrouble>> {
  const { prints, printBlocks } = library;
  if ((await prints.count()) < PACKED) return ok(false);
  return act(library, [prints, printBlocks], async () => {
    const made = (await singles(library)).slice(0, PACKED);
    if (made.length < PACKED) return false;
    const last = await printBlocks.orderBy(':id').last();
    const number = Number(last?.id ?? 0) + 1;
    await printBlocks.add({ id: String(number).padStart(10, '0'), bytes: pack(made) });
    await prints.bulkDelete(made.map(({ id }) => id));
    return true;
  });
}

async function packAll(library: Library, tools: PrintTools): Promise<Result<null, LibraryTrouble>> {
  for (;;) {
    const packed = await packOne(library, tools);
    if (!packed.ok) return packed;
    if (!packed.value) return ok(null);
  }
}

/** Whether many packed prints are of what is gone, or have been made anew. Browsers count rows one by one: not for every save. */
async function hasManyDead(library: Library, { unpack }: PrintTools): Promise<boolean> {
  const first = await library.printBlocks.orderBy(':id').first();
  if (!first) return false;
  // By other rules all are dead, however many are there.
  if (!unpack(first.bytes)) return true;
  const packed = (await library.printBlocks.count()) * PACKED;
  const living = (await articleCounts(library)).saved + (await library.feedItems.count());
  return packed - living > packed * MANY_DEAD;
}

/**
 * Takes a block apart where many of its prints are dead: the living ones are packed anew with others. `later` holds the ids in
 * later blocks, which count before those in this one.
 */
async function sweepBlock(
  library: Library,
  id: string,
  { unpack }: PrintTools,
  later: Set<string>,
): Promise<void> {
  const { articles, feedItems, prints, printBlocks, meta } = library;
  const block = await printBlocks.get(id);
  if (!block) return;
  const packed = unpack(block.bytes);
  if (!packed) {
    // Prints by other rules are of no use: those of articles are made anew.
    await printBlocks.delete(id);
    await meta.put({ ...(await stateOf(library)), after: '' });
    return;
  }
  const ids = packed.map((print) => print.id);
  const living = new Set([
    ...(await articles.where('id').anyOf(ids).primaryKeys()),
    ...(await feedItems.where('id').anyOf(ids).primaryKeys()),
  ]);
  const anew = new Set(await prints.where('id').anyOf(ids).primaryKeys());
  const alive = packed.filter(
    (print) => living.has(print.id) && !anew.has(print.id) && !later.has(print.id),
  );
  for (const one of ids) later.add(one);
  if (packed.length - alive.length <= packed.length * BLOCK_DEAD) return;
  await printBlocks.delete(id);
  // A copy: a view would be stored with the whole block behind it.
  await prints.bulkPut(alive.map((print) => ({ id: print.id, bytes: print.bytes.slice() })));
}

async function sweep(library: Library, tools: PrintTools): Promise<Result<null, LibraryTrouble>> {
  const { articles, feedItems, prints, printBlocks, meta } = library;
  const tables = [articles, feedItems, prints, printBlocks, meta];
  const later = new Set<string>();
  const ids: PrintBlock['id'][] = await printBlocks.toCollection().primaryKeys();
  for (const id of ids.reverse()) {
    const swept = await act(library, tables, async () => {
      await sweepBlock(library, id, tools, later);
      return null;
    });
    if (!swept.ok) return swept;
  }
  return ok(null);
}

/** Drops the prints of what is gone once they are many, where it was not looked for them within a day. */
async function sweepDaily(
  library: Library,
  tools: PrintTools,
  now: number,
): Promise<Result<null, LibraryTrouble>> {
  const { swept } = await stateOf(library);
  if (swept !== undefined && Math.abs(now - swept) < SWEPT) return ok(null);
  if (await hasManyDead(library, tools)) {
    const done = await sweep(library, tools);
    if (!done.ok) return done;
  }
  return act(library, [library.meta], async () => {
    await library.meta.put({ ...(await stateOf(library)), swept: now });
    return null;
  });
}

/**
 * Makes the prints that are still to be made, packs them, and once a day drops those of what is gone if they are many: in short
 * transactions, one call at a time. Whatever it is stopped in, the next call goes on. `now` in milliseconds since 1970.
 */
export async function keepPrints(
  library: Library,
  tools: PrintTools,
  now: number,
): Promise<Result<null, LibraryTrouble>> {
  for (let more = true; more; ) {
    const older = await printOlder(library, tools);
    if (!older.ok) return older;
    more = older.value;
    const packed = await packAll(library, tools);
    if (!packed.ok) return packed;
  }
  const waiting = await printWaiting(library, tools);
  if (!waiting.ok) return waiting;
  const swept = await sweepDaily(library, tools, now);
  return swept.ok ? packAll(library, tools) : swept;
}
