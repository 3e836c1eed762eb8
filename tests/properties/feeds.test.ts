import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pruneItems } from '../../lib/library/feed-items.ts';
import { storyGroups, unreadStories } from '../../lib/library/feed-queries.ts';
import { addFeeds, removeFeeds, restoreFeeds } from '../../lib/library/feeds.ts';
import { markFinds, readFinds } from '../../lib/library/finds.ts';
import { openLibrary } from '../../lib/library/open.ts';
import { topicOverviews } from '../../lib/library/queries.ts';
import type { Library } from '../../lib/library/schema.ts';
import {
  addTopic,
  editTopic,
  muteTopic,
  orderTopics,
  removeTopic,
  restoreTopic,
} from '../../lib/library/topics.ts';
import { dropOldTrash } from '../../lib/library/trash.ts';
import { type FeedItem, FIND_STATES } from '../../lib/model/feeds.ts';
import { draft, itemReader, matcher, must, rematched, stamp } from '../unit/library/given.ts';
import { DAY, newsOf, settle } from '../unit/library/given-feeds.ts';

// Any sequence of what polls and a reader do with feeds. Items of two feeds share pages, as link blogs do.

const NAMES = ['Corven', 'Merrow'] as const;
const TEXTS = ['Corven grew.', 'Merrow fell.', 'Corven met Merrow.', 'It rained.'];
const nth = fc.nat({ max: 4 });
const few = fc.nat({ max: 2 });

const one = <T extends string>(name: T) => fc.constant(name);
const acts = {
  follow: fc.record({ do: one('follow'), feed: few }),
  settle: fc.record({
    do: one('settle'),
    feed: few,
    guids: fc.array(nth, { minLength: 1, maxLength: 3 }),
    text: fc.constantFrom(...TEXTS),
    read: fc.boolean(),
  }),
  unfollow: fc.record({ do: one('unfollow'), feed: few }),
  refollow: fc.record({ do: one('refollow'), feed: few }),
  watch: fc.record({ do: one('watch'), name: fc.constantFrom(...NAMES) }),
  reword: fc.record({ do: one('reword'), nth, name: fc.constantFrom(...NAMES) }),
  unwatch: fc.record({ do: one('unwatch'), nth }),
  rewatch: fc.record({ do: one('rewatch'), nth }),
  mute: fc.record({ do: one('mute'), nth, muted: fc.boolean() }),
  order: fc.record({ do: one('order'), nth }),
  mark: fc.record({ do: one('mark'), nth, state: fc.constantFrom(...FIND_STATES) }),
  read: fc.record({ do: one('read') }),
  match: fc.record({ do: one('match') }),
  prune: fc.record({ do: one('prune') }),
  empty: fc.record({ do: one('empty') }),
};
const act = fc.oneof(
  ...[acts.settle, acts.settle, acts.settle, acts.settle, acts.mark, acts.mark],
  ...[acts.refollow, acts.refollow, acts.rewatch, acts.rewatch, acts.reword, acts.reword],
  ...Object.values(acts),
);

type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** So that most of what follows has something to act on. */
const BEGUN: Act[] = [
  { do: 'watch', name: 'Corven' },
  { do: 'follow', feed: 0 },
  { do: 'follow', feed: 1 },
  { do: 'settle', feed: 0, guids: [0, 3], text: 'Corven met Merrow.', read: false },
  { do: 'settle', feed: 1, guids: [0, 2], text: 'Corven grew.', read: false },
  { do: 'match' },
];

/** Guids 0 and 1 are the same pages in all feeds; 2 has no address. */
const isShared = ({ guid }: Pick<FeedItem, 'guid'>): boolean => Number(guid) < 2;

function addressOf(feed: number, guid: string): string {
  if (guid === '2') return '';
  return `https://${isShared({ guid }) ? '' : `${feed}.`}halyard.example/${guid}`;
}

/** What the sequence has met so far. */
interface Met {
  feeds: Map<number, string>;
  topics: string[];
}

const YEARS = 3 * 365 * DAY;

async function perform(library: Library, next: Act, { feeds, topics }: Met): Promise<void> {
  const { id, now } = stamp();
  const feedId = 'feed' in next ? (feeds.get(next.feed) ?? '') : '';
  const topicId = 'nth' in next ? (topics[next.nth % Math.max(1, topics.length)] ?? '') : '';
  switch (next.do) {
    case 'follow': {
      const url = `https://${next.feed}.example/`;
      const [added] = must(await addFeeds(library, [{ id, url, title: 'Feed' }], now));
      if (added !== undefined) feeds.set(next.feed, added);
      return;
    }
    case 'settle': {
      const { text, read } = next;
      const news = next.guids.map((nth) => {
        const url = addressOf(next.feed, `${nth}`);
        return newsOf(`${nth}`, text, { url, key: url, read });
      });
      await settle(library, feedId, news);
      return;
    }
    case 'unfollow':
      must(await removeFeeds(library, [feedId], now));
      return;
    case 'refollow':
      must(await restoreFeeds(library, [feedId]));
      return;
    case 'watch':
      topics.push(must(await addTopic(library, draft(next.name), { id, now })).id);
      return;
    case 'reword':
      if (await library.topics.get(topicId))
        must(await editTopic(library, topicId, draft(next.name), now));
      return;
    case 'unwatch':
      must(await removeTopic(library, topicId, now));
      return;
    case 'rewatch':
      must(await restoreTopic(library, topicId));
      return;
    case 'mute':
      must(await muteTopic(library, topicId, next.muted));
      return;
    case 'order':
      must(await orderTopics(library, [topicId]));
      return;
    case 'mark': {
      const find = await library.finds.offset(next.nth).first();
      if (find) must(await markFinds(library, [find], next.state));
      return;
    }
    case 'read':
      must(await readFinds(library, null));
      return;
    case 'match':
      must(await rematched(library));
      return;
    case 'prune':
      await library.meta.delete('pruned');
      must(await pruneItems(library, now + YEARS));
      return;
    case 'empty':
      must(await dropOldTrash(library, now + YEARS));
  }
}

/** Every find has its topic and its item, every body its item, every item its feed, and a page is found once for a topic. */
async function checkTables(library: Library): Promise<void> {
  const topics = new Set(await library.topics.toCollection().primaryKeys());
  const feeds = new Set(await library.feeds.toCollection().primaryKeys());
  const removed = new Set(await library.trash.toCollection().primaryKeys());
  const items = new Map((await library.feedItems.toArray()).map((item) => [item.id, item]));
  for (const { feedId, id, story } of items.values()) {
    expect(feeds.has(feedId) || removed.has(feedId)).toBe(true);
    expect([id, story]).not.toContain('');
  }
  for (const id of await library.feedBodies.toCollection().primaryKeys())
    expect(items.has(id)).toBe(true);
  const pages: string[] = [];
  for (const find of await library.finds.toArray()) {
    const item = items.get(find.itemId);
    expect(topics.has(find.topicId)).toBe(true);
    expect(feeds.has(item?.feedId ?? '')).toBe(true);
    expect([item?.story, item?.time]).toEqual([find.story, find.time]);
    if (item?.key) pages.push(`${find.topicId} ${item.key}`);
  }
  expect(new Set(pages).size).toBe(pages.length);
}

/** What is counted and shown is what is there. */
async function checkCounts(library: Library): Promise<void> {
  const finds = await library.finds.toArray();
  const topics = await library.topics.toArray();
  const unread = (ids: string[]) =>
    new Set(
      finds.flatMap(({ topicId, state, story }) =>
        ids.includes(topicId) && state === 'unread' ? story : [],
      ),
    ).size;
  const heard = topics.filter(({ muted }) => !muted).map(({ id }) => id);
  expect(await unreadStories(library)).toBe(unread(heard));
  for (const overview of await topicOverviews(library)) {
    const { id, muted } = overview.topic;
    expect(overview.unread).toBe(muted ? 0 : unread([id]));
    const shown = finds.filter(({ topicId, state }) => topicId === id && state !== 'dropped');
    const { groups, more } = await storyGroups(library, id, 100);
    expect(more).toBe(false);
    expect(groups.flatMap(({ items }) => items.map(({ itemId }) => itemId)).sort()).toEqual(
      shown.map(({ itemId }) => itemId).sort(),
    );
    expect(overview.find?.time ?? 0).toBe(Math.max(0, ...shown.map(({ time }) => time)));
  }
}

/** All that a topic would find is found, in the item or in another of the same page, and nothing else but what was dropped. */
async function checkFound(library: Library): Promise<void> {
  const topics = await library.topics.toArray();
  const feeds = new Set(await library.feeds.toCollection().primaryKeys());
  const items = (await library.feedItems.toArray()).filter(({ feedId }) => feeds.has(feedId));
  const finds = await library.finds.toArray();
  for (const item of items) {
    const body = await library.feedBodies.get(item.id);
    if (!body) continue;
    const wanted = matcher(itemReader(item, body), topics).map(({ topicId }) => topicId);
    const twins = items.filter(({ id, key }) => id === item.id || (key !== '' && key === item.key));
    const found = (of: FeedItem[]) =>
      finds.filter(({ itemId }) => of.some(({ id }) => id === itemId));
    expect(found(twins).map(({ topicId }) => topicId)).toEqual(expect.arrayContaining(wanted));
    // A find outlives the feed whose text it was found in where another carries the page.
    if (isShared(item)) continue;
    const kept = found([item]).filter(({ state }) => state !== 'dropped');
    expect(wanted).toEqual(expect.arrayContaining(kept.map(({ topicId }) => topicId)));
  }
}

test('finds, items, bodies and what is counted of them are true after any sequence of polls and acts', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40, size: 'max' }), async (taken) => {
      const library = must(await openLibrary(`feeds-${run++}`));
      try {
        const met: Met = { feeds: new Map(), topics: [] };
        for (const next of [...BEGUN, ...taken]) {
          await perform(library, next, met);
          await checkTables(library);
          await checkCounts(library);
        }
        must(await rematched(library));
        await checkTables(library);
        await checkCounts(library);
        await checkFound(library);
      } finally {
        await library.delete();
      }
    }),
    { numRuns: 150 },
  );
}, 120_000);
