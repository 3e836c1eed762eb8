import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { messageHandlers } from '../../lib/app/handlers.ts';
import { keepHouse } from '../../lib/app/housekeeping.ts';
import { noticeAccess, pollFeeds } from '../../lib/app/poll-feeds.ts';
import type { Ports } from '../../lib/app/ports.ts';
import { openLibrary } from '../../lib/library/open.ts';
import type { Library } from '../../lib/library/schema.ts';
import { ok } from '../../lib/model/result.ts';
import { feedOf, feedSites } from '../unit/app/feed-site.ts';
import { fakePorts, restarted } from '../unit/app/given.ts';
import { draft, must } from '../unit/library/given.ts';

// Any sequence of what a reader, sites, clocks and browsers do while feeds are asked. Whatever it was, in the end everything that
// may be read has been read, nothing is asked too often, and the number on the button is that of the unread stories.

/** Work that the background does while nobody waits for it. */
const going = vi.hoisted((): Promise<unknown>[] => []);
vi.mock('../../lib/app/meanwhile.ts', () => ({
  meanwhile: (work: Promise<unknown>) => void going.push(work),
}));

const SITES = ['copper.example', 'gradient.example', 'halyard.example'] as const;
const NAMES = ['Corven', 'Merrow'] as const;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const one = <T extends string>(name: T) => fc.constant(name);
const site = fc.constantFrom(...SITES);
const name = fc.constantFrom(...NAMES);
const act = fc.oneof(
  fc.record({ do: one('publish'), site, name }),
  fc.record({ do: one('publish'), site, name }),
  fc.record({ do: one('poll'), minutes: fc.constantFrom(1, 5, 70, 300) }),
  fc.record({ do: one('poll'), minutes: fc.constantFrom(1, 5, 70, 300) }),
  fc.record({ do: one('check') }),
  fc.record({ do: one('die'), minutes: fc.constantFrom(1, 70) }),
  fc.record({ do: one('start') }),
  fc.record({ do: one('clock'), days: fc.constantFrom(-400, -1, 1, 400) }),
  fc.record({ do: one('allow'), site, told: fc.boolean() }),
  fc.record({ do: one('forbid'), site }),
  fc.record({ do: one('follow'), site }),
  fc.record({ do: one('unfollow'), site }),
  fc.record({ do: one('refollow'), site }),
  fc.record({ do: one('watch'), name }),
  fc.record({ do: one('mute'), name, muted: fc.boolean() }),
  fc.record({ do: one('read') }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** A browser of its own for one sequence. */
async function begin(library: Library) {
  const sites = feedSites();
  const clock = { now: Date.UTC(2026, 2, 20, 13) };
  const asked = new Map<string, number>();
  const base = await fakePorts({
    library: async () => ok(library),
    mayRead: sites.mayRead,
    fetchFeed: sites.fetchFeed,
    now: () => clock.now++,
  });
  const world = { ...base, opened: library };
  return { library, sites, clock, asked, ports: world as Ports, count: 0 };
}
type World = Awaited<ReturnType<typeof begin>>;

/** All that goes on in the background is done. */
async function calm(): Promise<void> {
  for (let work = going.shift(); work; work = going.shift()) await work;
}

const idAt = async ({ library }: World, of: string): Promise<string> => {
  const { url } = feedOf(of);
  const feed = await library.feeds.where('url').equals(url).first();
  return feed?.id ?? (await library.trash.where('feed.url').equals(url).first())?.id ?? '';
};

/** No feed is asked by itself twice within a quarter of an hour. */
async function pollAlone(world: World): Promise<void> {
  const { sites, clock, asked, ports } = world;
  const before = sites.asked.length;
  await pollFeeds(ports, null);
  for (const { url } of sites.asked.slice(before)) {
    const last = asked.get(url);
    if (last !== undefined) expect(clock.now - last).toBeGreaterThan(14 * MINUTE);
    asked.set(url, clock.now);
  }
}

async function perform(world: World, next: Act): Promise<void> {
  await calm();
  const { library, sites, clock, ports, asked } = world;
  const send = messageHandlers(ports);
  // What the reader, the permission or the clock brings about may ask sooner.
  if (next.do !== 'poll' && next.do !== 'publish') asked.clear();
  switch (next.do) {
    case 'publish': {
      const isAllowed = sites.allowed.has(next.site);
      const title = `${next.name} has grown by ${++world.count} halls`;
      sites.publish(next.site, { title, text: `${next.name} grew.`, at: clock.now });
      if (!isAllowed) sites.allowed.delete(next.site);
      return;
    }
    case 'poll':
      clock.now += next.minutes * MINUTE;
      return pollAlone(world);
    case 'check':
      await send['check-feeds']({ feedIds: [] });
      return;
    case 'die': {
      clock.now += next.minutes * MINUTE;
      await new Promise<void>((resolve) => {
        const fetchFeed = () => {
          resolve();
          return new Promise<never>(() => {});
        };
        void pollFeeds(restarted(ports, { fetchFeed }), null).then(() => resolve());
      });
      world.ports = restarted(ports);
      return;
    }
    case 'start':
      world.ports = restarted(ports);
      return keepHouse(world.ports);
    case 'clock':
      clock.now += next.days * DAY;
      return;
    case 'allow':
      sites.allowed.add(next.site);
      if (next.told) must(await noticeAccess(ports));
      return;
    case 'forbid':
      sites.allowed.delete(next.site);
      must(await noticeAccess(ports));
      return;
    case 'follow':
      must(await send['add-feeds']({ feeds: [feedOf(next.site)] }));
      return;
    case 'unfollow':
      must(await send['remove-feeds']({ feedIds: [await idAt(world, next.site)] }));
      return;
    case 'refollow':
      must(await send['restore-feeds']({ feedIds: [await idAt(world, next.site)] }));
      return;
    case 'watch':
      must(await send['add-topic'](draft(next.name)));
      return;
    case 'mute': {
      const topics = await library.topics.toArray();
      const topicId = topics.find((topic) => topic.name === next.name)?.id ?? '';
      must(await send['mute-topic']({ topicId, muted: next.muted }));
      return;
    }
    case 'read':
      must(await send['read-finds']({ topicId: null }));
  }
}

/** The number on the button, and the one that the rows come to. */
async function checkNumber({ library, ports }: World): Promise<void> {
  const heard = new Set(
    (await library.topics.toArray()).filter(({ muted }) => !muted).map(({ id }) => id),
  );
  const unread = (await library.finds.toArray()).filter(
    ({ topicId, state }) => heard.has(topicId) && state === 'unread',
  );
  const count = new Set(unread.map(({ story }) => story)).size;
  expect(vi.mocked(ports.showUnread).mock.lastCall?.[0] ?? 0).toBe(count);
}

/** With all sites allowed and some hours gone by, every feed is read and has all that its site has published. */
async function checkEnd(world: World): Promise<void> {
  const { library, sites, clock } = world;
  for (const of of SITES) sites.allowed.add(of);
  world.ports = restarted(world.ports);
  await keepHouse(world.ports);
  for (let hours = 0; hours < 30; hours += 10) {
    clock.now += 10 * 60 * MINUTE;
    must(await pollFeeds(world.ports, null));
  }
  for (const feed of await library.feeds.toArray()) {
    expect(feed.trouble).toBeNull();
    const { hostname } = new URL(feed.url);
    const answer = await sites.fetchFeed(feed.url, { etag: null, lastModified: null });
    const text = answer.kind === 'document' ? new TextDecoder().decode(answer.bytes) : '';
    const published = text.split('<item>').length - 1;
    const kept = await library.feedItems
      .where('[feedId+guid]')
      .between([feed.id, ''], [feed.id, '\uffff'])
      .count();
    expect([hostname, kept]).toEqual([hostname, published]);
  }
  await checkNumber(world);
}

test('whatever happens while feeds are asked, all is read in the end, not too often, and counted', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25, size: 'max' }), async (acts) => {
      const library = must(await openLibrary(`polls-${run++}`));
      try {
        const world = await begin(library);
        const begun: Act[] = [
          { do: 'watch', name: 'Corven' },
          { do: 'publish', site: 'copper.example', name: 'Corven' },
          { do: 'allow', site: 'copper.example', told: false },
          { do: 'follow', site: 'copper.example' },
        ];
        for (const next of [...begun, ...acts]) await perform(world, next);
        await calm();
        await checkNumber(world);
        await checkEnd(world);
      } finally {
        await library.delete();
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);
