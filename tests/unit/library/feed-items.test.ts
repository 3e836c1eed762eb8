import { expect, test } from 'vitest';
import {
  itemBody,
  itemById,
  newEntries,
  pruneItems,
  settleFeed,
} from '../../../lib/library/feed-items.ts';
import { claimFeed, removeFeeds } from '../../../lib/library/feeds.ts';
import { markFinds } from '../../../lib/library/finds.ts';
import type { Matcher } from '../../../lib/library/matches.ts';
import { FOUND_KEPT, ITEMS_KEPT } from '../../../lib/library/prune-items.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { emptyLibrary, matcher, must, stamp } from './given.ts';
import { DAY, entryOf, follow, newsOf, same, settle, watch } from './given-feeds.ts';

const guidsOf = async (library: Library) =>
  (await library.feedItems.toArray()).map(({ guid }) => guid).sort();

test('entries are new that the feed did not have, each once', async () => {
  const library = await emptyLibrary();
  const [one, two] = [await follow(library, 'one'), await follow(library, 'two')];
  await settle(library, one.id, [newsOf('a', 'It grew.'), newsOf('b', 'It grew.')]);
  const entries = ['c', 'a', 'd', 'c', 'b'].map((guid) => entryOf(guid));
  const named = async (feedId: string) =>
    (await newEntries(library, feedId, entries, stamp().now)).map(({ guid }) => guid);
  expect(await named(one.id)).toEqual(['c', 'd']);
  expect(await named(two.id)).toEqual(['c', 'a', 'd', 'b']);
  expect(await newEntries(library, one.id, [], stamp().now)).toEqual([]);
});

test('an item that has got another guid is known by its page, title and date', async () => {
  const library = await emptyLibrary();
  const [one, two] = [await follow(library, 'one'), await follow(library, 'two')];
  const publishedAt = '2026-03-01T09:00:00Z';
  const page = { url: 'https://halyard.example/a', title: 'Corven grew', publishedAt };
  await settle(library, one.id, [newsOf('a', 'It grew.', { ...page, key: page.url })]);
  const entries = [
    entryOf('a-2', { ...page, url: `${page.url}?utm_source=feed#top` }),
    entryOf('b', { ...page, title: 'Corven grew again' }),
    entryOf('c', { ...page, publishedAt: null }),
    entryOf('d', { ...page, url: '' }),
  ];
  const named = async (feedId: string) =>
    (await newEntries(library, feedId, entries, stamp().now)).map(({ guid }) => guid);
  expect(await named(one.id)).toEqual(['b', 'c', 'd']);
  expect(await named(two.id)).toEqual(['a-2', 'b', 'c', 'd']);
});

test('so is one of several that share a page, whose key has a part behind a number sign', async () => {
  const library = await emptyLibrary();
  const { id } = await follow(library, 'one');
  const page = { url: 'https://halyard.example/changes', title: 'Version 2', publishedAt: null };
  await settle(library, id, [newsOf('a', 'It grew.', { ...page, key: `${page.url}#a` })]);
  expect(await newEntries(library, id, [entryOf('b', page)], stamp().now)).toEqual([]);
});

test('a feed that makes up other items each time brings no more than two thousand in a day', async () => {
  const library = await emptyLibrary();
  const [one, two] = [await follow(library, 'one'), await follow(library, 'two')];
  const { now } = stamp();
  const madeUp = (start: string, count: number) =>
    Array.from({ length: count }, (_, at) => entryOf(`${start}${at}`));
  const ask = async (feedId: string, start: string, at: number) =>
    (await newEntries(library, feedId, madeUp(start, 700), at)).map(({ guid }) => guid);
  const had = madeUp('a', 1700).map(({ guid }) => newsOf(guid, 'It grew.', { foundAt: now }));
  await library.feedItems.bulkAdd(had.map(({ item }) => ({ ...item, feedId: one.id })));
  const next = await ask(one.id, 'b', now + DAY / 2);
  expect([next.length, next[0]]).toEqual([300, 'b0']);
  expect(await ask(two.id, 'b', now + DAY / 2)).toHaveLength(700);
  expect(await ask(one.id, 'b', now + DAY + 1)).toHaveLength(700);
  // What was found while the clock was ahead does not count.
  expect(await ask(one.id, 'b', now - DAY)).toHaveLength(700);
});

test('items are stored with bodies, prints and finds in one act with what the feed has become', async () => {
  const library = await emptyLibrary();
  const topic = await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  const news = [
    newsOf('a', 'Corven grew.', { time: 5 }),
    newsOf('b', 'It rained.', { title: 'Corven, at last', read: true }),
    newsOf('c', 'It rained.'),
  ];
  const next = { ...feed, etag: '"1"', readAt: 7, nextAt: 9 };
  const { finds } = must(await settleFeed(library, feed.id, () => next, news, matcher));
  expect(await library.feeds.get(feed.id)).toEqual(next);
  const [a, b, c] = news.map(({ item }) => item);
  expect(finds).toEqual([
    {
      topicId: topic.id,
      itemId: a?.id,
      story: a?.id,
      strength: 'mentions',
      quote: 'Corven grew.',
      words: ['Corven'],
      time: 5,
      state: 'unread',
    },
    {
      topicId: topic.id,
      itemId: b?.id,
      story: b?.id,
      strength: 'about',
      quote: 'Corven, at last',
      words: ['Corven'],
      time: b?.time,
      state: 'read',
    },
  ]);
  expect(await library.finds.toArray()).toEqual(finds);
  expect(await itemById(library, a?.id ?? '')).toEqual({ ...a, feedId: feed.id, matched: true });
  expect(await itemById(library, c?.id ?? '')).toEqual({ ...c, feedId: feed.id, matched: false });
  expect(await itemBody(library, c?.id ?? '')).toEqual({
    id: c?.id,
    html: 'It rained.',
    text: '',
  });
  expect(await library.prints.get(a?.id ?? '')).toEqual({ id: a?.id, bytes: news[0]?.print });
});

test('settling twice, or one guid twice, makes no doubles', async () => {
  const library = await emptyLibrary();
  await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  const news = [
    newsOf('a', 'Corven grew.'),
    newsOf('b', 'It rained.'),
    newsOf('a', 'Corven fell.'),
  ];
  expect(await settle(library, feed.id, news)).toHaveLength(1);
  const before = await library.finds.toArray();
  must(await markFinds(library, before, 'read'));
  // Another background, which did not know, has made other ids for the same items.
  const again = [newsOf('a', 'Corven grew.'), newsOf('b', 'It rained.')];
  expect(await settle(library, feed.id, again)).toEqual([]);
  expect(await guidsOf(library)).toEqual(['a', 'b']);
  expect(await library.feedBodies.count()).toBe(2);
  expect(await library.prints.count()).toBe(2);
  expect(await library.finds.toArray()).toEqual(before.map((find) => ({ ...find, state: 'read' })));
});

test('what is of no use is not stored, and whoever asks the feed now still holds it', async () => {
  const library = await emptyLibrary();
  await watch(library, 'Corven');
  const { id, addedAt: now } = await follow(library, 'one');
  must(await claimFeed(library, id, { now, until: now + DAY }));
  const before = await library.feeds.get(id);
  const news = [newsOf('a', 'Corven grew.')];
  const settled = must(await settleFeed(library, id, () => null, news, matcher, ['a']));
  expect(settled.finds).toEqual([]);
  expect(await library.feeds.get(id)).toEqual(before);
  expect(await library.feedItems.count()).toBe(0);
  expect(await library.meta.get(`listed:${id}`)).toBeUndefined();
});

test('nothing is stored of a feed that was removed meanwhile', async () => {
  const library = await emptyLibrary();
  await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  must(await removeFeeds(library, [feed.id], stamp().now));
  expect(await settle(library, feed.id, [newsOf('a', 'Corven grew.')])).toEqual([]);
  expect(await library.feeds.count()).toBe(0);
  expect(await library.feedItems.count()).toBe(0);
});

test('a background that ends while it asks or stores leaves nothing half done', async () => {
  const library = await emptyLibrary();
  await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  const now = feed.addedAt;
  const claimed = must(await claimFeed(library, feed.id, { now, until: now + 900_000 }));
  // It ends here. Not due at once, and then asked as if nothing had been.
  expect(await library.feeds.get(feed.id)).toMatchObject({ nextAt: now + 900_000, readAt: null });
  const dying: Matcher = (article, topics) => {
    if (article.title.endsWith('b')) throw new Error('the worker ends');
    return matcher(article, topics);
  };
  const news = [newsOf('a', 'Corven grew.'), newsOf('b', 'Corven fell.')];
  const next = () => ({ ...feed, readAt: now });
  await expect(settleFeed(library, feed.id, next, news, dying, ['a', 'b'])).rejects.toThrow('ends');
  expect(await library.feeds.get(feed.id)).toMatchObject(claimed ?? {});
  for (const table of [library.feedItems, library.feedBodies, library.finds, library.prints])
    expect(await table.count()).toBe(0);
  const later = now + 900_000;
  expect(must(await claimFeed(library, feed.id, { now: later, until: later + 1 }))).not.toBeNull();
  expect(await settle(library, feed.id, news)).toHaveLength(2);
});

test('a page that another feed has told is known by its guid, of the same story, and found once', async () => {
  const library = await emptyLibrary();
  const [corven, merrow] = [await watch(library, 'Corven'), await watch(library, 'Merrow')];
  const [one, two] = [await follow(library, 'one'), await follow(library, 'two')];
  const page = { url: 'https://halyard.example/page' };
  await settle(library, one.id, [newsOf('a', 'Corven grew.', { ...page, story: 'S' })]);
  const finds = await settle(library, two.id, [newsOf('b', 'Corven met Merrow.', page)]);
  expect(finds).toMatchObject([{ topicId: merrow.id, story: 'S' }]);
  expect(await library.finds.where({ topicId: corven.id }).count()).toBe(1);
  expect(await newEntries(library, two.id, [entryOf('b')], stamp().now)).toEqual([]);
  expect((await library.feedItems.toArray()).map(({ story }) => story)).toEqual(['S', 'S']);
  // Items without an address have nothing in common.
  const bare = { url: '', key: '' };
  await settle(library, one.id, [newsOf('c', 'Corven grew.', bare)]);
  expect(await settle(library, two.id, [newsOf('c', 'Corven grew.', bare)])).toHaveLength(1);
});

test('a page is not found again that the reader has dropped where another feed had it', async () => {
  const library = await emptyLibrary();
  await watch(library, 'Corven');
  const [one, two] = [await follow(library, 'one'), await follow(library, 'two')];
  const page = { url: 'https://halyard.example/page' };
  const finds = await settle(library, one.id, [newsOf('a', 'Corven grew.', page)]);
  must(await markFinds(library, finds, 'dropped'));
  expect(await settle(library, two.id, [newsOf('b', 'Corven grew.', page)])).toEqual([]);
});

/** As if it had not been done for long. */
const prune = async (library: Library, now: number) => {
  await library.meta.delete('pruned');
  must(await pruneItems(library, now));
};

test('old items go: soon where nothing was found, after a year else, never while they are listed', async () => {
  const library = await emptyLibrary();
  await watch(library, 'Corven');
  const [feed, unlisted] = [await follow(library, 'one'), await follow(library, 'two')];
  const now = stamp().now + 2 * FOUND_KEPT;
  const [old, older] = [{ foundAt: now - ITEMS_KEPT - 1 }, { foundAt: now - FOUND_KEPT - 1 }];
  const finds = await settle(
    library,
    feed.id,
    [
      newsOf('new', 'It rained.', { foundAt: now - ITEMS_KEPT }),
      newsOf('old', 'It rained.', old),
      newsOf('old-listed', 'It rained.', old),
      newsOf('old-found', 'Corven grew.', old),
      newsOf('old-read', 'Corven grew.', { ...old, read: true }),
      newsOf('old-dropped', 'Corven grew.', old),
      newsOf('older-found', 'Corven grew.', older),
      newsOf('older-listed', 'Corven grew.', older),
      ...Array.from({ length: 300 }, (_, at) => newsOf(`${at}`, 'It rained.', old)),
    ],
    ['old-listed', 'older-listed'],
  );
  must(
    await settleFeed(library, unlisted.id, same, [newsOf('unknown', 'It rained.', older)], matcher),
  );
  const dropped = await library.feedItems.where({ feedId: feed.id, guid: 'old-dropped' }).first();
  must(
    await markFinds(
      library,
      finds.filter(({ itemId }) => itemId === dropped?.id),
      'dropped',
    ),
  );
  await prune(library, now);
  const kept = ['new', 'old-found', 'old-listed', 'old-read', 'older-listed', 'unknown'];
  expect(await guidsOf(library)).toEqual(kept);
  const bodies = await library.feedBodies.toCollection().primaryKeys();
  const withBody = (await library.feedItems.bulkGet(bodies)).map((item) => item?.guid);
  expect(withBody.sort()).toEqual(['new', 'old-found', 'older-listed']);
  const found = (await library.finds.toArray()).map(({ itemId }) => itemId);
  expect((await library.feedItems.bulkGet(found)).every((item) => item !== undefined)).toBe(true);
  // What the feed lists no more goes the next time; an answer without a document says nothing of that.
  must(await settleFeed(library, feed.id, same, [], matcher));
  await prune(library, now);
  expect(await guidsOf(library)).toEqual(kept);
  await settle(library, feed.id, [], ['older-listed']);
  await prune(library, now);
  expect(await guidsOf(library)).toEqual(kept.filter((guid) => guid !== 'old-listed'));
  await prune(library, now + FOUND_KEPT + DAY);
  expect(await guidsOf(library)).toEqual(['older-listed', 'unknown']);
});

test('old items are looked for once a day', async () => {
  const library = await emptyLibrary();
  const feed = await follow(library, 'one');
  const now = stamp().now + FOUND_KEPT;
  must(await pruneItems(library, now));
  await settle(library, feed.id, [newsOf('a', 'It rained.')], []);
  must(await pruneItems(library, now + DAY - 1));
  expect(await guidsOf(library)).toEqual(['a']);
  must(await pruneItems(library, now + DAY));
  expect(await guidsOf(library)).toEqual([]);
  // A clock that was put back does not stop it for good.
  await settle(library, feed.id, [newsOf('b', 'It rained.')], []);
  must(await pruneItems(library, now - DAY));
  expect(await guidsOf(library)).toEqual([]);
});
