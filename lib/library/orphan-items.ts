import type { LibraryTrouble } from '../model/library.ts';
import { ok, type Result } from '../model/result.ts';
import { act } from './act.ts';
import { itemsOfFeed } from './feed-ranges.ts';
import { findKey, MAX_KEY, MIN_KEY } from './keys.ts';
import type { Library } from './schema.ts';

/** Items dropped in one transaction. */
const BATCH = 200;

/** Drops items with all that belongs to them, inside the caller's transaction. Their prints go when prints are packed. */
export async function dropItems(library: Library, ids: readonly string[]): Promise<void> {
  const finds = await library.finds.where('itemId').anyOf(ids).toArray();
  await library.finds.bulkDelete(finds.map(findKey));
  await library.feedBodies.bulkDelete([...ids]);
  await library.feedItems.bulkDelete([...ids]);
}

/** The feeds that have items. */
async function feedsWithItems(library: Library): Promise<string[]> {
  const ids: string[] = [];
  for (let from: unknown[] = [MIN_KEY]; ; ) {
    const next = await library.feedItems.where('[feedId+foundAt]').above(from).first();
    if (!next) return ids;
    ids.push(next.feedId);
    from = [next.feedId, MAX_KEY];
  }
}

/** Drops the next items of a feed that is neither followed nor in the trash; true while there are more. */
async function dropOrphans(library: Library, feedId: string): Promise<boolean> {
  if ((await library.feeds.get(feedId)) || (await library.trash.get(feedId))) return false;
  const ids = await itemsOfFeed(library, feedId).limit(BATCH).primaryKeys();
  await dropItems(library, ids);
  await library.meta.delete(`listed:${feedId}`);
  return ids.length > 0;
}

/** Feeds that have items and are neither followed nor in the trash. */
async function goneFeeds(library: Library): Promise<string[]> {
  const ids = await feedsWithItems(library);
  const kept = new Set([
    ...(await library.feeds.toCollection().primaryKeys()),
    ...(await library.trash.toCollection().primaryKeys()),
  ]);
  return ids.filter((id) => !kept.has(id));
}

/** Drops the items of feeds that are gone for good, with all that belongs to them, in short transactions; with none it only reads. */
export async function dropOrphanItems(library: Library): Promise<Result<null, LibraryTrouble>> {
  const { feeds, feedItems, feedBodies, finds, trash, meta } = library;
  const tables = [feeds, feedItems, feedBodies, finds, trash, meta];
  for (const id of await goneFeeds(library)) {
    for (let more = true; more; ) {
      const dropped = await act(library, tables, () => dropOrphans(library, id));
      if (!dropped.ok) return dropped;
      more = dropped.value;
    }
  }
  return ok(null);
}
