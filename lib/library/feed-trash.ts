import type { Find } from '../model/feeds.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { act } from './act.ts';
import { itemsOfFeed } from './feed-ranges.ts';
import { putFindsBack, twinsOf } from './item-finds.ts';
import { findKey } from './keys.ts';
import type { Library, StoredFeed } from './schema.ts';

/** The feed that is followed at an address. */
export const followedAt = (library: Library, url: string): Promise<StoredFeed | undefined> =>
  library.feeds.where('url').equals(url).first();

/** What an act has to cover that removes feeds or brings them back. */
const tablesOf = ({ feeds, feedItems, finds, topics, trash, deletions, meta }: Library) => [
  feeds,
  feedItems,
  finds,
  topics,
  trash,
  deletions,
  meta,
];

/**
 * Takes the finds in a feed's items away and answers them, inside the caller's transaction. Where another feed that is followed
 * carries the page too, the find is that one's from now on.
 */
async function takeFinds(library: Library, feedId: string): Promise<Find[]> {
  const ids = await itemsOfFeed(library, feedId).primaryKeys();
  const finds = await library.finds.where('itemId').anyOf(ids).toArray();
  await library.finds.bulkDelete(finds.map(findKey));
  const items = await library.feedItems.bulkGet(finds.map(({ itemId }) => itemId));
  const taken: Find[] = [];
  for (const [at, find] of finds.entries()) {
    const item = items[at];
    const twins = item ? await twinsOf(library, item) : [];
    const feeds = await library.feeds.bulkGet(twins.map((twin) => twin.feedId));
    const heir = twins.find((_, place) => feeds[place]);
    if (!heir) taken.push(find);
    else {
      await library.finds.put({ ...find, itemId: heir.id, story: heir.story, time: heir.time });
      await library.feedItems.put({ ...heir, matched: true });
    }
  }
  return taken;
}

/** Moves feeds to the trash with what was found in them; those that are gone stay gone. Their items stay until the trash is emptied. */
export function removeFeeds(
  library: Library,
  ids: readonly string[],
  now: number,
): Promise<Result<null, LibraryTrouble>> {
  const { feeds, trash, deletions, meta } = library;
  return act(library, tablesOf(library), async () => {
    const gone = (await feeds.bulkGet([...ids])).filter((feed) => feed !== undefined);
    await feeds.bulkDelete(gone.map(({ id }) => id));
    for (const { heldUntil: _, ...feed } of gone) {
      const { id } = feed;
      await trash.put({
        kind: 'feed',
        id,
        removedAt: now,
        feed,
        finds: await takeFinds(library, id),
      });
      await deletions.put({ id, kind: 'feed', deletedAt: now });
      await meta.delete(`refind:${id}`);
    }
    return null;
  });
}

/**
 * Puts a removed feed back with what was found in it, inside the caller's transaction, unless its address was followed anew
 * meanwhile. What topics have learned since comes with `finishRematches`.
 */
export async function exhumeFeed(library: Library, id: string): Promise<void> {
  const entry = await library.trash.get(id);
  if (entry?.kind !== 'feed') return;
  await library.trash.delete(id);
  if (await followedAt(library, entry.feed.url)) return;
  await library.feeds.put(entry.feed);
  await library.deletions.delete(id);
  await putFindsBack(library, entry.finds);
  await library.meta.put({ name: `refind:${id}`, feedId: id, after: null });
}

/** Puts removed feeds back, all or none (see `exhumeFeed`). */
export function restoreFeeds(
  library: Library,
  ids: readonly string[],
): Promise<Result<null, LibraryTrouble>> {
  return act(library, tablesOf(library), async () => {
    for (const id of ids) await exhumeFeed(library, id);
    return null;
  });
}
