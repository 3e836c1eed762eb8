import type { Feed, FeedItem, Find, FoundItem, StoryGroup } from '../model/feeds.ts';
import type { SavedArticle } from '../model/library.ts';
import { findsOfTopic, itemsOfFeed, unreadOfTopic } from './feed-ranges.ts';
import { fold } from './fold.ts';
import type { Library } from './schema.ts';

/** A feed in the list. */
export interface FeedOverview {
  feed: Feed;
  /** How many of its items are kept. */
  items: number;
  /** The time of the latest; null where there is none. */
  latest: number | null;
}

async function feedOverview(library: Library, feed: Feed): Promise<FeedOverview> {
  const items = itemsOfFeed(library, feed.id);
  const [count, last] = await Promise.all([items.count(), itemsOfFeed(library, feed.id).last()]);
  if (!last) return { feed, items: count, latest: null };
  // Those found with it: a feed's first items are all found at once.
  const together = await library.feedItems
    .where('[feedId+foundAt]')
    .equals([feed.id, last.foundAt])
    .toArray();
  return { feed, items: count, latest: Math.max(...together.map(({ time }) => time)) };
}

/** All feeds that are followed, by title. */
export async function feedOverviews(library: Library): Promise<FeedOverview[]> {
  const feeds = await library.feeds.toArray();
  const all = await Promise.all(feeds.map((feed) => feedOverview(library, feed)));
  const titles = new Map(feeds.map(({ id, title }) => [id, fold(title)]));
  const titleOf = ({ feed }: FeedOverview): string => titles.get(feed.id) ?? '';
  return all.sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : titleOf(a) > titleOf(b) ? 1 : 0));
}

/** The addresses of the feeds that are followed. */
export async function followedUrls(library: Library): Promise<Set<string>> {
  return new Set((await library.feeds.toArray()).map(({ url }) => url));
}

/** The stories of a topic's unread finds. */
async function unreadStoriesOf(library: Library, topicId: string): Promise<Set<string>> {
  return new Set((await unreadOfTopic(library, topicId).toArray()).map(({ story }) => story));
}

/** How many stories of a topic are unread. */
export const unreadStoriesIn = async (library: Library, topicId: string): Promise<number> =>
  (await unreadStoriesOf(library, topicId)).size;

/** How many stories are unread, of all topics that are not muted; one that two topics have found counts once. */
export async function unreadStories(library: Library): Promise<number> {
  const topics = (await library.topics.toArray()).filter(({ muted }) => !muted);
  const stories = await Promise.all(topics.map(({ id }) => unreadStoriesOf(library, id)));
  return new Set(stories.flatMap((some) => [...some])).size;
}

/** What is shown of finds beside what they say. */
interface Around {
  feeds: Map<string, string>;
  /** Saved articles by canonical address. */
  saved: Map<string, SavedArticle>;
}

async function aroundOf(library: Library, items: readonly FeedItem[]): Promise<Around> {
  const feedIds = [...new Set(items.map(({ feedId }) => feedId))];
  const keys = [...new Set(items.map(({ key }) => key))].filter((key) => key !== '');
  const [feeds, rows] = await Promise.all([
    library.feeds.bulkGet(feedIds),
    library.articles.where('key').anyOf(keys).toArray(),
  ]);
  return {
    feeds: new Map(feeds.flatMap((feed) => (feed ? [[feed.id, feed.title]] : []))),
    saved: new Map(rows.map((row) => [row.key, row])),
  };
}

const foundItem = (find: Find, item: FeedItem, { feeds, saved }: Around): FoundItem => ({
  ...find,
  title: item.title,
  url: item.url,
  feedTitle: feeds.get(item.feedId) ?? '',
  wordCount: item.wordCount,
  savedId: saved.get(item.key)?.id ?? null,
});

/** The latest find of a topic that was not dropped. */
export async function latestFind(library: Library, topicId: string): Promise<FoundItem | null> {
  const find = await findsOfTopic(library, topicId)
    .reverse()
    .filter(({ state }) => state !== 'dropped')
    .first();
  const item = find && (await library.feedItems.get(find.itemId));
  return item ? foundItem(find, item, await aroundOf(library, [item])) : null;
}

/** The fullest is worth a place of its own where it has half as many words again as the earliest. */
const FULLER = 1.5;

/** The earliest, then the fullest where that is another and worth it, then the others by time. */
function shownOrder(items: readonly FoundItem[]): FoundItem[] {
  const byTime = [...items].sort((a, b) => a.time - b.time || (a.itemId < b.itemId ? -1 : 1));
  const [earliest, ...others] = byTime;
  if (!earliest) return [];
  const most = Math.max(...others.map(({ wordCount }) => wordCount));
  const fullest = others.find(({ wordCount }) => wordCount === most);
  if (!fullest || most === 0 || most < earliest.wordCount * FULLER) return byTime;
  return [earliest, fullest, ...others.filter((one) => one !== fullest)];
}

/** Which stories a topic's latest finds tell, the latest first, one more than are asked for if there are more. */
async function latestStories(library: Library, topicId: string, limit: number): Promise<string[]> {
  const stories = new Set<string>();
  await findsOfTopic(library, topicId)
    .reverse()
    .until(() => stories.size > limit)
    .each(({ state, story }) => {
      if (state !== 'dropped') stories.add(story);
    });
  return [...stories].slice(0, limit + 1);
}

/** The article of a story in the library: the one that told it first, or else the earliest saved one of its pages. */
function savedOf(
  story: string,
  teller: SavedArticle | undefined,
  items: readonly FeedItem[],
  { saved }: Around,
): StoryGroup['saved'] {
  const own = items.flatMap((item) => (item.story === story ? (saved.get(item.key) ?? []) : []));
  const row = teller ?? own.sort((a, b) => a.savedAt - b.savedAt)[0];
  return row ? { articleId: row.id, title: row.title, savedAt: row.savedAt } : null;
}

/** The finds of a topic by story, the latest first; what the reader has dropped is left out. `more`: there are others. */
export async function storyGroups(
  library: Library,
  topicId: string,
  limit: number,
): Promise<{ groups: StoryGroup[]; more: boolean }> {
  const stories = await latestStories(library, topicId, limit);
  const shown = stories.slice(0, limit);
  const items = await library.feedItems.where('story').anyOf(shown).toArray();
  const keys = items.map(({ id }): [string, string] => [topicId, id]);
  const [finds, around, tellers] = await Promise.all([
    library.finds.bulkGet(keys),
    aroundOf(library, items),
    library.articles.bulkGet(shown),
  ]);
  const found = items.flatMap((item, at) => {
    const find = finds[at];
    return find && find.state !== 'dropped' ? [foundItem(find, item, around)] : [];
  });
  const byStory = Map.groupBy(found, ({ story }) => story);
  const groups = shown.map((story, at): StoryGroup => {
    const own = byStory.get(story) ?? [];
    return {
      story,
      items: shownOrder(own),
      unread: own.filter(({ state }) => state === 'unread').length,
      time: Math.max(...own.map(({ time }) => time)),
      saved: savedOf(story, tellers[at], items, around),
    };
  });
  return {
    groups: groups.filter(({ items: own }) => own.length > 0),
    more: stories.length > limit,
  };
}
