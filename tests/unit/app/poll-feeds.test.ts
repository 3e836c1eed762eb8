import { expect, test, vi } from 'vitest';
import { messageHandlers } from '../../../lib/app/handlers.ts';
import { noticeAccess, pollFeeds } from '../../../lib/app/poll-feeds.ts';
import type { Ports } from '../../../lib/app/ports.ts';
import type { Library } from '../../../lib/library/schema.ts';
import type { FeedLink, FeedTrouble } from '../../../lib/model/feeds.ts';
import { draft, must } from '../library/given.ts';
import { feedOf, feedSites } from './feed-site.ts';
import { fakePorts, locks, restarted, watchingRounds } from './given.ts';

const MINUTE = 60_000;

/** A browser whose clock the test turns, and sites that it may read. */
async function given(changed: Partial<Ports> = {}) {
  const sites = feedSites();
  const clock = { now: Date.UTC(2026, 2, 20, 13) };
  const rounds = watchingRounds(locks());
  const ports = await fakePorts({
    fetchFeed: sites.fetchFeed,
    mayRead: sites.mayRead,
    exclusive: rounds.exclusive,
    now: () => clock.now++,
    ...changed,
  });
  const send = messageHandlers(ports);
  const add = async (feeds: FeedLink[]): Promise<string[]> =>
    must(await rounds.afterRound(() => send['add-feeds']({ feeds })));
  const follow = (...names: string[]): Promise<string[]> => add(names.map(feedOf));
  const watch = async (name: string): Promise<string> =>
    must(await send['add-topic'](draft(name))).id;
  return { ports, library: ports.opened, sites, clock, send, add, follow, watch };
}

const feedRow = async (library: Library, id: string) => {
  const feed = await library.feeds.get(id);
  if (!feed) throw new Error('no such feed');
  return feed;
};

const troubleOf = async (library: Library, id: string): Promise<FeedTrouble | null> =>
  (await feedRow(library, id)).trouble;

const LANTERN = {
  title: 'Lantern ships to the first three customers',
  text: 'Halyard Labs has shipped Lantern to three customers. Each has got forty cards. Pellworth made them in nine weeks.',
};

test('a new item of a followed feed is found, counted, and found once', async () => {
  const { ports, library, sites, clock, follow, watch } = await given();
  await watch('Lantern');
  sites.publish('copper.example', { title: 'Rain in April', text: 'It rained for nine days.' });
  const [id = ''] = await follow('copper.example');
  expect(await feedRow(library, id)).toMatchObject({
    title: 'copper.example',
    trouble: null,
    failures: 0,
  });
  expect(await library.feedItems.count()).toBe(1);
  expect(await library.finds.count()).toBe(0);

  sites.publish('copper.example', LANTERN);
  await pollFeeds(ports, null);
  expect(await library.finds.count(), 'it is not its turn yet').toBe(0);
  clock.now += 70 * MINUTE;
  await pollFeeds(ports, null);
  expect(await library.finds.toArray()).toEqual([
    expect.objectContaining({
      strength: 'about',
      state: 'unread',
      quote: 'Halyard Labs has shipped Lantern to three customers.',
      words: ['Lantern'],
    }),
  ]);
  expect(vi.mocked(ports.showUnread).mock.lastCall).toEqual([1]);
  clock.now += 70 * MINUTE;
  await pollFeeds(ports, null);
  expect(await library.finds.count()).toBe(1);
  expect(sites.asked.at(-1)?.known.etag).toMatch(/^"\d+"$/);
});

test('what a feed had long before it was followed is no news', async () => {
  const { library, sites, clock, follow, watch } = await given();
  await watch('Lantern');
  sites.publish('copper.example', { ...LANTERN, at: clock.now - 8 * 24 * 60 * MINUTE });
  sites.publish('copper.example', { ...LANTERN, title: 'Lantern again', at: clock.now - MINUTE });
  await follow('copper.example');
  const finds = await library.finds.orderBy('[topicId+time]').toArray();
  expect(finds.map(({ state }) => state)).toEqual(['read', 'unread']);
});

test('items of two feeds that tell the same are one story', async () => {
  const { ports, library, sites, follow, watch } = await given();
  await watch('Lantern');
  sites.publish('copper.example', LANTERN);
  sites.publish('gradient.example', { ...LANTERN, title: 'First three customers get Lantern' });
  sites.publish('halyard.example', {
    title: 'Brannock buys a mill for its second hall',
    text: 'Brannock has bought the old paper mill by the river. A second hall is to open there in spring. The town sold it for nine million.',
  });
  await follow('copper.example', 'gradient.example', 'halyard.example');
  const items = await library.feedItems.toArray();
  expect(new Set(items.map(({ story }) => story)).size).toBe(2);
  expect(await library.finds.count()).toBe(2);
  expect(vi.mocked(ports.showUnread).mock.lastCall).toEqual([1]);
});

test('a background that ends while it asks asks again later, and loses nothing', async () => {
  const { ports, library, sites, clock, follow, watch } = await given();
  await watch('Lantern');
  sites.publish('copper.example', { title: 'Rain in April', text: 'It rained for nine days.' });
  const [id = ''] = await follow('copper.example');
  sites.publish('copper.example', LANTERN);
  clock.now += 70 * MINUTE;
  const dead = restarted(ports, { fetchFeed: () => new Promise(() => {}) });
  void pollFeeds(dead, null);
  await vi.waitFor(async () => {
    expect((await feedRow(library, id)).nextAt).toBeGreaterThan(clock.now);
  });
  const alive = restarted(ports);
  await pollFeeds(alive, null);
  expect(await library.finds.count(), 'not at once').toBe(0);
  clock.now += 16 * MINUTE;
  await pollFeeds(alive, null);
  expect(await library.finds.count()).toBe(1);
});

test('of a site that is not allowed nothing is asked until it is', async () => {
  const { ports, library, sites, follow, watch } = await given();
  await watch('Lantern');
  sites.publish('copper.example', LANTERN);
  sites.allowed.clear();
  const [id = ''] = await follow('copper.example');
  expect(await troubleOf(library, id)).toEqual({ kind: 'no-access' });
  await noticeAccess(ports);
  expect(await library.feedItems.count()).toBe(0);
  sites.allowed.add('copper.example');
  await noticeAccess(ports);
  expect(await troubleOf(library, id)).toBeNull();
  expect(await library.finds.count()).toBe(1);
  sites.allowed.clear();
  await noticeAccess(ports);
  expect(await troubleOf(library, id)).toEqual({ kind: 'no-access' });
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

test('a feed that is added need not wait for a slow one', async () => {
  const { ports, sites, clock, library, follow } = await given();
  for (const site of ['copper.example', 'gradient.example']) sites.publish(site, LANTERN);
  await follow('copper.example');
  const ask = ports.fetchFeed;
  ports.fetchFeed = (url, known) =>
    url.includes('copper') ? new Promise(() => {}) : ask(url, known);
  clock.now += 70 * MINUTE;
  void pollFeeds(ports, null);
  const [id = ''] = await follow('gradient.example');
  expect(await feedRow(library, id)).toMatchObject({ title: 'gradient.example' });
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

test('the reader may have all asked now, but not before the time that a site has named', async () => {
  const { ports, sites, clock, follow } = await given();
  for (const site of ['copper.example', 'gradient.example']) sites.publish(site, LANTERN);
  sites.answers.set('https://gradient.example/feed', {
    kind: 'status',
    status: 429,
    retryAfter: '7200',
  });
  await follow('copper.example', 'gradient.example');
  clock.now += 2 * MINUTE;
  const before = sites.asked.length;
  await pollFeeds(ports, []);
  expect(sites.asked.slice(before).map(({ url }) => url)).toEqual(['https://copper.example/feed']);
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
