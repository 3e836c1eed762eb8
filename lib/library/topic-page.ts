import type { FeedItem, Find } from '../model/feeds.ts';
import type {
  ArticleBody,
  MatchStrength,
  SavedArticle,
  Topic,
  TopicMatch,
} from '../model/library.ts';
import { findsOfTopic } from './feed-ranges.ts';
import { MAX_KEY, MIN_KEY } from './keys.ts';
import { siteOf } from './rows.ts';
import type { Library } from './schema.ts';

/** Matches and finds that the page of a topic counts, each: the latest. More than any reader has, and read in under a second. */
const MOST = 5000;
/** Rows asked for at once. */
const BATCH = 500;
/** A day, in milliseconds: how far a page's own date may lie ahead of ours. */
const DAY = 86_400_000;

/** A text on a topic: a saved article or link, or a story of feeds that is not saved. Times are milliseconds since 1970 UTC. */
export interface TopicEntry {
  kind: 'article' | 'link' | 'found';
  /** The article's key, or that of the item that told the story first. */
  id: string;
  title: string;
  url: string;
  site: string;
  lang: string | null;
  /** When it was published, or else saved or found. */
  time: number;
  strength: MatchStrength;
  /** The sentences of a saved article that hold the topic. */
  sentences: number[];
  /** The first sentence that holds it, and its words there. */
  quote: string;
  words: string[];
  unread: boolean;
  /** The unread items of a story that is not saved. */
  unreadItems: string[];
  /** The fullest item of a story that is not saved. */
  fullest: { itemId: string; url: string } | null;
  /** Further items of feeds that tell the same story. */
  more: number;
}

/** What the page of a topic shows. */
export interface TopicTexts {
  topic: Topic;
  /** The latest first. */
  entries: TopicEntry[];
  /** Matches and finds that are older than those that were read. */
  left: number;
  /** Stories of feeds that are unread. */
  unread: number;
}

/** Reads rows some at a time, in the order of their keys. */
async function inBatches<K, R>(
  keys: readonly K[],
  read: (some: K[]) => Promise<R[]>,
): Promise<R[]> {
  const all: R[] = [];
  for (let at = 0; at < keys.length; at += BATCH)
    all.push(...(await read(keys.slice(at, at + BATCH))));
  return all;
}

/** When a saved article was published, by its page's own word; when it was saved where the page says nothing or the future. */
function timeOf({ publishedAt, savedAt }: SavedArticle): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(publishedAt ?? '') ?? [];
  const time = day
    ? // A day alone is that day wherever the reader is.
      new Date(Number(year), Number(month) - 1, Number(day), 12).getTime()
    : Date.parse(publishedAt ?? '');
  return Number.isFinite(time) && time < savedAt + DAY ? time : savedAt;
}

type Match = Pick<TopicMatch, 'strength' | 'sentences' | 'quote' | 'words'>;

const savedEntry = (
  row: SavedArticle,
  { strength, sentences, quote, words }: Match,
): TopicEntry => ({
  kind: row.kind,
  id: row.id,
  title: row.title,
  url: row.url,
  site: siteOf(row),
  lang: row.lang,
  time: timeOf(row),
  strength,
  sentences,
  quote,
  words,
  unread: row.state === 'unread',
  unreadItems: [],
  fullest: null,
  more: 0,
});

interface FoundRow {
  find: Find;
  item: FeedItem;
}

/** A story of feeds, told first by the earliest of its items. Null where there is none. */
function foundEntry(
  story: readonly FoundRow[],
  feeds: ReadonlyMap<string, string>,
): TopicEntry | null {
  const byTime = [...story].sort((a, b) => a.find.time - b.find.time);
  const [first] = byTime;
  if (!first) return null;
  const fullest = byTime.reduce((a, b) => (b.item.wordCount > a.item.wordCount ? b : a)).item;
  const { find, item } = first;
  const unreadItems = byTime.flatMap((one) => (one.find.state === 'unread' ? [one.item.id] : []));
  return {
    kind: 'found',
    id: item.id,
    title: item.title || item.url,
    url: item.url,
    site: feeds.get(item.feedId) || siteOf({ siteName: null, url: item.url }),
    lang: null,
    time: find.time,
    strength: story.some((one) => one.find.strength === 'about') ? 'about' : 'mentions',
    sentences: [],
    quote: find.quote,
    words: find.words,
    unread: unreadItems.length > 0,
    unreadItems,
    fullest: { itemId: fullest.id, url: fullest.url },
    more: story.length - 1,
  };
}

/** The latest matches of a topic with the rows of their articles. */
async function savedOf(
  library: Library,
  topicId: string,
): Promise<{ entries: TopicEntry[]; rows: SavedArticle[]; left: number }> {
  const all = library.matches
    .where('[topicId+savedAt]')
    .between([topicId, MIN_KEY], [topicId, MAX_KEY]);
  const count = await all.count();
  const matches = await all.reverse().limit(MOST).toArray();
  const rows = await inBatches(
    matches.map(({ articleId }) => articleId),
    (ids) => library.articles.bulkGet(ids),
  );
  return {
    entries: matches.flatMap((match, at) => {
      const row = rows[at];
      return row ? [savedEntry(row, match)] : [];
    }),
    rows: rows.filter((row) => row !== undefined),
    left: count - matches.length,
  };
}

/** The latest finds of a topic with their items, without what the reader has dropped. */
async function foundOf(
  library: Library,
  topicId: string,
): Promise<{ found: FoundRow[]; left: number }> {
  const all = findsOfTopic(library, topicId);
  const count = await all.count();
  const finds = await findsOfTopic(library, topicId).reverse().limit(MOST).toArray();
  const kept = finds.filter(({ state }) => state !== 'dropped');
  const items = await inBatches(
    kept.map(({ itemId }) => itemId),
    (ids) => library.feedItems.bulkGet(ids),
  );
  return {
    found: kept.flatMap((find, at) => {
      const item = items[at];
      return item ? [{ find, item }] : [];
    }),
    left: count - finds.length,
  };
}

/** The canonical addresses among these that are saved. */
async function savedKeys(library: Library, keys: readonly string[]): Promise<Set<string>> {
  const saved = await inBatches(keys, async (some) => {
    const found = await library.articles.where('key').anyOf(some).keys();
    return found.map(String);
  });
  return new Set(saved);
}

/**
 * Everything that was saved or found on a topic, the latest first: a story of feeds once, and not beside the saved article
 * that tells it. Null where there is no such topic.
 */
export async function topicTexts(library: Library, topicId: string): Promise<TopicTexts | null> {
  const topic = await library.topics.get(topicId);
  if (!topic) return null;
  const [saved, { found, left }, feeds] = await Promise.all([
    savedOf(library, topicId),
    foundOf(library, topicId),
    library.feeds.toArray(),
  ]);
  const titles = new Map(feeds.map(({ id, title }) => [id, title]));
  const keyOfRow = new Map(saved.rows.map(({ id, key }) => [id, key]));
  const byKey = new Map(saved.entries.map((entry) => [keyOfRow.get(entry.id), entry]));
  const byId = new Map(saved.entries.map((entry) => [entry.id, entry]));
  const stories = Map.groupBy(found, ({ item }) => item.story);
  const loose: FoundRow[][] = [];
  for (const [story, rows] of stories) {
    const own = byId.get(story) ?? rows.map(({ item }) => byKey.get(item.key)).find(Boolean);
    if (own) own.more += rows.filter(({ item }) => byKey.get(item.key) !== own).length;
    else loose.push(rows);
  }
  // Saved, but the whole of it does not hold the topic: nothing to save any more.
  const keys = await savedKeys(
    library,
    loose.flatMap((rows) => rows.flatMap(({ item }) => item.key || [])),
  );
  const entries = loose.flatMap((rows) => {
    const entry = foundEntry(rows, titles);
    if (!entry) return [];
    return rows.some(({ item }) => keys.has(item.key)) ? [{ ...entry, fullest: null }] : [entry];
  });
  const unread = found.filter(({ find }) => find.state === 'unread');
  return {
    topic,
    entries: [...saved.entries, ...entries].sort((a, b) => b.time - a.time),
    left: saved.left + left,
    unread: new Set(unread.map(({ item }) => item.story)).size,
  };
}

/** What the texts of a topic depend on: read again when something of it changes, without an eye on each row. */
export async function watchTopic(library: Library, topicId: string): Promise<void> {
  const { topics, matches, finds, feeds } = library;
  const inState = (state: string) =>
    finds.where('[topicId+state]').equals([topicId, state]).count();
  await Promise.all([
    topics.get(topicId),
    matches.where('[topicId+savedAt]').between([topicId, MIN_KEY], [topicId, MAX_KEY]).count(),
    findsOfTopic(library, topicId).count(),
    inState('unread'),
    inState('dropped'),
    feeds.count(),
  ]);
}

/** Which of these saved articles are unread. */
export async function unreadAmong(library: Library, ids: readonly string[]): Promise<Set<string>> {
  const rows = await library.articles.bulkGet([...ids]);
  return new Set(rows.flatMap((row) => (row?.state === 'unread' ? [row.id] : [])));
}

/** The bodies of these articles; for few of them at a time, since they are large. Those that are gone are left out. */
export async function bodiesOf(library: Library, ids: readonly string[]): Promise<ArticleBody[]> {
  const bodies = await library.bodies.bulkGet([...ids]);
  return bodies.filter((body) => body !== undefined);
}
