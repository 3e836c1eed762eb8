import type { FeedItem, Find, FindState } from '../model/feeds.ts';
import { findsOfTopic } from './feed-ranges.ts';
import { findKey } from './keys.ts';
import { type Matchable, quoteOf, type TopicHit } from './matcher.ts';
import type { Library } from './schema.ts';

// Steps of acts on feeds and topics: each inside its caller's transaction.

/** A hit as it is kept. */
export const findOf = (
  { id, story, time }: FeedItem,
  article: Matchable,
  hit: TopicHit,
  state: FindState,
): Find => ({
  topicId: hit.topicId,
  itemId: id,
  story,
  strength: hit.strength,
  quote: quoteOf(hit, article),
  words: hit.words,
  time,
  state,
});

/** The other items of the same address, as when two feeds carry one page. */
export async function twinsOf(
  library: Library,
  { id, key }: Pick<FeedItem, 'id' | 'key'>,
): Promise<FeedItem[]> {
  if (key === '') return [];
  const all = await library.feedItems.where('key').equals(key).toArray();
  return all.filter((other) => other.id !== id);
}

/** The topics that have been found in another item of the same address: one find for a page is enough. */
export async function topicsOfTwins(library: Library, item: FeedItem): Promise<Set<string>> {
  const twins = await twinsOf(library, item);
  if (twins.length === 0) return new Set();
  const ids = twins.map(({ id }) => id);
  const finds = await library.finds.where('itemId').anyOf(ids).toArray();
  return new Set(finds.map(({ topicId }) => topicId));
}

/** Takes a topic's finds away and answers them, for undo. */
export async function takeFindsOfTopic(library: Library, topicId: string): Promise<Find[]> {
  const finds = await findsOfTopic(library, topicId).toArray();
  await library.finds.bulkDelete(finds.map(findKey));
  return finds;
}

/** Puts back those finds whose topic, item and feed are there, unless the page was found by another way meanwhile. */
export async function putFindsBack(library: Library, finds: readonly Find[]): Promise<void> {
  const { topics, feeds, feedItems } = library;
  const items = await feedItems.bulkGet(finds.map(({ itemId }) => itemId));
  const watched = new Set(await topics.toCollection().primaryKeys());
  const followed = new Set(await feeds.toCollection().primaryKeys());
  for (const [at, find] of finds.entries()) {
    const item = items[at];
    if (!item || !followed.has(item.feedId) || !watched.has(find.topicId)) continue;
    const taken = await topicsOfTwins(library, item);
    if (!taken.has(find.topicId)) await library.finds.put(find);
  }
}
