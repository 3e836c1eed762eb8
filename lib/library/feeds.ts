import type { Feed } from '../model/feeds.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { act } from './act.ts';
import { exhumeFeed, followedAt } from './feed-trash.ts';
import type { Library, StoredFeed } from './schema.ts';

export { removeFeeds, restoreFeeds } from './feed-trash.ts';

/** How long nobody else asks a feed that was claimed: longer than asking takes. In milliseconds. */
const HELD = 2 * 60 * 1000;

/** A feed that is followed from now on and asked at once. */
export const newFeed = (
  { id, url, title }: Pick<Feed, 'id' | 'url' | 'title'>,
  now: number,
): Feed => ({
  id,
  url,
  title: title.trim() || url,
  renamed: false,
  siteUrl: null,
  paused: false,
  whole: false,
  addedAt: now,
  etag: null,
  lastModified: null,
  ttl: null,
  askedAt: null,
  readAt: null,
  nextAt: now,
  failures: 0,
  trouble: null,
  moved: null,
});

/**
 * Follows feeds, one for each address. One that was removed comes back with its items. Answers the ids of those that were not
 * followed before: of one that came back the id it had.
 */
export function addFeeds(
  library: Library,
  feeds: readonly { id: string; url: string; title: string }[],
  now: number,
): Promise<Result<string[], LibraryTrouble>> {
  const { topics, trash, deletions, feedItems, finds, meta } = library;
  const tables = [library.feeds, topics, trash, deletions, feedItems, finds, meta];
  return act(library, tables, async () => {
    const added: string[] = [];
    for (const feed of feeds) {
      if (await followedAt(library, feed.url)) continue;
      const removed = await trash.where('feed.url').equals(feed.url).first();
      if (removed) {
        await exhumeFeed(library, removed.id);
        const anew = { paused: false, nextAt: now, failures: 0, trouble: null };
        await library.feeds.update(removed.id, anew);
      } else await library.feeds.put(newFeed(feed, now));
      added.push(removed?.id ?? feed.id);
    }
    return added;
  });
}

/** Stores what a feed has become, inside the caller's transaction. Two feeds of one address cannot be: it then keeps its own. */
export async function putFeed(library: Library, before: StoredFeed, after: Feed): Promise<void> {
  const { heldUntil, ...feed }: StoredFeed = after;
  const { id } = before;
  const other = await followedAt(library, feed.url);
  const url = other && other.id !== id ? before.url : feed.url;
  const held = heldUntil !== undefined && before.nextAt === feed.nextAt ? { heldUntil } : {};
  await library.feeds.put({ ...feed, ...held, id, url });
}

/** Changes a feed; one that is gone stays gone. */
export function changeFeed(
  library: Library,
  id: string,
  change: (feed: Feed) => Feed,
): Promise<Result<null, LibraryTrouble>> {
  return act(library, [library.feeds], async () => {
    const feed = await library.feeds.get(id);
    if (feed) await putFeed(library, feed, change(feed));
    return null;
  });
}

/** Changes all feeds in one act; those that a change answers as they are stay untouched. */
export function changeFeeds(
  library: Library,
  change: (feed: Feed) => Feed,
): Promise<Result<null, LibraryTrouble>> {
  return act(library, [library.feeds], async () => {
    for (const feed of await library.feeds.toArray()) {
      const after = change(feed);
      if (after !== feed) await putFeed(library, feed, after);
    }
    return null;
  });
}

/**
 * Takes a feed to ask it: it is not due again before `until`, so that a background that ends meanwhile does not ask it again at
 * once. Null where it is gone, or somebody else asks it now.
 */
export function claimFeed(
  library: Library,
  id: string,
  { now, until }: { now: number; until: number },
): Promise<Result<Feed | null, LibraryTrouble>> {
  return act(library, [library.feeds], async () => {
    const row = await library.feeds.get(id);
    if (!row) return null;
    const { heldUntil, ...feed } = row;
    // Of a clock that was set back since, what is held longer than it can be is not held.
    if (heldUntil !== undefined && now < heldUntil && heldUntil <= now + HELD) return null;
    const claimed = { ...feed, askedAt: now, nextAt: until };
    await library.feeds.put({ ...claimed, heldUntil: Math.min(until, now + HELD) });
    return claimed;
  });
}
