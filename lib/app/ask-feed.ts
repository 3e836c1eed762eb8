import type { FetchedFeed } from '../browser/fetch-feed.ts';
import { decodeFeed } from '../feeds/decode.ts';
import { commonFeedUrls } from '../feeds/feed-links.ts';
import { askUrl } from '../feeds/next-feed.ts';
import type { Feed, FeedAnswer } from '../model/feeds.ts';
import type { Ports } from './ports.ts';

async function answerOf(ports: Ports, fetched: FetchedFeed): Promise<FeedAnswer> {
  if (fetched.kind !== 'document') return fetched;
  const { url, etag, lastModified } = fetched;
  const text = decodeFeed(fetched.bytes, fetched.contentType);
  // A parser that fails on a feed is no reason to ask it every minute.
  const reading = await ports.parseFeed(text, url).catch(() => ({ kind: 'neither' }) as const);
  return { kind: 'document', url, etag, lastModified, reading };
}

const NO_VALIDATORS = { etag: null, lastModified: null };

const isFeed = (answer: FeedAnswer): boolean =>
  answer.kind === 'document' && answer.reading.kind === 'feed';

/** A feed, what it answered, and the address where it was found where that is another than was given. */
export interface Asked {
  feed: Feed;
  answer: FeedAnswer;
  found: string | null;
}

/** The first of these addresses that is a feed; null where none is, or none may be read. */
async function firstFeed(ports: Ports, feed: Feed, urls: readonly string[]): Promise<Asked | null> {
  for (const url of urls) {
    if (!(await ports.mayRead(url))) continue;
    const answer = await answerOf(ports, await ports.fetchFeed(url, NO_VALIDATORS));
    if (isFeed(answer)) return { feed, answer, found: url };
  }
  return null;
}

/**
 * Asks a feed. Where the reader gave the address of a site instead, the feed that its page names is taken, or one in a usual
 * place; feeds on sites that are not allowed are left for the reader to choose.
 */
export async function askFeed(ports: Ports, feed: Feed): Promise<Asked> {
  const url = askUrl(feed);
  const known = url === feed.url ? feed : NO_VALIDATORS;
  const answer = await answerOf(ports, await ports.fetchFeed(url, known));
  const isSite =
    feed.readAt === null && answer.kind === 'document' && answer.reading.kind === 'page';
  if (!isSite || answer.reading.kind !== 'page') return { feed, answer, found: null };
  const { links } = answer.reading;
  const urls = links.length > 0 ? links.map((link) => link.url) : commonFeedUrls(answer.url);
  return (await firstFeed(ports, feed, urls)) ?? { feed, answer, found: null };
}
