import { expect, test, vi } from 'vitest';
import { noticeAccess, pollFeeds } from '../../../lib/app/poll-feeds.ts';
import { restarted } from './given.ts';
import { feedRow, given, LANTERN, MINUTE, troubleOf } from './given-polls.ts';

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
