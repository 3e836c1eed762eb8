import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { messageHandlers } from '../../../lib/app/handlers.ts';
import { pollFeeds } from '../../../lib/app/poll-feeds.ts';
import type { Ports } from '../../../lib/app/ports.ts';
import { changeSettings } from '../../../lib/app/settings.ts';
import { startFresh } from '../../../lib/app/start-fresh.ts';
import { eraseDatabases } from '../../../lib/library/erase.ts';
import { libraryHandle } from '../../../lib/library/handle.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { draft, must } from '../library/given.ts';
import { feedOf, feedSites } from './feed-site.ts';
import { answerLater, fakePorts, locks, watchingRounds } from './given.ts';
import { LANTERN, MINUTE } from './given-polls.ts';

let name: string;
const handle = libraryHandle(async () => name);

/** A browser whose library is opened and deleted for real, with a feed and a topic that finds something in it. */
async function given() {
  const sites = feedSites();
  const clock = { now: Date.UTC(2026, 2, 20, 13) };
  const rounds = watchingRounds(locks());
  const ports: Ports = await fakePorts({
    library: handle.get,
    switchLibrary: (next) => {
      name = next;
      return handle.renew();
    },
    eraseDatabases,
    exclusive: rounds.exclusive,
    fetchFeed: sites.fetchFeed,
    mayRead: sites.mayRead,
    now: () => clock.now++,
  });
  const send = messageHandlers(ports);
  await changeSettings(ports, { notifications: true });
  must(await send['add-topic'](draft('Lantern')));
  sites.publish('copper.example', { title: 'Rain in April', text: 'It rained for nine days.' });
  await rounds.afterRound(() => send['add-feeds']({ feeds: [feedOf('copper.example')] }));
  sites.publish('copper.example', LANTERN);
  clock.now += 70 * MINUTE;
  return { ports, sites, send };
}

/** All rows beside what an empty library has. */
async function rowsOf(library: Library): Promise<number> {
  const tables = library.tables.filter((table) => table.name !== 'meta');
  const counts = await Promise.all(tables.map((table) => table.count()));
  return counts.reduce((total, count) => total + count, 0);
}

/** The poll that is asking a feed while something else is done. */
async function whileAsking(ports: Ports, act: () => Promise<unknown>) {
  const ask = ports.fetchFeed;
  const wait = answerLater();
  const asking = answerLater();
  ports.fetchFeed = async (url, known) => {
    const answer = await ask(url, known);
    asking.answer(true);
    await wait.promise;
    return answer;
  };
  const polling = pollFeeds(ports, null);
  await asking.promise;
  await act();
  wait.answer(true);
  return polling;
}

beforeEach(() => {
  name = `given-${crypto.randomUUID()}`;
});

afterEach(async () => {
  const opened = await handle.get();
  if (opened.ok) opened.value.close({ disableAutoOpen: false });
  await eraseDatabases();
});

test('while feeds are asked everything can be deleted, and nothing comes back', async () => {
  const { ports, send } = await given();
  const polled = await whileAsking(ports, async () => {
    must(await send['delete-everything']({}));
  });
  expect(polled.ok).toBe(false);
  const library = must(await ports.library());
  expect(await rowsOf(library)).toBe(0);
  expect(await ports.local.all('')).toEqual(new Map());
  expect(vi.mocked(ports.setFeedAlarm).mock.lastCall).toEqual([null]);
  expect(vi.mocked(ports.showUnread).mock.lastCall).toEqual([0]);
  // An alarm that was on its way finds nothing to do.
  must(await pollFeeds(ports, null));
  expect(vi.mocked(ports.setFeedAlarm).mock.lastCall).toEqual([null]);
});

test('a link whose page is fetched meanwhile does not come back', async () => {
  const { ports, sites, send } = await given();
  const url = 'https://copper.example/long';
  const { id } = must(await send['save-address']({ url, title: 'Long' }));
  const fetched = ports.fetchPage;
  ports.mayRead = sites.mayRead;
  ports.fetchPage = async (address) => {
    must(await send['delete-everything']({}));
    return fetched(address);
  };
  expect(await send['fetch-link']({ articleId: id })).toMatchObject({ ok: false });
  expect(await rowsOf(must(await ports.library()))).toBe(0);
});

test('starting fresh while feeds are asked asks them no more', async () => {
  const { ports } = await given();
  const polled = await whileAsking(ports, async () => {
    must(await startFresh(ports));
    expect(vi.mocked(ports.setFeedAlarm).mock.lastCall).toEqual([null]);
    expect(vi.mocked(ports.showUnread).mock.lastCall).toEqual([0]);
  });
  expect(polled.ok).toBe(false);
  expect(await rowsOf(must(await ports.library()))).toBe(0);
});
