import { type NewItem, settleFeed } from '../../../lib/library/feed-items.ts';
import { addFeeds } from '../../../lib/library/feeds.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { addTopic } from '../../../lib/library/topics.ts';
import type { Feed, FeedEntry, FeedItem } from '../../../lib/model/feeds.ts';
import type { Topic } from '../../../lib/model/library.ts';
import { draft, itemReader, matcher, must, rematched, stamp } from './given.ts';

export const DAY = 24 * 60 * 60 * 1000;

/** Follows a feed of that name. */
export async function follow(library: Library, name: string, now = stamp().now): Promise<Feed> {
  const url = `https://${name}.example/feed.xml`;
  const [id] = must(await addFeeds(library, [{ id: stamp().id, url, title: name }], now));
  const feed = await library.feeds.get(id ?? '');
  if (!feed) throw new Error('not followed');
  return feed;
}

export async function watch(library: Library, name: string): Promise<Topic> {
  const topic = must(await addTopic(library, draft(name), stamp()));
  must(await rematched(library));
  return topic;
}

export const entryOf = (guid: string, facts: Partial<FeedEntry> = {}): FeedEntry => ({
  guid,
  url: `https://halyard.example/${guid}`,
  title: `Title of ${guid}`,
  html: 'Nothing grew.',
  authors: [],
  publishedAt: null,
  ...facts,
});

/** A new item whose feed carries that text; found and told just now where nothing else is said. */
export function newsOf(
  guid: string,
  html: string,
  facts: Partial<FeedItem> & { read?: boolean } = {},
): NewItem {
  const { read = false, ...given } = facts;
  const { id, now } = stamp();
  const url = given.url ?? `https://halyard.example/${guid}`;
  const foundAt = given.foundAt ?? now;
  const item: FeedItem = {
    id,
    feedId: '',
    guid,
    key: url,
    url,
    title: `Title of ${guid}`,
    authors: [],
    publishedAt: null,
    time: foundAt,
    foundAt,
    wordCount: html.split(' ').length,
    story: given.id ?? id,
    matched: false,
    ...given,
  };
  const body = { id: item.id, html, text: '' };
  const article = itemReader(item, body);
  return { item, body, article, print: new TextEncoder().encode(html), read };
}

export const same = (feed: Feed): Feed => feed;

/** Stores items as a feed's; answers what was found. */
export const settle = async (
  library: Library,
  feedId: string,
  news: NewItem[],
  listed = news.map(({ item }) => item.guid),
) => must(await settleFeed(library, feedId, same, news, matcher, listed)).finds;
