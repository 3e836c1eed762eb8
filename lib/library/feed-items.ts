import type { Feed, FeedEntry, FeedItem, FeedItemBody, Find } from '../model/feeds.ts';
import type { LibraryTrouble, Topic } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { canonicalUrl } from '../text/canonical-url.ts';
import { act } from './act.ts';
import { putFeed } from './feeds.ts';
import { findOf, topicsOfTwins, twinsOf } from './item-finds.ts';
import type { Matchable, Matcher } from './matcher.ts';
import type { Library } from './schema.ts';

export { pruneItems } from './prune-items.ts';

export type ItemMatcher = Matcher;

const DAY = 24 * 60 * 60 * 1000;
/**
 * New items of one feed in a day: two whole documents as the largest are read, so that a feed of a thousand papers a day loses none
 * on its second day. One that makes up others each time would have no end.
 */
const MOST_A_DAY = 2000;

/** An item that was not known before. `read`: what is found in it is no news, as on a feed's first day. */
export interface NewItem {
  item: FeedItem;
  body: FeedItemBody;
  article: Matchable;
  print: Uint8Array;
  read: boolean;
}

/** An item of a feed. */
export const itemById = (library: Library, id: string): Promise<FeedItem | undefined> =>
  library.feedItems.get(id);

/** What is kept of an item's text; undefined for one that is old. */
export const itemBody = (library: Library, id: string): Promise<FeedItemBody | undefined> =>
  library.feedBodies.get(id);

/** The guids among these that a feed is known to have had. */
async function knownGuids(
  library: Library,
  feedId: string,
  guids: readonly string[],
): Promise<Set<string>> {
  const keys = [...new Set(guids)].map((guid) => [feedId, guid]);
  const items = await library.feedItems.where('[feedId+guid]').anyOf(keys).toArray();
  return new Set(items.map(({ guid }) => guid));
}

/** Those that are told for the first time, in their order. */
function firstTold<T>(all: readonly T[], guidOf: (one: T) => string, known: Set<string>): T[] {
  const seen = new Set(known);
  return all.filter((one) => {
    const guid = guidOf(one);
    if (seen.has(guid)) return false;
    seen.add(guid);
    return true;
  });
}

/** By what an item is known that has got another guid: its page, title and date. Empty where it has no page. */
const faceOf = ({ url, title, publishedAt }: FeedEntry | FeedItem): string =>
  url === '' ? '' : JSON.stringify([canonicalUrl(url), title, publishedAt]);

/** Those among these entries that the feed has already by another guid, as feeds have them that name their items anew each time. */
async function knownFaces(
  library: Library,
  feedId: string,
  entries: readonly FeedEntry[],
): Promise<Set<string>> {
  const keys = entries.flatMap(({ url }) => (url === '' ? [] : canonicalUrl(url)));
  const own = [...new Set(keys)];
  // Entries that share a page are told apart by what stands behind a number sign.
  const items = [
    ...(await library.feedItems.where('key').anyOf(own).toArray()),
    ...(await library.feedItems
      .where('key')
      .startsWithAnyOf(own.map((key) => `${key}#`))
      .toArray()),
  ];
  return new Set(items.filter((item) => item.feedId === feedId).map(faceOf));
}

/** The entries of a feed that it did not have before, each once, and of many no more than it may still bring on this day. */
export async function newEntries(
  library: Library,
  feedId: string,
  entries: readonly FeedEntry[],
  now: number,
): Promise<FeedEntry[]> {
  const guidOf = ({ guid }: FeedEntry): string => guid;
  const told = firstTold(entries, guidOf, await knownGuids(library, feedId, entries.map(guidOf)));
  if (told.length === 0) return [];
  const faces = await knownFaces(library, feedId, told);
  const today = await library.feedItems
    .where('[feedId+foundAt]')
    .between([feedId, now - DAY], [feedId, now], false, true)
    .count();
  return told
    .filter((entry) => !faces.has(faceOf(entry)))
    .slice(0, Math.max(0, MOST_A_DAY - today));
}

/** Stores one item; answers what was found in it. A page that another item has already tells the same story, and is found once. */
async function putItem(
  library: Library,
  { item, body, article, print, read }: NewItem,
  topics: Topic[],
  matcher: ItemMatcher,
): Promise<Find[]> {
  const [twin] = await twinsOf(library, item);
  const hits = matcher(article, topics);
  const stored = { ...item, story: twin?.story ?? item.story, matched: hits.length > 0 };
  await library.feedItems.add(stored);
  await library.feedBodies.put({ ...body, id: item.id });
  await library.prints.put({ id: item.id, bytes: print });
  if (hits.length === 0) return [];
  const taken = await topicsOfTwins(library, item);
  const finds = hits
    .filter(({ topicId }) => !taken.has(topicId))
    .map((hit) => findOf(stored, article, hit, read ? 'read' : 'unread'));
  await library.finds.bulkPut(finds);
  return finds;
}

/** Notes what a feed lists now, where that has changed. */
async function noteListed(
  library: Library,
  feedId: string,
  listed: readonly string[],
): Promise<void> {
  const name = `listed:${feedId}` as const;
  const guids = [...new Set(listed)];
  const before = await library.meta.get(name);
  const known = before && 'guids' in before ? before.guids : [];
  const isSame = known.length === guids.length && known.every((guid, at) => guid === guids[at]);
  if (!before || !isSame) await library.meta.put({ name, guids });
}

/**
 * Stores what asking a feed gave, all or none: what the feed has become, its new items with their bodies and prints, and the
 * topics found in them. Items it has already are passed over, so that settling twice makes no doubles; a feed that was removed
 * meanwhile stores nothing, nor one of which `next` makes nothing. `listed`: the guids of all entries of the document, new or not, so that `pruneItems` drops none of
 * them; absent where there was no document.
 */
export function settleFeed(
  library: Library,
  feedId: string,
  next: (feed: Feed) => Feed | null,
  news: readonly NewItem[],
  matcher: ItemMatcher,
  listed?: readonly string[],
): Promise<Result<{ finds: Find[] }, LibraryTrouble>> {
  const { feeds, feedItems, feedBodies, topics, prints, meta } = library;
  const tables = [feeds, feedItems, feedBodies, library.finds, topics, prints, meta];
  return act(library, tables, async () => {
    const finds: Find[] = [];
    const feed = await feeds.get(feedId);
    if (!feed) return { finds };
    const { heldUntil: _, ...asked } = feed;
    const after = next(asked);
    if (!after) return { finds };
    // What it said is here: somebody else may ask it now.
    await putFeed(library, feed, after);
    if (listed) await noteListed(library, feedId, listed);
    const guidOf = ({ item }: NewItem): string => item.guid;
    const known = await knownGuids(library, feedId, news.map(guidOf));
    const watched = news.length > 0 ? await topics.toArray() : [];
    for (const one of firstTold(news, guidOf, known)) {
      const item = { ...one.item, feedId };
      finds.push(...(await putItem(library, { ...one, item }, watched, matcher)));
    }
    return { finds };
  });
}
