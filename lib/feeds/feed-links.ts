import type { FeedLink } from '../model/feeds.ts';
import { safeUrl } from '../text/url.ts';
import { decodeReferences, plainLine } from './plain-text.ts';

/** The types that name a feed in `rel=alternate` (RSS Advisory Board, "RSS Autodiscovery"; RFC 4287; JSON Feed 1.1). */
const FEED_TYPE = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|json)$/i;
const LINK = /<link\b[^>]*>/gi;
const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const MOST = 20;

/** Where sites keep their feed when they do not say it. */
const COMMON_PATHS = [
  '/feed',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/rss',
  '/feed.json',
];

/** Whether the type is a feed's. */
export const isFeedType = (type: string): boolean => FEED_TYPE.test(type.trim());

/** A feed that a page names: its address, or null where it cannot be one. */
export function feedLink(
  { rel, type, href, title }: { rel: string; type: string; href: string; title: string },
  base: string,
): FeedLink | null {
  const words = rel.toLowerCase().split(/\s+/);
  if (!words.includes('alternate') || words.includes('stylesheet') || !isFeedType(type))
    return null;
  const url = safeUrl(href, base);
  return url && /^https?:/.test(url) ? { url, title: plainLine(title) } : null;
}

/** Each address once. */
export const distinctLinks = (links: (FeedLink | null)[]): FeedLink[] =>
  [...new Map(links.flatMap((link) => (link ? [[link.url, link] as const] : []))).values()].slice(
    0,
    MOST,
  );

function attributesOf(tag: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE))
    values.set(name.toLowerCase(), decodeReferences(double ?? single ?? bare ?? ''));
  return values;
}

/** The feeds that a page's HTML names in `<link rel=alternate>`, in its order; `base` is the page's address. */
export function feedLinks(html: string, base: string): FeedLink[] {
  const tags = html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').match(LINK) ?? [];
  return distinctLinks(
    tags.map((tag) => {
      const at = attributesOf(tag);
      const [rel, type] = [at.get('rel') ?? '', at.get('type') ?? ''];
      return feedLink(
        { rel, type, href: at.get('href') ?? '', title: at.get('title') ?? '' },
        base,
      );
    }),
  );
}

/** Addresses to try on a site that names no feed, in the order in which they are likely. */
export const commonFeedUrls = (site: string): string[] =>
  COMMON_PATHS.map((path) => new URL(path, site).href);
