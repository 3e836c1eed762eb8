import { expect, test, vi } from 'vitest';
import { keepHouse } from '../../../lib/app/housekeeping.ts';
import { noticeAccess, pollFeeds } from '../../../lib/app/poll-feeds.ts';
import { changeSettings } from '../../../lib/app/settings.ts';
import { err } from '../../../lib/model/result.ts';
import { must } from '../library/given.ts';
import { answerLater, restarted } from './given.ts';
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

test('a site that was allowed while an ended background still held its feed is asked with the next poll', async () => {
  const { ports, library, sites, clock, follow } = await given();
  sites.publish('copper.example', LANTERN);
  sites.allowed.clear();
  const [id = ''] = await follow('copper.example');
  await library.feeds.update(id, { heldUntil: clock.now + MINUTE });
  sites.allowed.add('copper.example');
  await noticeAccess(ports);
  expect(await troubleOf(library, id)).toEqual({ kind: 'no-access' });
  clock.now += 2 * MINUTE;
  await pollFeeds(ports, null);
  expect(await troubleOf(library, id)).toBeNull();
  expect(await library.feedItems.count()).toBe(1);
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

test('the next alarm is set before anything can go wrong', async () => {
  const { ports, clock } = await given();
  const trouble = err({ kind: 'cannot-open' as const, detail: 'gone' });
  const broken = restarted(ports, { library: async () => trouble });
  expect(await pollFeeds(broken, null)).toEqual(trouble);
  const alarm = vi.mocked(ports.setFeedAlarm).mock.lastCall?.[0] ?? 0;
  expect(Math.abs(alarm - clock.now - 15 * MINUTE)).toBeLessThan(100);
});

test('asked by hand only, feeds are not asked by an alarm, nor is one set', async () => {
  const { ports, sites, clock, follow } = await given();
  sites.publish('copper.example', LANTERN);
  await follow('copper.example');
  await changeSettings(ports, { feedMinutes: 0 });
  clock.now += 70 * MINUTE;
  vi.mocked(ports.setFeedAlarm).mockClear();
  const asked = sites.asked.length;
  await pollFeeds(ports, null);
  expect(sites.asked).toHaveLength(asked);
  await pollFeeds(ports, []);
  expect(sites.asked).toHaveLength(asked + 1);
  expect(vi.mocked(ports.setFeedAlarm).mock.calls.flat()).toEqual([null, null, null]);
});

test('where there is no network at all no feed is blamed, and each is asked again soon', async () => {
  const { ports, library, sites, clock, follow } = await given();
  sites.publish('copper.example', LANTERN);
  const [id = ''] = await follow('copper.example');
  const asked = sites.asked.length;
  const asleep = restarted(ports, {
    isOnline: () => false,
    fetchFeed: async () => ({ kind: 'network' }),
  });
  clock.now += 70 * MINUTE;
  must(await pollFeeds(asleep, null));
  expect(await feedRow(library, id)).toMatchObject({ trouble: null, failures: 0 });
  clock.now += 18 * MINUTE;
  must(await pollFeeds(ports, null));
  expect(sites.asked).toHaveLength(asked + 1);
  // The reader who asks by hand is told, and so is anybody where there is a network.
  clock.now += 5 * MINUTE;
  must(await pollFeeds(asleep, [id]));
  expect(await troubleOf(library, id)).toEqual({ kind: 'network' });
  clock.now += 200 * MINUTE;
  must(await pollFeeds({ ...asleep, isOnline: () => true }, null));
  expect((await feedRow(library, id)).failures).toBe(1 + 1);
});

test('on a full disk feeds are asked no more often than else', async () => {
  const { ports, library, sites, clock, follow, watch } = await given();
  await watch('Lantern');
  sites.publish('copper.example', { title: 'Rain in April', text: 'It rained for nine days.' });
  await follow('copper.example');
  sites.publish('copper.example', LANTERN);
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  library.feedItems.hook('creating', full);
  clock.now += 70 * MINUTE;
  expect(await pollFeeds(ports, null)).toMatchObject({ ok: false, error: { kind: 'full' } });
  const alarm = vi.mocked(ports.setFeedAlarm).mock.lastCall?.[0] ?? 0;
  expect(alarm - clock.now).toBeGreaterThan(14 * MINUTE);
  const asked = sites.asked.length;
  clock.now += 10 * MINUTE;
  await pollFeeds(ports, null);
  expect(sites.asked).toHaveLength(asked);
  library.feedItems.hook('creating').unsubscribe(full);
  clock.now += 10 * MINUTE;
  await pollFeeds(ports, null);
  expect(await library.finds.count()).toBe(1);
});

test('a feed that brings a fault to light does not keep the others of its host from being asked', async () => {
  const { ports, library, sites, clock, add } = await given();
  sites.publish('copper.example', LANTERN);
  const bad = 'https://copper.example/bad';
  const [first = '', second = ''] = await add([
    { url: bad, title: '' },
    { url: 'https://copper.example/feed', title: '' },
  ]);
  sites.publish('copper.example', { ...LANTERN, title: 'Lantern again' });
  const ask = ports.fetchFeed;
  ports.fetchFeed = async (url, known) => {
    if (url === bad) throw new Error('a fault');
    return ask(url, known);
  };
  clock.now += 200 * MINUTE;
  must(await pollFeeds(ports, null));
  expect(await troubleOf(library, first)).toEqual({ kind: 'malformed' });
  expect((await feedRow(library, first)).failures).toBe(2);
  expect(await troubleOf(library, second)).toBeNull();
  expect(await library.feedItems.count()).toBe(2);
});

test('two rounds at once know of each other’s items', async () => {
  const { ports, library, sites, clock, follow } = await given();
  const early = { title: 'Rain in April', text: 'It rained for nine days.' };
  for (const site of ['copper.example', 'gradient.example']) sites.publish(site, early);
  await follow('copper.example', 'gradient.example');
  sites.publish('copper.example', { title: 'A mill', text: 'Brannock buys a mill by the river.' });
  sites.publish('gradient.example', { ...LANTERN, title: 'First three customers get Lantern' });
  const ask = ports.fetchFeed;
  const wait = answerLater();
  ports.fetchFeed = async (url, known) => {
    if (url.includes('gradient')) await wait.promise;
    return ask(url, known);
  };
  clock.now += 70 * MINUTE;
  const round = pollFeeds(ports, null);
  await vi.waitFor(async () => expect(await library.feedItems.count()).toBe(3));
  sites.publish('halyard.example', LANTERN);
  await follow('halyard.example');
  wait.answer(true);
  await round;
  const items = await library.feedItems.toArray();
  const told = items.filter(({ title }) => title.includes('customers'));
  expect(told).toHaveLength(2);
  expect(new Set(told.map(({ story }) => story)).size).toBe(1);
});

test('a site allowed while an answer is stored is asked again too', async () => {
  const { ports, library, sites, follow } = await given();
  sites.publish('copper.example', LANTERN);
  sites.allowed.clear();
  const { exclusive } = ports;
  ports.exclusive = async (name, work) => {
    if (name === 'feed-items' && sites.allowed.size === 0) {
      // The browser's event comes just now.
      sites.allowed.add('copper.example');
      await noticeAccess(ports);
    }
    return exclusive(name, work);
  };
  const [id = ''] = await follow('copper.example');
  expect(await feedRow(library, id)).toMatchObject({ trouble: null, title: 'copper.example' });
});

test('a background that ended before it could ask what was allowed asks it when it starts', async () => {
  const { ports, library, sites, follow } = await given();
  sites.publish('copper.example', LANTERN);
  sites.allowed.clear();
  const [id = ''] = await follow('copper.example');
  const asked = sites.asked.length;
  await keepHouse(restarted(ports));
  expect(sites.asked, 'not allowed yet').toHaveLength(asked);
  sites.allowed.add('copper.example');
  await keepHouse(restarted(ports));
  expect(await troubleOf(library, id)).toBeNull();
});

test('a feed comes back from the trash as what its site allows today', async () => {
  const { library, sites, send, follow } = await given();
  sites.publish('copper.example', LANTERN);
  sites.allowed.clear();
  const [id = ''] = await follow('copper.example');
  must(await send['remove-feeds']({ feedIds: [id] }));
  sites.allowed.add('copper.example');
  must(await send['restore-feeds']({ feedIds: [id] }));
  await vi.waitFor(async () => expect(await troubleOf(library, id)).toBeNull());
});
