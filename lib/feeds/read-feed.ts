import { ParseError } from 'feedsmith';
import type { FeedDocument, FeedEntry, FeedReading } from '../model/feeds.ts';
import { lettersOf } from '../text/letters.ts';
import { webUrl } from '../text/url.ts';
import { feedLinks } from './feed-links.ts';
import { ungluedTitles } from './glued-titles.ts';
import { cleaned, isPage, mended } from './mend-feed.ts';
import { personName } from './person.ts';
import { plainLine, plainText } from './plain-text.ts';
import { type RawEntry, type RawFeed, rawFeed } from './raw-feed.ts';
import { readDate } from './read-date.ts';

/** Items of one document that are read, and the longest of their texts, in UTF-16 code units. */
const MOST_ENTRIES = 1000;
const LONGEST_TITLE = 500;
const LONGEST_HTML = 300_000;
const LONGEST_GUID = 2000;
const MOST_AUTHORS = 20;
/** An item without a title is known by its first words. */
const TITLE_WORDS = 14;

/** A feed that is sound and carries nothing yet. */
const EMPTY: FeedDocument = { title: '', siteUrl: null, selfUrl: null, ttl: null, entries: [] };

const webAddress = (href: string | undefined, base: string): string | null =>
  href === undefined || href.trim() === '' ? null : webUrl(href.trim(), base);

const firstAddress = (hrefs: (string | undefined)[], base: string): string | null =>
  hrefs.map((href) => webAddress(href, base)).find((url) => url !== null) ?? null;

/** Names that are addresses too: only where they say so themselves. */
const firstNamed = (names: (string | undefined)[]): string | null =>
  firstAddress(
    names.filter((name) => /^\s*https?:\/\//i.test(name ?? '')),
    'http://none.invalid',
  );

const line = (html: string | undefined): string =>
  plainLine((html ?? '').slice(0, LONGEST_HTML)).slice(0, LONGEST_TITLE);

function firstWords(text: string): string {
  const words = text.split(/\s+/, TITLE_WORDS + 1);
  const title = words.slice(0, TITLE_WORDS).join(' ').slice(0, LONGEST_TITLE);
  return words.length > TITLE_WORDS ? `${title}…` : title;
}

function entryOf(raw: RawEntry, feedBase: string): FeedEntry | null {
  const base = webAddress(raw.base, feedBase) ?? feedBase;
  const texts = raw.texts.filter((text) => text !== undefined);
  const html = texts
    .reduce((long, text) => (text.length > long.length ? text : long), '')
    .slice(0, LONGEST_HTML);
  const url = firstAddress(raw.urls, base) ?? firstNamed(raw.names) ?? '';
  const title = line(raw.title) || firstWords(plainText(html)) || url;
  if (title === '') return null;
  const publishedAt = raw.dates.map((date) => readDate(date ?? '')).find(Boolean) ?? null;
  const authors = raw.authors.map((author) => personName(author ?? '')).filter(Boolean);
  return {
    guid: (raw.guid?.trim() || url || `${title} ${publishedAt ?? ''}`.trim()).slice(
      0,
      LONGEST_GUID,
    ),
    url,
    title,
    html,
    authors: [...new Set(authors)].slice(0, MOST_AUTHORS),
    publishedAt,
  };
}

const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The entries with titles that are titles only. A text that says no more than such a title is what stood below it. */
function unglued(entries: FeedEntry[]): FeedEntry[] {
  const titles = ungluedTitles(entries);
  return entries.map((entry, at) => {
    const { title, below } = titles[at] ?? { title: '', below: '' };
    if (title === '') return entry;
    const repeats = lettersOf(plainText(entry.html)) === lettersOf(entry.title);
    const html = repeats ? asHtml(below) : entry.html;
    return { ...entry, title, html };
  });
}

/** Each item once. Some feeds give several items one name: those are known by their address or title too. */
function distinct(entries: FeedEntry[]): FeedEntry[] {
  const byGuid = new Map<string, FeedEntry>();
  for (const entry of entries) {
    const same = byGuid.get(entry.guid);
    const more = same?.url === entry.url ? entry.title : entry.url;
    const isSame = !same || (same.url === entry.url && same.title === entry.title);
    const guid = isSame ? entry.guid : `${entry.guid} ${more}`;
    if (!byGuid.has(guid)) byGuid.set(guid, { ...entry, guid });
  }
  return [...byGuid.values()];
}

function documentOf(raw: RawFeed, url: string): FeedDocument {
  const base = webAddress(raw.base, url) ?? url;
  return {
    title: line(raw.title),
    siteUrl: firstAddress(raw.site, base),
    selfUrl: webAddress(raw.self, base),
    ttl: raw.ttl !== undefined && raw.ttl > 0 ? raw.ttl : null,
    entries: unglued(
      distinct(raw.entries.slice(0, MOST_ENTRIES).flatMap((entry) => entryOf(entry, base) ?? [])),
    ),
  };
}

function documentIn(text: string, url: string): FeedDocument | null {
  try {
    return documentOf(rawFeed(text), url);
  } catch (error) {
    return error instanceof ParseError ? EMPTY : null;
  }
}

const saysSomething = (feed: FeedDocument | null): feed is FeedDocument =>
  feed !== null && (feed.entries.length > 0 || feed.title !== '' || feed.siteUrl !== null);

/** The feed of a document, or of what a broken one may have been meant to be. */
function readDocument(text: string, url: string): FeedDocument | null {
  const feed = documentIn(text, url);
  if (saysSomething(feed)) return feed;
  for (const one of mended(text)) {
    const other = documentIn(one, url);
    if (saysSomething(other)) return other;
  }
  return feed;
}

/**
 * Reads RSS 0.9 to 2.0, RDF, Atom or JSON Feed; of a page of HTML, the feeds that it names. `url` is where it was found.
 * Never throws: what cannot be read is `neither`.
 */
export function readFeed(text: string, url: string): FeedReading {
  const clean = cleaned(text);
  const feed = isPage(clean) ? null : readDocument(clean, url);
  if (feed) return { kind: 'feed', feed };
  const links = feedLinks(clean, url);
  return links.length > 0 || isPage(clean) ? { kind: 'page', links } : { kind: 'neither' };
}
