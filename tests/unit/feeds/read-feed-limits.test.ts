import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../lib/feeds/read-feed.ts';
import { HOME, read, rss } from './given.ts';

describe('readFeed keeps its limits', () => {
  it('of items, titles, texts and names', () => {
    const long = 'word '.repeat(100_000);
    const items = Array.from({ length: 1200 }, (_, at) => `<item><title>${at}</title></item>`);
    const { entries } = read(
      rss(
        `<item><title>${long}</title><guid>${long}</guid><description>${long}</description></item>${items.join('')}`,
      ),
    );
    expect(entries).toHaveLength(1000);
    expect(entries[0]?.title.length).toBeLessThanOrEqual(500);
    expect(entries[0]?.html.length).toBeLessThanOrEqual(300_000);
    expect(entries[0]?.guid.length).toBeLessThanOrEqual(2000);
  });

  it('of the document: it ends with the last item that is whole', () => {
    const text = rss(
      `<item><title>a</title></item><item><title>b</title><y>${'x'.repeat(10_000_000)}</y></item>`,
    );
    expect(read(text).entries.map(({ title }) => title)).toEqual(['a']);
  });

  it.each([
    ['authors', rss(`<item><title>a</title><author>${'('.repeat(300_000)}</author></item>`)],
    [
      'names with addresses',
      rss(`<item><title>a</title><author>${'a@a.'.repeat(80_000)}</author></item>`),
    ],
    [
      'tags without an end',
      rss(`<item><title>a</title><description>${'&lt;p '.repeat(60_000)}</description></item>`),
    ],
    [
      'comments without an end',
      rss(`<item><title>a</title><description>${'&lt;!--'.repeat(60_000)}</description></item>`),
    ],
    [
      'scripts without an end',
      rss(
        `<item><title>a</title><description>${'&lt;svg&gt;'.repeat(60_000)}</description></item>`,
      ),
    ],
    ['elements in each other', rss('<a>'.repeat(100_000))],
    ['links of a page', `<html>${'<link rel=alternate '.repeat(50_000)}`],
    ['sections that are never closed', rss(`<item><title>a</title>${'<![CDATA['.repeat(60_000)}`)],
  ])('of time: %s', (_, text) => {
    const start = performance.now();
    readFeed(text, HOME);
    // In proportion to the text this takes a few milliseconds; with its square, more than ten seconds.
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
