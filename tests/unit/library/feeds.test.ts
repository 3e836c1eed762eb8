import { expect, test, vi } from 'vitest';
import { settleFeed } from '../../../lib/library/feed-items.ts';
import { followedUrls } from '../../../lib/library/feed-queries.ts';
import {
  addFeeds,
  changeFeed,
  claimFeed,
  removeFeeds,
  restoreFeeds,
} from '../../../lib/library/feeds.ts';
import { markFinds } from '../../../lib/library/finds.ts';
import { addTopic, removeTopic } from '../../../lib/library/topics.ts';
import { dropOldTrash, TRASH_KEPT } from '../../../lib/library/trash.ts';
import type { Feed } from '../../../lib/model/feeds.ts';
import { draft, emptyLibrary, matcher, must, rematched, stamp } from './given.ts';
import { follow, newsOf, same, settle, watch } from './given-feeds.ts';

const MINUTE = 60_000;
const url = 'https://copperwire.example/feed.xml';

test('a feed is followed once for each address, and due at once', async () => {
  const library = await emptyLibrary();
  const { now } = stamp();
  const ids = ['A', 'B', 'C'];
  const added = must(
    await addFeeds(
      library,
      [
        { id: 'A', url, title: ' Copper Wire ' },
        { id: 'B', url, title: 'Twice' },
        { id: 'C', url: 'https://weeklygradient.example/rss', title: '' },
      ],
      now,
    ),
  );
  expect(added).toEqual(['A', 'C']);
  const [first, twice, other] = await library.feeds.bulkGet(ids);
  expect(first).toMatchObject({ title: 'Copper Wire', addedAt: now, nextAt: now, askedAt: null });
  expect(twice).toBeUndefined();
  expect(other?.title).toBe('https://weeklygradient.example/rss');
  must(await changeFeed(library, 'A', (feed) => ({ ...feed, title: 'Mine', renamed: true })));
  expect(must(await addFeeds(library, [{ id: 'D', url, title: 'Again' }], now + 1))).toEqual([]);
  expect(await library.feeds.get('A')).toMatchObject({ title: 'Mine', nextAt: now });
  expect(await followedUrls(library)).toEqual(new Set([url, 'https://weeklygradient.example/rss']));
});

test('a feed cannot take the address or the id of another', async () => {
  const library = await emptyLibrary();
  const one = await follow(library, 'one');
  const two = await follow(library, 'two');
  must(await changeFeed(library, two.id, (feed) => ({ ...feed, id: one.id, url: one.url })));
  expect(await library.feeds.toArray()).toEqual([one, two]);
  must(await changeFeed(library, two.id, (feed) => ({ ...feed, url: 'https://three.example/' })));
  expect((await library.feeds.get(two.id))?.url).toBe('https://three.example/');
  must(await changeFeed(library, 'gone', same));
  expect(await library.feeds.count()).toBe(2);
});

test('who claims a feed asks it alone, until what it said is stored or it took too long', async () => {
  const library = await emptyLibrary();
  const { id } = await follow(library, 'one');
  const now = 1_000_000;
  const claim = async (at: number) =>
    must(await claimFeed(library, id, { now: at, until: at + 15 * MINUTE }));
  const both = await Promise.all([claim(now), claim(now)]);
  expect(both).toEqual([
    expect.objectContaining({ id, askedAt: now, nextAt: now + 15 * MINUTE }),
    null,
  ]);
  // Something else is changed meanwhile: it is still being asked.
  must(await changeFeed(library, id, (feed) => ({ ...feed, title: 'Mine' })));
  expect(await claim(now + MINUTE)).toBeNull();
  must(await settleFeed(library, id, (feed) => ({ ...feed, nextAt: 5 }), [], matcher));
  expect(await claim(now + MINUTE)).toMatchObject({ askedAt: now + MINUTE });
  // The one who asks has ended: not due again before its time, but nobody is kept from asking it.
  expect((await library.feeds.get(id))?.nextAt).toBe(now + 16 * MINUTE);
  expect(await claim(now + 2 * MINUTE)).toBeNull();
  expect(await claim(now + 4 * MINUTE)).not.toBeNull();
  // Another address is to be asked at once, whoever asks the old one.
  must(await changeFeed(library, id, (feed) => ({ ...feed, nextAt: now })));
  expect(await claim(now + 4 * MINUTE)).not.toBeNull();
  expect(must(await claimFeed(library, 'gone', { now, until: now }))).toBeNull();
  // A clock that was set back by far: nobody can hold it so long.
  expect(await claim(now - 60 * MINUTE)).not.toBeNull();
});

test('what is kept of a claim is never part of the feed that is handed out', async () => {
  const library = await emptyLibrary();
  const { id } = await follow(library, 'one');
  const claimed = must(await claimFeed(library, id, { now: 10, until: 20 }));
  expect(claimed).not.toHaveProperty('heldUntil');
  const seen: unknown[] = [];
  const seeing = (feed: Feed): Feed => {
    seen.push(feed);
    return feed;
  };
  must(await settleFeed(library, id, seeing, [], matcher));
  expect(seen).toEqual([claimed]);
  expect(await library.feeds.get(id)).toEqual(claimed);
  must(await claimFeed(library, id, { now: 10, until: 20 }));
  must(await removeFeeds(library, [id], 30));
  must(await restoreFeeds(library, [id]));
  expect(await library.feeds.get(id)).toEqual(claimed);
});

test('a removed feed comes back with its items and what the reader has said of its finds', async () => {
  const library = await emptyLibrary();
  const topic = await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  const finds = await settle(library, feed.id, [
    newsOf('a', 'Corven grew.'),
    newsOf('b', 'Corven shrank.'),
    newsOf('c', 'It rained.'),
  ]);
  must(await markFinds(library, finds.slice(0, 1), 'dropped'));
  const before = await library.finds.toArray();
  expect(before).toHaveLength(2);
  must(await removeFeeds(library, [feed.id, 'gone'], stamp().now));
  expect(await library.feeds.count()).toBe(0);
  expect(await library.finds.count()).toBe(0);
  expect(await library.deletions.get(feed.id)).toMatchObject({ kind: 'feed' });
  must(await restoreFeeds(library, [feed.id]));
  expect(await library.feeds.toArray()).toEqual([feed]);
  expect(await library.finds.toArray()).toEqual(before);
  expect(await library.feedItems.count()).toBe(3);
  expect(await library.trash.count()).toBe(0);
  expect(await library.deletions.count()).toBe(0);
  must(await rematched(library));
  expect(await library.finds.toArray()).toEqual(before);
  expect(topic.id).toBe(before[0]?.topicId);
});

test('topics that came and went meanwhile are found, and not, once a feed is back', async () => {
  const library = await emptyLibrary();
  const gone = await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  const many = Array.from({ length: 120 }, (_, at) => newsOf(`${at}`, 'Corven met Merrow.'));
  await settle(library, feed.id, many);
  must(await removeFeeds(library, [feed.id], stamp().now));
  must(await removeTopic(library, gone.id, stamp().now));
  const topic = must(await addTopic(library, draft('Merrow'), stamp()));
  must(await rematched(library));
  expect(await library.finds.count()).toBe(0);
  must(await restoreFeeds(library, [feed.id]));
  expect(await library.finds.count()).toBe(0);
  must(await rematched(library));
  const finds = await library.finds.toArray();
  expect(finds).toHaveLength(120);
  expect(new Set(finds.map(({ topicId }) => topicId))).toEqual(new Set([topic.id]));
  expect(await library.meta.where('name').startsWith('refind:').count()).toBe(0);
});

test('a feed that is followed again after it was removed is the old one, and asked at once', async () => {
  const library = await emptyLibrary();
  await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  await settle(library, feed.id, [newsOf('a', 'Corven grew.')]);
  const shut = { paused: true, nextAt: 9e12, failures: 2, trouble: { kind: 'no-access' as const } };
  must(await changeFeed(library, feed.id, (row) => ({ ...row, ...shut })));
  must(await removeFeeds(library, [feed.id], stamp().now));
  const { now } = stamp();
  expect(
    must(await addFeeds(library, [{ id: stamp().id, url: feed.url, title: 'New' }], now)),
  ).toEqual([feed.id]);
  expect(await library.feeds.toArray()).toEqual([{ ...feed, paused: false, nextAt: now }]);
  expect(await library.finds.count()).toBe(1);
  expect(await library.trash.count()).toBe(0);
});

test('undo does not bring back what was followed anew by another way', async () => {
  const library = await emptyLibrary();
  const old = await follow(library, 'one');
  const other = await follow(library, 'two');
  must(await removeFeeds(library, [old.id], stamp().now));
  must(await changeFeed(library, other.id, (feed) => ({ ...feed, url: old.url })));
  must(await restoreFeeds(library, [old.id]));
  expect((await library.feeds.toArray()).map(({ id }) => id)).toEqual([other.id]);
  must(await restoreFeeds(library, [old.id, 'gone']));
  expect(await library.feeds.count()).toBe(1);
});

test('a page that two feeds carry is found in the other once the one is removed', async () => {
  const library = await emptyLibrary();
  await watch(library, 'Corven');
  const [one, two] = [await follow(library, 'one'), await follow(library, 'two')];
  const page = { url: 'https://halyard.example/page' };
  const [find] = await settle(library, one.id, [newsOf('a', 'Corven grew.', page)]);
  expect(await settle(library, two.id, [newsOf('b', 'Corven grew.', page)])).toEqual([]);
  must(await markFinds(library, find ? [find] : [], 'read'));
  must(await removeFeeds(library, [one.id], stamp().now));
  const twin = await library.feedItems.where({ feedId: two.id }).first();
  expect(await library.finds.toArray()).toMatchObject([
    { itemId: twin?.id, story: find?.story, state: 'read' },
  ]);
  must(await restoreFeeds(library, [one.id]));
  must(await rematched(library));
  expect(await library.finds.count()).toBe(1);
  // Both at once: nothing is left.
  must(await removeFeeds(library, [one.id, two.id], stamp().now));
  expect(await library.finds.count()).toBe(0);
});

test('a find does not come back where another feed has told the page meanwhile', async () => {
  const library = await emptyLibrary();
  await watch(library, 'Corven');
  const [one, two] = [await follow(library, 'one'), await follow(library, 'two')];
  const page = { url: 'https://halyard.example/page' };
  await settle(library, one.id, [newsOf('a', 'Corven grew.', page)]);
  must(await removeFeeds(library, [one.id], stamp().now));
  const [anew] = await settle(library, two.id, [newsOf('b', 'Corven grew.', page)]);
  must(await restoreFeeds(library, [one.id]));
  must(await rematched(library));
  expect(await library.finds.toArray()).toEqual([anew]);
});

test('the items of a feed go with the trash, also where that was stopped before', async () => {
  const library = await emptyLibrary();
  const [one, two] = [await follow(library, 'one'), await follow(library, 'two')];
  const many = Array.from({ length: 450 }, (_, at) => newsOf(`${at}`, 'It grew.'));
  await settle(library, one.id, many);
  await settle(library, two.id, [newsOf('a', 'It grew.')]);
  const { now } = stamp();
  must(await removeFeeds(library, [one.id], now));
  must(await dropOldTrash(library, now + TRASH_KEPT));
  expect(await library.feedItems.count()).toBe(451);
  await library.trash.clear();
  must(await dropOldTrash(library, now + TRASH_KEPT));
  expect((await library.feedItems.toArray()).map(({ feedId }) => feedId)).toEqual([two.id]);
  expect(await library.feedBodies.count()).toBe(1);
  expect(await library.meta.where('name').startsWith('listed:').primaryKeys()).toEqual([
    `listed:${two.id}`,
  ]);
  expect(await library.deletions.get(one.id)).toBeDefined();
  // With nothing to drop there is one short act for the trash, however many feeds are followed.
  const acted = vi.spyOn(library, 'transaction');
  must(await dropOldTrash(library, now + TRASH_KEPT));
  expect(acted).toHaveBeenCalledTimes(1);
  // Of a feed without items nothing is left either.
  await settle(library, two.id, [], ['a']);
  await library.feedItems.clear();
  must(await removeFeeds(library, [two.id], now));
  must(await dropOldTrash(library, now + TRASH_KEPT + 1));
  expect(await library.meta.where('name').startsWith('listed:').count()).toBe(0);
});
