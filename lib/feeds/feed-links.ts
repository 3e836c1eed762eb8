import type { FeedLink } from '../model/feeds.ts';
import { parseUrl, safeUrl, webUrl } from '../text/url.ts';
import { plainLine } from './plain-text.ts';
import { attributesOf, tagsIn } from './tags.ts';

/** The types that name a feed in `rel=alternate` (RSS Advisory Board, "RSS Autodiscovery"; RFC 4287; JSON Feed 1.1). */
const FEED_TYPE = /^(?:application|text)\/(?:(?:rss|atom|rdf)(?:\+xml)?|feed\+json|xml)$/i;
/** JSON Feed 1.0 was announced as JSON, and so are the interfaces of most blogs: only the address tells. */
const JSON_TYPE = /^application\/json$/i;
/** Feeds of comments come last: they are seldom what a reader follows. */
const COMMENTS = /\bcomments?\b/i;
/** Links of one page, the longest of their titles, and how much of the page is looked through, in UTF-16 code units. */
const MOST = 20;
const LONGEST_TITLE = 300;
const LONGEST_PAGE = 2_000_000;

/** Where sites keep their feed when they do not say it. */
const COMMON_PATHS = ['feed', 'rss.xml', 'feed.xml', 'atom.xml', 'index.xml', 'rss', 'feed.json'];
/** The same within a part of a site, fewer, since each is asked for. */
const COMMON_PARTS = 5;

/** Whether the type is a feed's. */
export const isFeedType = (type: string): boolean => FEED_TYPE.test(essence(type));

const essence = (type: string): string => (type.split(';', 1)[0] ?? '').trim();

/** A feed that a page names: its address, or null where it cannot be one. */
export function feedLink(
  { rel, type, href, title }: { rel: string; type: string; href: string; title: string },
  base: string,
): FeedLink | null {
  const words = rel.toLowerCase().split(/\s+/);
  const isJson = JSON_TYPE.test(essence(type)) && /feed/i.test(href);
  const isFeed = words.includes('alternate') && (isFeedType(type) || isJson);
  if (!(isFeed || words.includes('feed')) || words.includes('stylesheet')) return null;
  const url = webUrl(href.trim(), base);
  return url ? { url, title: plainLine(title).slice(0, LONGEST_TITLE) } : null;
}

const isOfComments = ({ url, title }: FeedLink): boolean => COMMENTS.test(`${url} ${title}`);

/** Each address once, in their order, those of comments last. */
export const distinctLinks = (links: (FeedLink | null)[]): FeedLink[] => {
  const byUrl = new Map<string, FeedLink>();
  for (const link of links) if (link && !byUrl.has(link.url)) byUrl.set(link.url, link);
  return [...byUrl.values()]
    .sort((a, b) => Number(isOfComments(a)) - Number(isOfComments(b)))
    .slice(0, MOST);
};

/** The feeds that a page's HTML names in its `link` elements; `url` is the page's address. */
export function feedLinks(html: string, url: string): FeedLink[] {
  const links: (FeedLink | null)[] = [];
  let base: string | null = null;
  for (const tag of tagsIn(html.slice(0, LONGEST_PAGE))) {
    if (tag.closes || (tag.name !== 'link' && tag.name !== 'base')) continue;
    const at = attributesOf(tag);
    const href = at.get('href') ?? '';
    if (tag.name === 'base') base ??= safeUrl(href, url);
    else {
      const [rel, type, title] = [at.get('rel') ?? '', at.get('type') ?? '', at.get('title') ?? ''];
      links.push(feedLink({ rel, type, href, title }, base ?? url));
    }
  }
  return distinctLinks(links);
}

/** Addresses to try on a site that names no feed, in the order in which they are likely: of the part of the site, then the whole. */
export function commonFeedUrls(site: string): string[] {
  const url = parseUrl(site);
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  const part = new URL(`${url.pathname.replace(/\/$/, '')}/`, url.origin);
  const inPart = part.pathname === '/' ? [] : COMMON_PATHS.slice(0, COMMON_PARTS);
  return [
    ...inPart.map((path) => new URL(path, part).href),
    ...COMMON_PATHS.map((path) => new URL(path, `${url.origin}/`).href),
  ];
}
