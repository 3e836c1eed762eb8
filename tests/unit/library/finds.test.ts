import { expect, test, vi } from 'vitest';
import { settleFeed } from '../../../lib/library/feed-items.ts';
import { removeFeeds } from '../../../lib/library/feeds.ts';
import { findsOfItem, markFinds, readFinds } from '../../../lib/library/finds.ts';
import type { Matcher } from '../../../lib/library/matches.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { addTopic, editTopic, removeTopic, restoreTopic } from '../../../lib/library/topics.ts';
import type { FindState } from '../../../lib/model/feeds.ts';
import { draft, emptyLibrary, matcher, must, rematched, stamp } from './given.ts';
import { DAY, follow, newsOf, same, settle, watch } from './given-feeds.ts';

const states = async (library: Library): Promise<Record<string, FindState>> => {
  const finds = await library.finds.toArray();
  const items = await library.feedItems.bulkGet(finds.map(({ itemId }) => itemId));
  return Object.fromEntries(finds.map(({ state }, at) => [items[at]?.guid ?? '?', state]));
};

test('finds are marked, and the same message undoes it', async () => {
  const library = await emptyLibrary();
  await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  const finds = await settle(library, feed.id, [
    newsOf('a', 'Corven grew.'),
    newsOf('b', 'Corven fell.', { read: true }),
  ]);
  const keys = finds.map(({ topicId, itemId }) => ({ topicId, itemId }));
  const changed = must(
    await markFinds(library, [...keys, { topicId: 'gone', itemId: 'gone' }], 'read'),
  );
  expect(changed).toEqual(keys.slice(0, 1));
  expect(await states(library)).toEqual({ a: 'read', b: 'read' });
  must(await markFinds(library, changed, 'unread'));
  expect(await states(library)).toEqual({ a: 'unread', b: 'read' });
  expect(await findsOfItem(library, keys[0]?.itemId ?? '')).toEqual(keys.slice(0, 1));
  expect(await findsOfItem(library, keys[1]?.itemId ?? '')).toEqual([]);
});

test('all unread finds of a topic are read, or of all, however many', async () => {
  const library = await emptyLibrary();
  const [corven] = [await watch(library, 'Corven'), await watch(library, 'Merrow')];
  const feed = await follow(library, 'one');
  const many = Array.from({ length: 600 }, (_, at) => newsOf(`${at}`, 'Corven met Merrow.'));
  const finds = await settle(library, feed.id, many);
  must(await markFinds(library, finds.slice(0, 1), 'dropped'));
  expect(must(await readFinds(library, corven.id))).toHaveLength(599);
  expect(await library.finds.where({ state: 'unread' }).count()).toBe(600);
  const rest = must(await readFinds(library, null));
  expect(rest).toHaveLength(600);
  expect(must(await readFinds(library, null))).toEqual([]);
  expect(await library.finds.where({ state: 'dropped' }).count()).toBe(1);
  must(await markFinds(library, rest, 'unread'));
  expect(await library.finds.where({ state: 'unread' }).count()).toBe(600);
});

test('a new topic is found in items that are there, as news only where they are', async () => {
  const library = await emptyLibrary();
  const feed = await follow(library, 'one');
  const { now } = stamp();
  await settle(library, feed.id, [
    newsOf('new', 'Corven grew.', { time: now - 7 * DAY }),
    newsOf('old', 'Corven grew.', { time: now - 7 * DAY - 1 }),
    newsOf('other', 'It rained.', { time: now }),
  ]);
  must(await addTopic(library, draft('Corven'), stamp()));
  must(await rematched(library, matcher, now));
  expect(await states(library)).toEqual({ new: 'unread', old: 'read' });
  const items = await library.feedItems.toArray();
  expect(items.map(({ guid, matched }) => [guid, matched])).toEqual([
    ['new', true],
    ['old', true],
    ['other', false],
  ]);
});

test('other words, other finds; what was read or dropped stays so', async () => {
  const library = await emptyLibrary();
  const topic = await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  const finds = await settle(library, feed.id, [
    newsOf('read', 'Corven met Merrow.'),
    newsOf('dropped', 'Corven met Merrow.'),
    newsOf('lost', 'Corven grew.'),
    newsOf('dropped-lost', 'Corven grew.'),
    newsOf('won', 'Merrow grew.'),
  ]);
  const mark = (guid: number, state: FindState) =>
    markFinds(library, finds.slice(guid, guid + 1), state);
  must(await mark(0, 'read'));
  must(await mark(1, 'dropped'));
  must(await mark(3, 'dropped'));
  must(await editTopic(library, topic.id, draft('Merrow'), stamp().now));
  must(await rematched(library));
  expect(await states(library)).toEqual({
    read: 'read',
    dropped: 'dropped',
    // Remembered, should the topic find it again.
    'dropped-lost': 'dropped',
    won: 'unread',
  });
  must(await editTopic(library, topic.id, draft('Merrow', ['Corven']), stamp().now));
  must(await rematched(library));
  expect(await states(library)).toMatchObject({ lost: 'unread', 'dropped-lost': 'dropped' });
});

test('finds whose bodies are not kept any more are judged by what was found', async () => {
  const library = await emptyLibrary();
  const topic = await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  await settle(library, feed.id, [newsOf('a', 'Corven grew.'), newsOf('b', 'Merrow grew.')]);
  const before = await library.finds.toArray();
  await library.feedBodies.clear();
  must(await editTopic(library, topic.id, draft('Corven', ['Merrow']), stamp().now));
  must(await rematched(library));
  expect(await library.finds.toArray()).toEqual(before);
  must(await editTopic(library, topic.id, draft('Merrow'), stamp().now));
  must(await rematched(library));
  expect(await library.finds.count()).toBe(0);
});

test('a page that two feeds carry is found once, also by a topic that is new', async () => {
  const library = await emptyLibrary();
  const [one, two] = [await follow(library, 'one'), await follow(library, 'two')];
  const page = { url: 'https://halyard.example/page' };
  await settle(library, one.id, [newsOf('a', 'Corven grew.', page)]);
  await settle(library, two.id, [newsOf('b', 'Corven grew.', page)]);
  await watch(library, 'Corven');
  expect(await states(library)).toEqual({ a: 'unread' });
});

test('a page is still found where the other feed that carries it says it no more', async () => {
  const library = await emptyLibrary();
  const topic = await watch(library, 'Corven');
  const [one, two] = [await follow(library, 'one'), await follow(library, 'two')];
  const page = { url: 'https://halyard.example/page' };
  await settle(library, one.id, [newsOf('a', 'Merrow grew.', page)]);
  await settle(library, two.id, [newsOf('b', 'Corven met Merrow.', page)]);
  expect(await states(library)).toEqual({ b: 'unread' });
  // The first is looked at first, while the find in the second is still there.
  must(await editTopic(library, topic.id, draft('Merrow grew'), stamp().now));
  must(await rematched(library));
  expect(await states(library)).toEqual({ a: 'unread' });
});

test('finding goes on where an ended worker left it, and leaves feeds in the trash alone', async () => {
  const library = await emptyLibrary();
  const [one, two] = [await follow(library, 'one'), await follow(library, 'two')];
  const many = Array.from({ length: 70 }, (_, at) => newsOf(`${at}`, 'Corven grew.'));
  await settle(library, one.id, many);
  await settle(library, two.id, [newsOf('z', 'Corven grew.')]);
  must(await removeFeeds(library, [two.id], stamp().now));
  must(await addTopic(library, draft('Corven'), stamp()));
  let seen = 0;
  const dying: Matcher = (article, topics) => {
    if (++seen > 60) throw new Error('the worker ends');
    return matcher(article, topics);
  };
  await expect(rematched(library, dying)).rejects.toThrow('the worker ends');
  expect(await library.finds.count()).toBe(50);
  const rest = vi.fn(matcher);
  must(await rematched(library, rest));
  expect(rest.mock.calls.length).toBe(20);
  expect(await library.finds.count()).toBe(70);
  expect(await library.meta.where('name').startsWith('rematch:').count()).toBe(0);
});

test('a topic takes its finds to the trash and brings them back as they were', async () => {
  const library = await emptyLibrary();
  const topic = await watch(library, 'Corven');
  const other = await watch(library, 'Merrow');
  const [one, two] = [await follow(library, 'one'), await follow(library, 'two')];
  const finds = await settle(library, one.id, [
    newsOf('a', 'Corven met Merrow.'),
    newsOf('b', 'Corven grew.'),
    newsOf('c', 'Corven fell.'),
  ]);
  await settle(library, two.id, [newsOf('d', 'Corven grew.')]);
  const ofTopic = finds.filter(({ topicId }) => topicId === topic.id);
  must(await markFinds(library, ofTopic.slice(0, 1), 'dropped'));
  must(await markFinds(library, ofTopic.slice(1, 2), 'read'));
  must(await removeTopic(library, topic.id, stamp().now));
  expect((await library.finds.toArray()).map(({ topicId }) => topicId)).toEqual([other.id]);
  must(await removeFeeds(library, [two.id], stamp().now));
  must(await settleFeed(library, one.id, same, [newsOf('e', 'Corven rose.')], matcher));
  must(await restoreTopic(library, topic.id));
  const mine = async () => {
    const all = await library.finds.where({ topicId: topic.id }).toArray();
    return all.map(({ state }) => state);
  };
  // Undo is there at once; what came meanwhile follows.
  expect(await mine()).toEqual(['dropped', 'read', 'unread']);
  must(await rematched(library));
  expect(await mine()).toEqual(['dropped', 'read', 'unread', 'unread']);
});

test('a removed topic that is edited comes back with its finds too', async () => {
  const library = await emptyLibrary();
  const topic = await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  const finds = await settle(library, feed.id, [newsOf('a', 'Corven grew.')]);
  must(await markFinds(library, finds, 'dropped'));
  must(await removeTopic(library, topic.id, stamp().now));
  must(await editTopic(library, topic.id, draft('Corven'), stamp().now));
  must(await rematched(library));
  expect(await states(library)).toEqual({ a: 'dropped' });
});
