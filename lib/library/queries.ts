import type { FoundItem } from '../model/feeds.ts';
import type {
  ArticleBody,
  Highlight,
  ReadState,
  SavedArticle,
  Topic,
  TopicMatch,
} from '../model/library.ts';
import { latestFind, unreadStories, unreadStoriesIn } from './feed-queries.ts';
import { MAX_KEY, MIN_KEY } from './keys.ts';
import type { Library } from './schema.ts';
import type { Found } from './search/finder.ts';
import { inOrder } from './topic-order.ts';

/** The latest saved, newest first. */
export function latestArticles(library: Library, limit: number): Promise<SavedArticle[]> {
  return library.articles.orderBy('[savedAt+id]').reverse().limit(limit).toArray();
}

export type ArticleCounts = { saved: number } & Record<ReadState, number>;

/** How many are saved, and how many of them are in each state: kept counters, not a count over the rows. */
export async function articleCounts(library: Library): Promise<ArticleCounts> {
  const row = await library.meta.get('counts');
  if (row?.name !== 'counts') return { saved: 0, unread: 0, reading: 0, read: 0, archived: 0 };
  const { saved, unread, reading, read, archived } = row;
  return { saved, unread, reading, read, archived };
}

/**
 * Articles that a query in the reader's words finds, best first, at most `limit` of them; `total` counts all. A query that
 * asks for nothing: all articles, newest first.
 */
export async function searchArticles(
  library: Library,
  query: string,
  limit: number,
): Promise<{ rows: SavedArticle[]; total: number; found: Found | null }> {
  const found = await library.finder.find(query);
  if (!found)
    return {
      rows: await latestArticles(library, limit),
      total: (await articleCounts(library)).saved,
      found,
    };
  const rows = await library.articles.bulkGet(found.ids.slice(0, limit));
  return { rows: rows.filter((row) => row !== undefined), total: found.ids.length, found };
}

/** The list row of a saved article. */
export function articleById(library: Library, id: string): Promise<SavedArticle | undefined> {
  return library.articles.get(id);
}

/** The list row with that canonical URL. */
export function articleByKey(library: Library, key: string): Promise<SavedArticle | undefined> {
  return library.articles.where('key').equals(key).first();
}

/** The heavy half of a saved article; undefined for a link that was not read yet. */
export function readBody(library: Library, id: string): Promise<ArticleBody | undefined> {
  return library.bodies.get(id);
}

/** The heavy halves of these articles, those that are there. */
export async function readBodies(library: Library, ids: readonly string[]): Promise<ArticleBody[]> {
  return (await library.bodies.bulkGet([...ids])).flatMap((body) => body ?? []);
}

/** The links whose pages were not read yet, latest first, of as many sites as a reader can be asked for at once. */
export async function linksToFill(
  library: Library,
  mostSites: number,
): Promise<{ id: string; url: string }[]> {
  const rows = await library.articles.where('facets').equals('kind:link').reverse().toArray();
  const sites = new Set<string>();
  return rows.flatMap(({ id, url }) => {
    const { host } = new URL(url);
    if (sites.size >= mostSites && !sites.has(host)) return [];
    sites.add(host);
    return [{ id, url }];
  });
}

/** What the reader has marked in an article, in the order of time, and written on it as a whole. */
export async function notesOf(
  library: Library,
  id: string,
): Promise<{ highlights: Highlight[]; note: string }> {
  const highlights = await library.highlights.where('articleId').equals(id).sortBy('createdAt');
  return { highlights, note: (await library.notes.get(id))?.text ?? '' };
}

export interface TopicOverview {
  topic: Topic;
  /** How many saved articles are about it, and how many mention it. */
  about: number;
  mentions: number;
  /** Matches saved since the reader last looked; 0 for a muted topic. */
  fresh: number;
  latest: (TopicMatch & { title: string; siteName: string | null }) | null;
  /** Stories found in feeds that are unread; 0 for a muted topic. */
  unread: number;
  /** The latest find that was not dropped. */
  find: FoundItem | null;
}

/** The watchlist as it is shown, in the reader's order. */
export async function topicOverviews(library: Library): Promise<TopicOverview[]> {
  const topics = await library.topics.toArray();
  return Promise.all(inOrder(topics).map((topic) => overviewOf(library, topic)));
}

/** How many matches of a topic were saved since the reader last looked; none of a muted one. */
async function freshMatches(library: Library, { id, muted, seenAt }: Topic): Promise<number> {
  if (muted) return 0;
  return library.matches
    .where('[topicId+savedAt]')
    .between([id, seenAt], [id, MAX_KEY], false, true)
    .count();
}

/** How much is new on the watchlist: unread stories of feeds, and matches saved since the reader last looked. */
export async function newOnWatchlist(library: Library): Promise<number> {
  const topics = await library.topics.toArray();
  const fresh = await Promise.all(topics.map((topic) => freshMatches(library, topic)));
  return fresh.reduce((sum, count) => sum + count, await unreadStories(library));
}

async function overviewOf(library: Library, topic: Topic): Promise<TopicOverview> {
  const ofStrength = (strength: string) =>
    library.matches.where('[topicId+strength]').equals([topic.id, strength]).count();
  const [about, mentions, fresh, [latest], unread, find] = await Promise.all([
    ofStrength('about'),
    ofStrength('mentions'),
    freshMatches(library, topic),
    newestMatches(library, topic.id, 1),
    topic.muted ? 0 : unreadStoriesIn(library, topic.id),
    latestFind(library, topic.id),
  ]);
  const row = latest && (await library.articles.get(latest.articleId));
  return {
    topic,
    about,
    mentions,
    fresh,
    latest: row ? { ...latest, title: row.title, siteName: row.siteName } : null,
    unread,
    find,
  };
}

function newestMatches(library: Library, topicId: string, limit: number): Promise<TopicMatch[]> {
  return library.matches
    .where('[topicId+savedAt]')
    .between([topicId, MIN_KEY], [topicId, MAX_KEY])
    .reverse()
    .limit(limit)
    .toArray();
}

/** The matches of a topic with what is shown of their articles, newest first. */
export async function matchesOfTopic(
  library: Library,
  topicId: string,
  limit: number,
): Promise<(TopicMatch & { title: string; siteName: string | null; url: string })[]> {
  const matches = await newestMatches(library, topicId, limit);
  const rows = await library.articles.bulkGet(matches.map((match) => match.articleId));
  return matches.flatMap((match, at) => {
    const row = rows[at];
    return row ? [{ ...match, title: row.title, siteName: row.siteName, url: row.url }] : [];
  });
}

export interface NamedTopic {
  id: string;
  name: string;
}

/** The topics that each of these articles matches. Articles without a match are left out. */
export async function topicsByArticle(
  library: Library,
  ids: string[],
): Promise<Map<string, NamedTopic[]>> {
  const [matches, topics] = await Promise.all([
    library.matches.where('articleId').anyOf(ids).toArray(),
    library.topics.toArray(),
  ]);
  const names = new Map(topics.map((topic) => [topic.id, topic.name]));
  const byArticle = new Map<string, NamedTopic[]>();
  for (const { articleId, topicId: id } of matches) {
    const name = names.get(id);
    if (name === undefined) continue;
    byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), { id, name }]);
  }
  return byArticle;
}
