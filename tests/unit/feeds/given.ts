import { readFeed } from '../../../lib/feeds/read-feed.ts';
import type { Feed, FeedAnswer, FeedDocument, FeedEntry } from '../../../lib/model/feeds.ts';

export const HOME = 'https://halyard.example/feed.xml';

/** A followed feed that has been read once, an hour ago at noon. */
export const feedOf = (changes: Partial<Feed> = {}): Feed => ({
  id: '01J0000000000000000000000A',
  url: HOME,
  title: 'The Halyard',
  renamed: false,
  siteUrl: null,
  paused: false,
  whole: false,
  addedAt: NOON - 3_600_000,
  etag: '"1"',
  lastModified: null,
  ttl: null,
  askedAt: NOON - 3_600_000,
  readAt: NOON - 3_600_000,
  nextAt: NOON,
  failures: 0,
  trouble: null,
  moved: null,
  ...changes,
});

export const NOON = Date.UTC(2026, 2, 14, 12);
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export const documentOf = (changes: Partial<FeedDocument> = {}): FeedDocument => ({
  title: 'The Halyard',
  siteUrl: 'https://halyard.example/',
  selfUrl: null,
  ttl: null,
  entries: [],
  ...changes,
});

/** The answer of a feed that was read. */
export const answerOf = (
  changes: Partial<FeedDocument> = {},
  url = HOME,
): FeedAnswer & { kind: 'document' } => ({
  kind: 'document',
  url,
  etag: '"2"',
  lastModified: 'Sat, 14 Mar 2026 11:00:00 GMT',
  reading: { kind: 'feed', feed: documentOf(changes) },
});

/** The document in a text that is a feed. */
export function read(text: string, url = HOME): FeedDocument {
  const reading = readFeed(text, url);
  if (reading.kind !== 'feed') throw new Error(`It is read as ${reading.kind}.`);
  return reading.feed;
}

export const rss = (inside: string, root = 'version="2.0"'): string =>
  `<?xml version="1.0"?><rss ${root}><channel><title>The Halyard</title>${inside}</channel></rss>`;

export const atom = (inside: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>The Halyard</title>${inside}</feed>`;

/** The first entry of a text that is a feed. */
export function first(text: string, url = HOME): FeedEntry {
  const [entry] = read(text, url).entries;
  if (!entry) throw new Error('It has no entry.');
  return entry;
}
