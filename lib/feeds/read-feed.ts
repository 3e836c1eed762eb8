import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import type { FeedDocument, FeedEntry, FeedReading } from '../model/feeds.ts';
import { safeUrl } from '../text/url.ts';
import { countWords } from '../text/words.ts';
import { feedLinks } from './feed-links.ts';
import { plainLine, plainText } from './plain-text.ts';
import { readDate } from './read-date.ts';

/** Items of one document that are read, and the longest of their texts, in UTF-16 code units. */
const MOST_ENTRIES = 1000;
const LONGEST_TITLE = 500;
const LONGEST_HTML = 300_000;
/** An item without a title is known by its first words. */
const TITLE_WORDS = 14;

/** What feeds of all formats say of an item. */
interface RawEntry {
  guid: string | undefined;
  /** Candidates, the best first. */
  urls: (string | undefined)[];
  title: string | undefined;
  /** Texts, of which the longest is read. */
  texts: (string | undefined)[];
  authors: (string | undefined)[];
  dates: (string | undefined)[];
}

const webAddress = (href: string | undefined, base: string): string | null => {
  const url = href === undefined || href.trim() === '' ? null : safeUrl(href.trim(), base);
  return url && /^https?:/.test(url) ? url : null;
};

const firstWords = (text: string): string => {
  const words = text.replaceAll('\n\n', ' ').split(' ');
  return words.length > TITLE_WORDS ? `${words.slice(0, TITLE_WORDS).join(' ')}…` : words.join(' ');
};

function entryOf(raw: RawEntry, base: string): FeedEntry | null {
  const texts = raw.texts.filter((text) => text !== undefined);
  const html = texts.reduce((long, text) => (text.length > long.length ? text : long), '');
  const url = raw.urls.map((href) => webAddress(href, base)).find((href) => href !== null) ?? '';
  const named = plainLine(raw.title ?? '').slice(0, LONGEST_TITLE);
  const title = named === '' ? firstWords(plainText(html)) : named;
  const publishedAt =
    raw.dates.map((date) => readDate(date ?? '')).find((date) => date !== null) ?? null;
  const guid = raw.guid?.trim() || url || `${title} ${publishedAt ?? ''}`.trim();
  if (guid === '' || (title === '' && url === '')) return null;
  const authors = raw.authors.map((author) => plainLine(author ?? '')).filter((name) => name);
  return {
    guid: guid.slice(0, 2000),
    url,
    title: title === '' ? url : title,
    html: html.slice(0, LONGEST_HTML),
    wordCount: countWords(plainText(html), null),
    authors: [...new Set(authors)].slice(0, 20),
    publishedAt,
  };
}

/** The page that Atom links mean: `alternate`, or the one without a relation. */
const pageOf = (links: AtomFeed.Link<string>[] | undefined): (string | undefined)[] =>
  (links ?? [])
    .filter(({ rel }) => rel === undefined || rel === 'alternate')
    .sort((a, b) => Number(b.type === 'text/html') - Number(a.type === 'text/html'))
    .map(({ href }) => href);

const selfOf = (links: AtomFeed.Link<string>[] | undefined): string | undefined =>
  links?.find(({ rel }) => rel === 'self')?.href;

const rssEntry = (item: RssFeed.Item<string>): RawEntry => ({
  guid: item.guid?.value,
  urls: [
    item.link,
    ...pageOf(item.atom?.links),
    item.guid?.isPermaLink === false ? undefined : item.guid?.value,
    item.enclosures?.[0]?.url,
  ],
  title: item.title ?? item.dc?.titles?.[0],
  texts: [item.content?.encoded, item.description, item.atom?.content?.value, item.itunes?.summary],
  authors: [...(item.dc?.creators ?? []), ...(item.authors ?? []).map((a) => a.name ?? a.email)],
  dates: [item.pubDate, item.dc?.dates?.[0], item.atom?.published, item.atom?.updated],
});

const rdfEntry = (item: RdfFeed.Item<string>): RawEntry => ({
  guid: item.rdf?.about,
  urls: [item.link, item.rdf?.about],
  title: item.title ?? item.dc?.titles?.[0],
  texts: [item.content?.encoded, item.description, item.dc?.descriptions?.[0]],
  authors: item.dc?.creators ?? [],
  dates: [item.dc?.dates?.[0]],
});

const atomEntry = (entry: AtomFeed.Entry<string>): RawEntry => ({
  guid: entry.id,
  urls: [...pageOf(entry.links), entry.content?.src],
  title: entry.title?.value,
  texts: [entry.content?.value, entry.summary?.value],
  authors: (entry.authors ?? []).map(({ name }) => name),
  dates: [entry.published, entry.updated],
});

const jsonEntry = (item: JsonFeed.Item<string>): RawEntry => ({
  guid: item.id,
  urls: [item.url, item.external_url],
  title: item.title,
  texts: [item.content_html, item.content_text, item.summary],
  authors: (item.authors ?? []).map(({ name }) => name),
  dates: [item.date_published, item.date_modified],
});

interface RawFeed {
  title: string | undefined;
  site: (string | undefined)[];
  self: string | undefined;
  ttl: number | undefined;
  entries: RawEntry[];
}

function rawFeed(text: string): RawFeed {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'rss':
      return {
        title: parsed.feed.title,
        site: [parsed.feed.link, ...pageOf(parsed.feed.atom?.links)],
        self: selfOf(parsed.feed.atom?.links),
        ttl: parsed.feed.ttl,
        entries: (parsed.feed.items ?? []).map(rssEntry),
      };
    case 'rdf':
      return {
        title: parsed.feed.title,
        site: [parsed.feed.link],
        self: selfOf(parsed.feed.atom?.links),
        ttl: undefined,
        entries: (parsed.feed.items ?? []).map(rdfEntry),
      };
    case 'atom':
      return {
        title: parsed.feed.title?.value,
        site: pageOf(parsed.feed.links),
        self: selfOf(parsed.feed.links),
        ttl: undefined,
        entries: (parsed.feed.entries ?? []).map(atomEntry),
      };
    case 'json':
      return {
        title: parsed.feed.title,
        site: [parsed.feed.home_page_url],
        self: parsed.feed.feed_url,
        ttl: undefined,
        entries: (parsed.feed.items ?? []).map(jsonEntry),
      };
  }
}

/** What XML does not allow, and what stands before a document by mistake. */
const withoutJunk = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/^[\s\ufeff]+/, '');

/**
 * Reads RSS 0.9 to 2.0, RDF, Atom or JSON Feed; of a page of HTML, the feeds that it names. `url` is where it was found.
 * Never throws: what cannot be read is `neither`.
 */
export function readFeed(text: string, url: string): FeedReading {
  const clean = withoutJunk(text);
  try {
    const raw = rawFeed(clean);
    const feed: FeedDocument = {
      title: plainLine(raw.title ?? '').slice(0, LONGEST_TITLE),
      siteUrl: raw.site.map((href) => webAddress(href, url)).find((href) => href !== null) ?? null,
      selfUrl: webAddress(raw.self, url),
      ttl: raw.ttl !== undefined && raw.ttl > 0 ? raw.ttl : null,
      entries: raw.entries.slice(0, MOST_ENTRIES).flatMap((entry) => entryOf(entry, url) ?? []),
    };
    return { kind: 'feed', feed };
  } catch {
    const links = feedLinks(clean, url);
    const isPage = links.length > 0 || /<(?:!doctype\s+html|html|head|body)\b/i.test(clean);
    return isPage ? { kind: 'page', links } : { kind: 'neither' };
  }
}
