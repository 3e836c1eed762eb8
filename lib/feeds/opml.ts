import { parseUrl, webUrl } from '../text/url.ts';
import { attributesOf, type Tag, tagsIn } from './tags.ts';

/** Feeds of one file, and the longest text of each sort, in UTF-16 code units. */
const MOST = 2000;
const LONGEST_TITLE = 500;
const LONGEST_FILE = 20_000_000;

/** A feed as an OPML file names it; `folder` is the innermost that holds it. */
export interface OpmlFeed {
  title: string;
  url: string;
  siteUrl: string | null;
  folder: string | null;
}

/** The address, where it is one of the web; early readers wrote `feed:` before it, or in place of `http:`. */
function webAddress(href: string | undefined): string | null {
  const address = (href ?? '')
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
  return webUrl(address);
}

const named = (at: Map<string, string>, names: string[]): string =>
  names
    .map((name) => (at.get(name) ?? '').slice(0, LONGEST_TITLE).replace(/\s+/gu, ' ').trim())
    .find((text) => text !== '') ?? '';

/** The feed of an outline; null where it is a folder, or a link that is no feed. */
function feedOf(at: Map<string, string>, folder: string | null): OpmlFeed | null {
  const plain = /^(?:link|include)$/i.test(at.get('type') ?? '') ? undefined : at.get('url');
  const url = webAddress(at.get('xmlurl') ?? plain);
  if (!url) return null;
  const title = named(at, ['title', 'text']) || (parseUrl(url)?.host ?? url);
  return { title, url, siteUrl: webAddress(at.get('htmlurl')), folder };
}

const closesItself = ({ rest }: Tag): boolean => rest.endsWith('/');

/**
 * The feeds of an OPML file, each address once, in their order. Files that are not well-formed are read as far as they can
 * be: names of attributes in any case, `&` that is not escaped, missing ends, references of HTML.
 */
export function readOpml(text: string): OpmlFeed[] {
  const feeds = new Map<string, OpmlFeed>();
  /** Names of the open folders; null for an open feed, and for a folder without a name. */
  const open: { folder: string | null; isFeed: boolean }[] = [];
  for (const tag of tagsIn(text.slice(0, LONGEST_FILE))) {
    if (tag.name !== 'outline') continue;
    if (tag.closes) {
      open.pop();
      continue;
    }
    // Feeds hold no others: one that is still open lacks its end.
    if (open.at(-1)?.isFeed) open.pop();
    const at = attributesOf(tag);
    const around = open.at(-1)?.folder ?? null;
    const feed = feedOf(at, around);
    if (feed && !feeds.has(feed.url)) feeds.set(feed.url, feed);
    if (feeds.size === MOST) break;
    const folder = feed ? around : named(at, ['title', 'text']) || around;
    if (!closesItself(tag)) open.push({ folder, isFeed: feed !== null });
  }
  return [...feeds.values()];
}

/** What XML 1.0 does not allow. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(CONTROLS, '')
    .replace(/\s+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function outline({ title, url, siteUrl }: Omit<OpmlFeed, 'folder'>): string {
  const name = escaped(title);
  const site = siteUrl === null ? '' : ` htmlUrl="${escaped(siteUrl)}"`;
  return `    <outline type="rss" text="${name}" title="${name}" xmlUrl="${escaped(url)}"${site}/>`;
}

/** Feeds as an OPML 2.0 file; `createdAt` is ISO 8601. */
export function writeOpml(
  feeds: readonly Omit<OpmlFeed, 'folder'>[],
  { title, createdAt }: { title: string; createdAt: string },
): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escaped(title)}</title>`,
    `    <dateCreated>${new Date(createdAt).toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...feeds.map(outline),
    '  </body>',
    '</opml>',
  ];
  return `${lines.join('\n')}\n`;
}
