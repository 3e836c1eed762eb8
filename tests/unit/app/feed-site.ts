import type { FetchedFeed, Validators } from '../../../lib/browser/fetch-feed.ts';

/** An item as a test publishes it. */
export interface Published {
  title: string;
  text: string;
  html?: string;
  at?: number;
}

const NOON = Date.UTC(2026, 2, 20, 12);

const itemXml = (site: string, { title, text, html, at = NOON }: Published, n: number): string =>
  `<item><title>${title}</title><link>https://${site}/a/${n}</link><guid>${site}/${n}</guid>
<pubDate>${new Date(at).toUTCString()}</pubDate><description>${text}</description>
${html ? `<content:encoded><![CDATA[${html}]]></content:encoded>` : ''}</item>`;

/** Sites with feeds at /feed, in memory: what they say is changed by the test. */
export function feedSites() {
  const items = new Map<string, Published[]>();
  const answers = new Map<string, FetchedFeed>();
  const asked: { url: string; known: Validators }[] = [];
  const allowed = new Set<string>();
  const bytes = (text: string) => new TextEncoder().encode(text);
  const documentOf = (url: string, text: string): FetchedFeed => ({
    kind: 'document',
    url,
    bytes: bytes(text),
    contentType: 'application/rss+xml',
    etag: `"${text.length}"`,
    lastModified: null,
  });
  const xmlOf = (site: string): string =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${site}</title>${(
      items.get(site) ?? []
    )
      .map((item, n) => itemXml(site, item, n))
      .reverse()
      .join('')}</channel></rss>`;
  return {
    asked,
    allowed,
    answers,
    documentOf,
    publish: (site: string, item: Published) => {
      allowed.add(site);
      items.set(site, [...(items.get(site) ?? []), item]);
    },
    mayRead: async (url: string) => allowed.has(new URL(url).hostname),
    fetchFeed: async (url: string, known: Validators): Promise<FetchedFeed> => {
      asked.push({ url, known });
      const { hostname, pathname } = new URL(url);
      if (!allowed.has(hostname)) return { kind: 'no-access' };
      const answer = answers.get(url);
      if (answer) return answer;
      if (pathname !== '/feed') return { kind: 'status', status: 404, retryAfter: null };
      const whole = documentOf(url, xmlOf(hostname));
      const same = whole.kind === 'document' && whole.etag === known.etag;
      return same ? { kind: 'unchanged', url } : whole;
    },
  };
}

/** The address of a site's feed. */
export const feedOf = (site: string) => ({ url: `https://${site}/feed`, title: '' });
