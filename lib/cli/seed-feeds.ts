import type { Feed, FeedItem, FeedItemBody } from '../model/feeds.ts';
import type { View } from './browsers/driver.ts';
import { NEWS, SITES } from './samples/corven.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What differs between our invented feeds: one is gone, one is paused, of one the pages are read too. */
const ODD: Readonly<Record<string, Partial<Feed>>> = {
  'gradient.example': { whole: true },
  'tarnworks.example': { trouble: { kind: 'not-found' }, failures: 3 },
  'orla.example': { paused: true },
};
const FEEDS = Object.entries({ ...SITES, 'orla.example': 'Orla Journal' }).map(([site, title]) => ({
  site,
  title,
  more: ODD[site] ?? {},
}));

/** A ULID-like key that ends with a number. */
const keyOf = (kind: string, at: number): string => `01${kind}${String(at).padStart(22, '0')}`;

function rowsAt(now: number): { feeds: Feed[]; items: FeedItem[]; bodies: FeedItemBody[] } {
  const feeds = FEEDS.map(
    ({ site, title, more }, at): Feed => ({
      id: keyOf('FD', at),
      url: `https://${site}/feed.xml`,
      title,
      renamed: false,
      siteUrl: `https://${site}/`,
      paused: false,
      whole: false,
      addedAt: now - 90 * 24 * HOUR,
      etag: null,
      lastModified: null,
      ttl: null,
      askedAt: now - 4 * MINUTE,
      readAt: now - (more.failures ? 26 * HOUR : 4 * MINUTE),
      // Not while pictures are taken.
      nextAt: now + 12 * HOUR,
      failures: 0,
      trouble: null,
      moved: null,
      ...more,
    }),
  );
  const items = NEWS.map(({ site, hours, title, paragraphs, tells }, at): FeedItem => {
    const url = `https://${site}/news/${NEWS.length - at}`;
    // Not to the minute: pages count from when they were opened.
    const time = now - hours * HOUR - 5 * MINUTE;
    return {
      id: keyOf('TM', at),
      feedId: keyOf(
        'FD',
        FEEDS.findIndex((feed) => feed.site === site),
      ),
      guid: url,
      key: url,
      url,
      title,
      authors: [],
      publishedAt: new Date(time).toISOString(),
      time,
      foundAt: time,
      wordCount: paragraphs.join(' ').split(' ').length,
      story: keyOf('TM', tells ?? at),
      matched: false,
    };
  });
  const bodies = NEWS.map(({ paragraphs }, at) => ({
    id: keyOf('TM', at),
    html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    text: '',
  }));
  return { feeds, items, bodies };
}

/**
 * Follows our invented feeds, as if they had been read, by writing their rows from a page of the extension: no browser without
 * a screen shows the question that would allow their sites. Topics that are added then find what is in them.
 */
export async function seedFeeds(page: View, now: number): Promise<void> {
  const { feeds, items, bodies } = rowsAt(now);
  await page.until('the library', async () =>
    (await indexedDB.databases()).some((one) => one.name === 'lede'),
  );
  await page.evaluate(
    (tables) =>
      new Promise<boolean>((resolve, reject) => {
        const open = indexedDB.open('lede');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const writing = open.result.transaction(Object.keys(tables), 'readwrite');
          for (const [table, rows] of Object.entries(tables))
            for (const row of rows as unknown[]) writing.objectStore(table).put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            open.result.close();
            resolve(true);
          };
        };
      }),
    JSON.parse(JSON.stringify({ feeds, feedItems: items, feedBodies: bodies })),
  );
}
