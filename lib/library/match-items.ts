import type { FeedItem, FeedItemBody, Find } from '../model/feeds.ts';
import type { Topic } from '../model/library.ts';
import { findOf, topicsOfTwins, twinsOf } from './item-finds.ts';
import { findKey, MAX_KEY, MIN_KEY } from './keys.ts';
import type { Matchable, Matcher, TopicHit } from './matcher.ts';
import type { Library } from './schema.ts';

/** What of an item's text is matched; no body: it is not kept any more. Passed in, since reading is no business of the library. */
export type ItemReader = (item: FeedItem, body: FeedItemBody | undefined) => Matchable;

export interface ItemMatching {
  matcher: Matcher;
  itemReader: ItemReader;
  /** Milliseconds since 1970 UTC. */
  now: number;
}

/** Items matched in one transaction. */
const BATCH = 50;

/** What is found late in items older than this is no news. In milliseconds. */
const NEWS = 7 * 24 * 60 * 60 * 1000;

/** The text with the sentences in which something was found before: all that is left of a body that is not kept. */
function withQuotes({ title, blocks, sentences }: Matchable, quotes: Iterable<string>): Matchable {
  const more = [...quotes].filter((quote) => quote !== title);
  return {
    title,
    blocks: [...blocks, ...more.map((text) => ({ kind: 'paragraph' as const, text, marks: [] }))],
    sentences: [
      ...sentences,
      ...more.map((text, at) => ({ text, block: blocks.length + at, start: 0, end: text.length })),
    ],
  };
}

interface Found {
  article: Matchable;
  hits: TopicHit[];
  /** Finds that are there, by topic. */
  known: ReadonlyMap<string, Find>;
  /** Whether the whole text was read: else what is known says more. */
  isWhole: boolean;
  now: number;
}

/** Matches one item anew. What the reader has said of a find stays, and what is found a second time is no news. */
async function matchItem(
  library: Library,
  item: FeedItem,
  body: FeedItemBody | undefined,
  before: readonly Find[],
  topics: Topic[],
  matching: ItemMatching,
): Promise<void> {
  const { matcher, itemReader, now } = matching;
  const read = itemReader(item, body);
  const article = body ? read : withQuotes(read, new Set(before.map(({ quote }) => quote)));
  const hits = matcher(article, topics);
  const known = new Map(before.map((find) => [find.topicId, find]));
  const found = new Set(hits.map(({ topicId }) => topicId));
  // What was dropped is remembered, should the topic find it again one day.
  const gone = before.filter(({ topicId, state }) => !found.has(topicId) && state !== 'dropped');
  await library.finds.bulkDelete(gone.map(findKey));
  await putFound(library, item, { article, hits, known, isWhole: body !== undefined, now });
  // Another feed's item of the same page was passed over for this one's find.
  const open = topics.filter(({ id }) => gone.some(({ topicId }) => topicId === id));
  if (open.length > 0) await matchItems(library, await twinsOf(library, item), open, matching);
}

/** Stores what was found in an item, beside what is known of it. */
async function putFound(
  library: Library,
  item: FeedItem,
  { article, hits, known, isWhole, now }: Found,
): Promise<void> {
  if (hits.length === 0) return;
  const taken = await topicsOfTwins(library, item);
  const state = item.time < now - NEWS ? 'read' : 'unread';
  const put = hits.flatMap((hit) => {
    const old = known.get(hit.topicId);
    if (old) return isWhole ? findOf(item, article, hit, old.state) : old;
    return taken.has(hit.topicId) ? [] : findOf(item, article, hit, state);
  });
  await library.finds.bulkPut(put);
  if (put.length > 0 && !item.matched) await library.feedItems.put({ ...item, matched: true });
}

/** Matches items with topics anew; those of feeds that are not followed lie in the trash. */
async function matchItems(
  library: Library,
  items: readonly FeedItem[],
  topics: Topic[],
  matching: ItemMatching,
): Promise<void> {
  const ids = items.map(({ id }) => id);
  const followed = new Set(await library.feeds.toCollection().primaryKeys());
  const bodies = await library.feedBodies.bulkGet(ids);
  const wanted = new Set(topics.map(({ id }) => id));
  const finds = await library.finds.where('itemId').anyOf(ids).toArray();
  for (const [at, item] of items.entries()) {
    if (!followed.has(item.feedId)) continue;
    const before = finds.filter((one) => one.itemId === item.id && wanted.has(one.topicId));
    await matchItem(library, item, bodies[at], before, topics, matching);
  }
}

/** Matches the next items with a topic, once all articles are; true while there are more. Inside the caller's transaction. */
export async function rematchItemBatch(
  library: Library,
  name: string,
  matching: ItemMatching,
): Promise<boolean> {
  const task = await library.meta.get(name);
  if (!task || !('topicId' in task) || task.items === undefined) return false;
  const topic = await library.topics.get(task.topicId);
  const items = topic
    ? await library.feedItems.where('id').above(task.items).limit(BATCH).toArray()
    : [];
  const last = items.at(-1);
  if (!topic || !last) {
    await library.meta.delete(name);
    return false;
  }
  await matchItems(library, items, [topic], matching);
  await library.meta.put({ ...task, items: last.id });
  return true;
}

/** Matches the next items of a feed that came back with all topics; true while there are more. */
export async function refindBatch(
  library: Library,
  name: string,
  matching: ItemMatching,
): Promise<boolean> {
  const task = await library.meta.get(name);
  if (!task || !('feedId' in task)) return false;
  const { feedId, after } = task;
  const items = await library.feedItems
    .where('[feedId+guid]')
    .between([feedId, after ?? MIN_KEY], [feedId, MAX_KEY], after === null, true)
    .limit(BATCH)
    .toArray();
  const last = items.at(-1);
  if (!last) {
    await library.meta.delete(name);
    return false;
  }
  await matchItems(library, items, await library.topics.toArray(), matching);
  await library.meta.put({ ...task, after: last.guid });
  return true;
}
