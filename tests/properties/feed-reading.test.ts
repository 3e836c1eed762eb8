import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFeed } from '../../lib/feeds/decode.ts';
import { itemArticle } from '../../lib/feeds/item-text.ts';
import { isDue, NEVER, nextFeed } from '../../lib/feeds/next-feed.ts';
import { readOpml, writeOpml } from '../../lib/feeds/opml.ts';
import { plainText } from '../../lib/feeds/plain-text.ts';
import { readDate } from '../../lib/feeds/read-date.ts';
import { readFeed } from '../../lib/feeds/read-feed.ts';
import type { FeedAnswer } from '../../lib/model/feeds.ts';
import { answerOf, atom, DAY, feedOf, HOME, MINUTE, NOON, rss } from '../unit/feeds/given.ts';
import { text, withoutControls } from './markup-text.ts';

const line = text.map((value) => withoutControls(value).replace(/\s+/gu, ' ').trim());

/** Pieces that documents are made of, whole and broken. */
const PIECES = [
  ...['<rss>', '</rss>', '<channel>', '</channel>', '<item>', '</item>', '<feed>', '</feed>'],
  ...['<entry>', '</entry>', '<title>', '</title>', '<link>', '<link href="', '"/>', '<guid>'],
  ...['<description>', '</description>', '<![CDATA[', ']]>', '<!--', '-->', '&lt;', '&amp;', '&#'],
  ...[
    '<?xml ',
    '?>',
    '<!DOCTYPE ',
    '<!DOCTYPE html>',
    '[',
    ']>',
    '<rdf:RDF ',
    '<pubDate>14 Mar 26',
  ],
  ...['xmlns="http://purl.org/rss/1.0/">', '{"version":"https://jsonfeed.org/version/1"', '\0'],
  ...[',"items":[', ']}', '<html>', '<link rel=alternate type=application/rss+xml href=/a>'],
  ...['<__proto__>', '<constructor>', 'https://ostra.example/', 'javascript:alert(1)'],
  ...['<outline xmlUrl="https://a.example/"', '<script>', '</script>', '<p>', '<br>', 'Read more'],
];
const soup = fc
  .array(fc.oneof(text, fc.constantFrom(...PIECES)), { maxLength: 40 })
  .map((pieces) => pieces.join(''));
const document = fc.oneof(
  soup,
  soup.map((inside) => rss(inside)),
  soup.map((inside) => rss(`<item>${inside}</item>`)),
  soup.map((inside) => atom(`<entry>${inside}</entry>`)),
);

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('readFeed', () => {
  it('never throws, and hands out only addresses of the web, dates that are some and items with names', () => {
    fc.assert(
      fc.property(document, (source) => {
        const reading = readFeed(source, HOME);
        const links = reading.kind === 'page' ? reading.links : [];
        for (const { url } of links) expect(url).toMatch(/^https?:\/\//);
        const entries = reading.kind === 'feed' ? reading.feed.entries : [];
        for (const entry of entries) {
          expect(entry.url === '' || /^https?:\/\//.test(entry.url)).toBe(true);
          expect(entry.title).not.toBe('');
          expect(entry.guid).not.toBe('');
          expect(Date.parse(entry.publishedAt ?? '2026-03-14')).not.toBeNaN();
        }
        expect(new Set(entries.map(({ guid }) => guid)).size).toBe(entries.length);
      }),
      { numRuns: 500 },
    );
  });

  it('gives back the title and the page that were put in', () => {
    // Letters of windows-1252 that were taken for those of Latin-1 are mended: no title means the signs they became.
    const words = line.filter((value) => value !== '' && !/[<>&\u0080-\u009f]/.test(value));
    const address = fc.webUrl({ withQueryParameters: true });
    fc.assert(
      fc.property(words, address, (title, url) => {
        const item = `<item><title>${escaped(title)}</title><link>${escaped(url)}</link></item>`;
        expect(readFeed(rss(item), HOME)).toMatchObject({
          feed: { entries: [{ title: title.slice(0, 500), url: new URL(url).href }] },
        });
      }),
    );
  });
});

describe('decodeFeed', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), line, (bytes, charset) => {
        expect(typeof decodeFeed(bytes, `text/xml; charset=${charset}`)).toBe('string');
      }),
    );
  });

  it('gives back text in UTF-8, whatever the header says', () => {
    const labels = ['', 'utf-8', 'iso-8859-1', 'windows-1252', 'us-ascii', 'koi8-r', 'utf-16', 'x'];
    fc.assert(
      fc.property(text, fc.constantFrom(...labels), (value, label) => {
        const source = `<a>${value.toWellFormed()}`;
        const bytes = new TextEncoder().encode(source);
        expect(decodeFeed(bytes, `text/xml; charset=${label}`)).toBe(source);
      }),
    );
  });
});

describe('the text of an item', () => {
  it('is the same when it is escaped and read again', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const plain = plainText(html);
        expect(plainText(escaped(plain))).toBe(plain);
      }),
    );
  });

  it('has sentences that stand in its paragraphs', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const { blocks, sentences } = itemArticle({ title: 'x', html }, null);
        for (const { text: sentence, block, start, end } of sentences)
          expect(blocks[block]?.text.slice(start, end)).toBe(sentence);
      }),
    );
  });
});

describe('readDate', () => {
  it('reads what clocks write', () => {
    const seconds = fc.integer({ min: Date.UTC(1971) / 1000, max: Date.UTC(2100) / 1000 });
    fc.assert(
      fc.property(seconds, (time) => {
        const date = new Date(time * 1000);
        expect(readDate(date.toISOString())).toBe(date.toISOString());
        expect(readDate(date.toUTCString())).toBe(date.toISOString());
      }),
    );
  });

  it('never throws, and gives dates', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d:\-/., TZ+apmMarJnSo]{0,30}$/), (value) => {
        expect(Date.parse(readDate(value) ?? '2026-03-14')).not.toBeNaN();
      }),
    );
  });
});

describe('OPML', () => {
  const feed = fc.record({
    title: line.map((value) => value.slice(0, 400).toWellFormed().trim()).filter(Boolean),
    url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
    siteUrl: fc.option(fc.webUrl().map((url) => new URL(url).href)),
  });
  const feeds = fc.uniqueArray(feed, { maxLength: 8, selector: ({ url }) => url });

  it('that was written is read again', () => {
    fc.assert(
      fc.property(feeds, line, (list, title) => {
        const written = writeOpml(list, { title, createdAt: '2026-03-14T09:26:53.000Z' });
        expect(readOpml(written)).toEqual(list.map((one) => ({ ...one, folder: null })));
      }),
    );
  });

  it('of any sort is read without throwing', () => {
    fc.assert(
      fc.property(soup, (source) => {
        for (const { url } of readOpml(source)) expect(url).toMatch(/^https?:\/\//);
      }),
    );
  });
});

describe('nextFeed', () => {
  const address = fc.constantFrom(
    HOME,
    'https://halyard.example/b',
    'http://halyard.example/c',
    'https://ostra.example/d',
  );
  const retryAfter = fc.oneof(
    fc.nat().map(String),
    fc.constant('Sat, 14 Mar 2026 13:00:00 GMT'),
    text,
    fc.constant(null),
  );
  const answer: fc.Arbitrary<FeedAnswer> = fc.oneof(
    fc
      .record({ url: address, selfUrl: fc.option(address), ttl: fc.option(fc.nat({ max: 1e7 })) })
      .map(({ url, ...said }) => answerOf(said, url)),
    fc.record({ kind: fc.constant('unchanged' as const), url: address }),
    fc.record({
      kind: fc.constant('status' as const),
      status: fc.constantFrom(400, 401, 403, 404, 410, 429, 500, 503),
      retryAfter,
    }),
    fc.record({
      kind: fc.constantFrom(
        'no-access' as const,
        'too-large' as const,
        'timeout' as const,
        'network' as const,
      ),
    }),
    fc.record({ kind: fc.constant('elsewhere' as const), url: fc.option(address) }),
    fc.constant<FeedAnswer>({ ...answerOf(), reading: { kind: 'neither' } }),
  );
  const minutes = fc.integer({ min: 1, max: 7 * 24 * 60 });
  const jitter = fc.double({ min: 0, max: 1, noNaN: true });

  it('never asks again within a quarter of an hour, nor much later than a week, nor goes down to http', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), minutes, jitter, (answers, every, by) => {
        let [feed, now] = [feedOf(), NOON];
        for (const one of answers) {
          feed = nextFeed(feed, one, { now, everyMinutes: every, jitter: by });
          expect(feed.nextAt).toBeGreaterThanOrEqual(now + 15 * MINUTE);
          expect(feed.nextAt === NEVER || feed.nextAt <= now + 8 * DAY).toBe(true);
          expect(feed.url).toMatch(/^https:/);
          expect(isDue(feed, now)).toBe(false);
          now = feed.nextAt === NEVER ? now + DAY : feed.nextAt;
        }
      }),
    );
  });
});
