import { expect, test, vi } from 'vitest';
import { pollFeeds } from '../../../lib/app/poll-feeds.ts';
import type { FeedTrouble } from '../../../lib/model/feeds.ts';
import { feedRow, given, LANTERN, MINUTE, troubleOf } from './given-polls.ts';

test('what a feed had long before it was followed is no news', async () => {
  const { library, sites, clock, follow, watch } = await given();
  await watch('Lantern');
  sites.publish('copper.example', { ...LANTERN, at: clock.now - 8 * 24 * 60 * MINUTE });
  sites.publish('copper.example', { ...LANTERN, title: 'Lantern again', at: clock.now - MINUTE });
  await follow('copper.example');
  const finds = await library.finds.orderBy('[topicId+time]').toArray();
  expect(finds.map(({ state }) => state)).toEqual(['read', 'unread']);
});

test.each([
  [1, 'may be a text that was begun long ago', 'unread'],
  [4, 'are those that have got other names', 'read'],
])('old items that a known feed lists anew, %i at once, %s', async (count, _, state) => {
  const { ports, library, sites, clock, follow, watch } = await given();
  await watch('Lantern');
  sites.publish('copper.example', { title: 'Rain in April', text: 'It rained for nine days.' });
  await follow('copper.example');
  const week = 7 * 24 * 60 * MINUTE;
  // As when a blog has moved to other software: items of long ago, under other addresses.
  for (let at = 0; at < count; at++)
    sites.publish('copper.example', { ...LANTERN, at: clock.now - (3 + at) * week });
  // And one that was published while the browser was closed.
  sites.publish('copper.example', { ...LANTERN, title: 'Lantern now', at: clock.now + week });
  clock.now += 3 * week;
  await pollFeeds(ports, null);
  const finds = await library.finds.orderBy('[topicId+time]').toArray();
  const expected = [...Array.from({ length: count }, () => state), 'unread'];
  expect(finds.map((find) => find.state)).toEqual(expected);
});

test('what the old address says is dropped where the reader gives another one meanwhile', async () => {
  const { ports, library, sites, clock, send, follow, watch } = await given();
  await watch('Lantern');
  sites.publish('copper.example', { title: 'Rain in April', text: 'It rained for nine days.' });
  sites.publish('gradient.example', { title: 'A mill', text: 'Brannock buys a mill.' });
  const [id = ''] = await follow('copper.example');
  sites.publish('copper.example', LANTERN);
  const ask = ports.fetchFeed;
  ports.fetchFeed = async (url, known) => {
    ports.fetchFeed = ask;
    const change = { kind: 'address', url: 'https://gradient.example/feed' } as const;
    await send['change-feed']({ feedId: id, change });
    return ask(url, known);
  };
  clock.now += 70 * MINUTE;
  await pollFeeds(ports, null);
  await vi.waitFor(async () => {
    expect(await feedRow(library, id)).toMatchObject({ title: 'gradient.example' });
  });
  const titles = (await library.feedItems.toArray()).map(({ title }) => title).sort();
  expect(titles).toEqual(['A mill', 'Rain in April']);
});

test('a site that is allowed while it is asked is asked again at once', async () => {
  const { ports, library, sites, follow } = await given();
  sites.publish('copper.example', LANTERN);
  sites.allowed.clear();
  const ask = ports.fetchFeed;
  ports.fetchFeed = async (url, known) => {
    const answer = await ask(url, known);
    sites.allowed.add('copper.example');
    return answer;
  };
  const [id = ''] = await follow('copper.example');
  expect(await feedRow(library, id)).toMatchObject({ trouble: null, title: 'copper.example' });
});

test.each([
  ['its page names', '<link rel="alternate" type="application/rss+xml" href="/feed">'],
  ['lies in a usual place', ''],
])('the address of a site leads to the feed that %s', async (_, head) => {
  const { library, sites, add } = await given();
  sites.publish('copper.example', LANTERN);
  const url = 'https://copper.example/';
  const page = `<html><head>${head}</head><body>News</body></html>`;
  sites.answers.set(url, sites.documentOf(url, page));
  const [id = ''] = await add([{ url, title: '' }]);
  expect(await feedRow(library, id)).toMatchObject({
    url: 'https://copper.example/feed',
    title: 'copper.example',
    trouble: null,
  });
});

test('a feed on another site is left for the reader to choose', async () => {
  const { library, sites, add } = await given();
  sites.publish('copper.example', LANTERN);
  const url = 'https://copper.example/';
  const link =
    '<link rel="alternate" type="application/rss+xml" title="News" href="https://feeds.example/c">';
  sites.answers.set(url, sites.documentOf(url, `<html><head>${link}</head></html>`));
  const [id = ''] = await add([{ url, title: '' }]);
  expect(await troubleOf(library, id)).toEqual({
    kind: 'page',
    links: [{ url: 'https://feeds.example/c', title: 'News' }],
  });
});

test.each<[string, { status: number; retryAfter: string | null }, FeedTrouble, number]>([
  ['missing', { status: 404, retryAfter: null }, { kind: 'not-found' }, 55],
  ['busy', { status: 429, retryAfter: '7200' }, { kind: 'busy' }, 119],
  ['broken', { status: 500, retryAfter: null }, { kind: 'status', status: 500 }, 55],
])('one that is %s says so and is left alone for a while', async (_, answer, trouble, minutes) => {
  const { ports, library, sites, clock, follow } = await given();
  sites.publish('copper.example', LANTERN);
  sites.answers.set('https://copper.example/feed', { kind: 'status', ...answer });
  const [id = ''] = await follow('copper.example');
  expect(await troubleOf(library, id)).toEqual(trouble);
  const asked = sites.asked.length;
  clock.now += minutes * MINUTE;
  await pollFeeds(ports, null);
  expect(sites.asked.length).toBe(asked);
});

test('the pages of new items are read where the reader wants that', async () => {
  const fetched: string[] = [];
  const { ports, library, sites, clock, send, follow, watch } = await given({
    fetchPage: async (url) => {
      fetched.push(url);
      return { ok: true, value: { url, type: 'html', text: '<p>x</p>' } };
    },
  });
  await watch('Halyard Labs');
  sites.publish('copper.example', { title: 'Rain in April', text: 'It rained for nine days.' });
  const [id = ''] = await follow('copper.example');
  await send['change-feed']({ feedId: id, change: { kind: 'whole', whole: true } });
  sites.publish('copper.example', { title: 'Chips', text: 'Read more.' });
  clock.now += 70 * MINUTE;
  await pollFeeds(ports, null);
  expect(fetched).toEqual(['https://copper.example/a/1']);
  expect(await library.finds.toArray()).toEqual([
    expect.objectContaining({ quote: 'Halyard Labs may buy a chip maker.' }),
  ]);
});

test('pages of new items are read for a minute, and what is left is read as its feed has it', async () => {
  let fetched = 0;
  const { ports, library, sites, clock, send, follow } = await given();
  ports.fetchPage = async (url) => {
    fetched++;
    clock.now += 40_000;
    return { ok: true, value: { url, type: 'html', text: '<p>x</p>' } };
  };
  sites.publish('copper.example', { title: 'Rain in April', text: 'It rained for nine days.' });
  const [id = ''] = await follow('copper.example');
  await send['change-feed']({ feedId: id, change: { kind: 'whole', whole: true } });
  for (const title of ['One', 'Two', 'Three', 'Four'])
    sites.publish('copper.example', { title, text: 'Read more.' });
  clock.now += 70 * MINUTE;
  await pollFeeds(ports, null);
  expect(fetched).toBe(2);
  expect(await library.feedItems.count()).toBe(5);
});

test('a feed that sends us to its new address for the third time is followed there', async () => {
  const { ports, library, sites, clock, follow } = await given();
  sites.publish('copper.example', LANTERN);
  const moved = 'https://copper.example/new';
  const [id = ''] = await follow('copper.example');
  const text = '<rss version="2.0"><channel><title>New</title></channel></rss>';
  sites.answers.set('https://copper.example/feed', sites.documentOf(moved, text));
  for (const expected of ['/feed', '/feed', '/new']) {
    clock.now += 3 * 60 * MINUTE;
    await pollFeeds(ports, null);
    expect(new URL((await feedRow(library, id)).url).pathname).toBe(expected);
  }
});
