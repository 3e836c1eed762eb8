import type { FeedItem, Find } from '../model/feeds.ts';
import type { LibraryTrouble } from '../model/library.ts';
import { ok, type Result } from '../model/result.ts';
import { act } from './act.ts';
import { dropItems } from './orphan-items.ts';
import type { Library } from './schema.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long an item is kept that no topic has found, and any item's body. In milliseconds: 60 days. */
export const ITEMS_KEPT = 60 * DAY;
/** How long one is kept that a topic has found. In milliseconds: a year. */
export const FOUND_KEPT = 365 * DAY;
/** Items are looked at once in so long, in milliseconds: a day. */
const PRUNED = DAY;
/** Items looked at in one transaction. */
const BATCH = 200;

/** Guids that feeds listed when they were last read, by feed; of a feed that was not read yet there is nothing. */
async function listedBy(
  library: Library,
  items: readonly FeedItem[],
): Promise<Map<string, ReadonlySet<string>>> {
  const ids = [...new Set(items.map(({ feedId }) => feedId))];
  const rows = await library.meta.bulkGet(ids.map((id) => `listed:${id}`));
  const listed = new Map<string, ReadonlySet<string>>();
  for (const [at, id] of ids.entries()) {
    const row = rows[at];
    if (row && 'guids' in row) listed.set(id, new Set(row.guids));
  }
  return listed;
}

const isKept = (item: FeedItem, finds: readonly Find[], now: number): boolean =>
  item.foundAt >= now - FOUND_KEPT && finds.some(({ state }) => state !== 'dropped');

/** Drops of these items what is old, inside the caller's transaction. */
async function pruneBatch(library: Library, ids: readonly string[], now: number): Promise<void> {
  const items = (await library.feedItems.bulkGet([...ids])).filter((item) => item !== undefined);
  const listed = await listedBy(library, items);
  const all = await library.finds.where('itemId').anyOf(ids).toArray();
  const finds = Map.groupBy(all, ({ itemId }) => itemId);
  const gone: FeedItem[] = [];
  const bodies: string[] = [];
  for (const item of items) {
    const found = finds.get(item.id) ?? [];
    // What a feed lists would come as new again; a feed whose list is not known may list anything.
    const isListed = listed.get(item.feedId)?.has(item.guid) ?? true;
    if (!isListed && !isKept(item, found, now)) gone.push(item);
    else if (!found.some(({ state }) => state === 'unread')) bodies.push(item.id);
  }
  await dropItems(
    library,
    gone.map(({ id }) => id),
  );
  await library.feedBodies.bulkDelete(bodies);
}

/**
 * Drops what is old, in short transactions: items that no topic has found, or only such that the reader has dropped, after
 * `ITEMS_KEPT`, the others after `FOUND_KEPT`, and bodies after `ITEMS_KEPT` unless what was found in them is unread. Items
 * that their feed still lists stay. Does nothing where it has been done within a day.
 */
export async function pruneItems(
  library: Library,
  now: number,
): Promise<Result<null, LibraryTrouble>> {
  const { feedItems, feedBodies, finds, meta } = library;
  const done = await meta.get('pruned');
  if (done?.name === 'pruned' && Math.abs(now - done.at) < PRUNED) return ok(null);
  const old = await feedItems
    .where('foundAt')
    .below(now - ITEMS_KEPT)
    .primaryKeys();
  for (let at = 0; at < old.length; at += BATCH) {
    const ids = old.slice(at, at + BATCH);
    const pruned = await act(library, [feedItems, feedBodies, finds, meta], async () => {
      await pruneBatch(library, ids, now);
      return null;
    });
    if (!pruned.ok) return pruned;
  }
  return act(library, [meta], async () => {
    await meta.put({ name: 'pruned', at: now });
    return null;
  });
}
