import { textOfBlocks } from '../article/article-text.ts';
import { itemKeys } from '../feeds/item-keys.ts';
import { nextFeed } from '../feeds/next-feed.ts';
import { itemTime } from '../feeds/read-date.ts';
import { type NewItem, newEntries, settleFeed } from '../library/feed-items.ts';
import type { Library } from '../library/schema.ts';
import type { Feed, FeedEntry, FeedItem, Find } from '../model/feeds.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import type { StoryIndex } from '../novelty/story-index.ts';
import type { Asked } from './ask-feed.ts';
import { itemText } from './item-text.ts';
import { matcher } from './matcher.ts';
import { newId, type Ports } from './ports.ts';
import { settingsNow } from './settings.ts';
import { articlePrint, knownStory, type PendingItem } from './story-index.ts';

/** Items are no news that are older when a feed is first read, or so long before it was last read. In milliseconds: a week. */
const OLD = 7 * 24 * 60 * 60 * 1000;
/** So many old items at once may be some that bear the date when somebody began to write them. */
const FEW = 3;
/** Pages of new items that are read after one question to their feed, and for how long others are begun, in milliseconds. */
const MOST_PAGES = 20;
const LONGEST_READING = 60_000;

/** A new entry, the address that it is known by, and the text of its page where that was read. */
interface Entry {
  entry: FeedEntry;
  key: string;
  text: string;
}

async function pageText(ports: Ports, url: string): Promise<string> {
  if (url === '' || !(await ports.mayRead(url))) return '';
  const page = await ports.fetchPage(url);
  if (!page.ok || page.value.type !== 'html') return '';
  const article = await ports.parsePage(page.value.text, page.value.url).catch(() => null);
  return article ? textOfBlocks(article.blocks) : '';
}

/** The entries that are new, and, where the reader wants that, the texts of their pages, read one after the other. */
export async function newOf(
  ports: Ports,
  library: Library,
  { feed, answer }: Asked,
): Promise<Entry[]> {
  if (answer.kind !== 'document' || answer.reading.kind !== 'feed') return [];
  const begun = ports.now();
  const all = answer.reading.feed.entries;
  const entries = await newEntries(library, feed.id, all, begun);
  // The others tell too whether an address is one entry's own.
  const keys = entries.length > 0 ? itemKeys(all) : new Map<string, string>();
  const found: Entry[] = [];
  for (const [at, entry] of entries.entries()) {
    const isRead = feed.whole && at < MOST_PAGES && ports.now() - begun < LONGEST_READING;
    const text = isRead ? await pageText(ports, entry.url) : '';
    found.push({ entry, key: keys.get(entry.guid) ?? '', text });
  }
  return found;
}

function itemOf(ports: Ports, feed: Feed, { entry, key }: Entry): FeedItem {
  const id = newId(ports);
  const foundAt = ports.now();
  const { guid, url, title, authors, publishedAt } = entry;
  return {
    id,
    feedId: feed.id,
    guid,
    key,
    url,
    title,
    authors,
    publishedAt,
    time: itemTime(publishedAt, foundAt),
    foundAt,
    wordCount: 0,
    story: id,
    matched: false,
  };
}

/**
 * Which of a feed's new items are no news: what is old when it is first read, and later what was there long before it was last
 * read, where that is much at once, as when a site has given all its items other names.
 */
function oldOnes(items: readonly FeedItem[], { readAt }: Feed, now: number): Set<string> {
  const before = (readAt ?? now) - OLD;
  const old = items.filter(({ time }) => time < Math.min(before, now - OLD));
  return new Set(readAt === null || old.length > FEW ? old.map(({ id }) => id) : []);
}

/** The entries as items, the earliest first, each with its story. The index learns them; without entries there is none. */
async function newsOf(
  ports: Ports,
  library: Library,
  feed: Feed,
  { entries, index }: { entries: readonly Entry[]; index: StoryIndex | null },
): Promise<NewItem[]> {
  if (!index) return [];
  const items = entries.map((one) => {
    const item = itemOf(ports, feed, one);
    return { item, body: { id: item.id, html: one.entry.html, text: one.text } };
  });
  const old = oldOnes(
    items.map(({ item }) => item),
    feed,
    ports.now(),
  );
  const news: NewItem[] = [];
  const pending = new Map<string, PendingItem>();
  for (const { item, body } of items.sort((a, b) => a.item.time - b.item.time)) {
    const article = itemText(item, body);
    const print = articlePrint({ ...article, lang: null }, item.time);
    const story = (await knownStory(library, index, { item, print }, pending)) ?? item.id;
    index.add(item.id, print);
    pending.set(item.id, { story, bytes: print, item });
    news.push({
      item: { ...item, story, wordCount: article.wordCount },
      body,
      article,
      print,
      read: old.has(item.id),
    });
  }
  return news;
}

/** Stores what a feed answered: its new items with their stories and finds, and when it is asked again. One transaction. */
export async function takeAnswer(
  ports: Ports,
  library: Library,
  { asked, entries, index }: { asked: Asked; entries: readonly Entry[]; index: StoryIndex | null },
): Promise<Result<{ finds: Find[] }, LibraryTrouble>> {
  const { feed, answer, found } = asked;
  const { feedMinutes } = await settingsNow(ports);
  const [byte = 0] = ports.randomBytes(1);
  const options = { now: ports.now(), everyMinutes: feedMinutes, jitter: byte / 255 };
  const news = await newsOf(ports, library, feed, { entries, index });
  const next = (stored: Feed): Feed | null => {
    // The reader has given another address meanwhile: what the old one says is of no use any more.
    if (stored.url !== feed.url) return null;
    return nextFeed(found === null ? stored : { ...stored, url: found }, answer, options);
  };
  const listed =
    answer.kind === 'document' && answer.reading.kind === 'feed'
      ? answer.reading.feed.entries.map(({ guid }) => guid)
      : undefined;
  return settleFeed(library, feed.id, next, news, matcher, listed);
}
