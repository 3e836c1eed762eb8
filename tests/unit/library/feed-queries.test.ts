import { expect, test } from 'vitest';
import { saveLink, saveReading } from '../../../lib/library/articles.ts';
import { feedOverviews, storyGroups, unreadStories } from '../../../lib/library/feed-queries.ts';
import { changeFeed } from '../../../lib/library/feeds.ts';
import { markFinds } from '../../../lib/library/finds.ts';
import { newOnWatchlist, topicOverviews } from '../../../lib/library/queries.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { markTopicsSeen, muteTopic, orderTopics } from '../../../lib/library/topics.ts';
import { emptyLibrary, matcher, must, readingOf, stamp } from './given.ts';
import { follow, newsOf, settle, watch } from './given-feeds.ts';

const save = async (library: Library, url: string) =>
  must(await saveLink(library, { url, title: `Saved ${url}` }, stamp()));

const told = async (library: Library, topicId: string, limit = 10) => {
  const { groups, more } = await storyGroups(library, topicId, limit);
  return { more, groups: groups.map(({ items }) => items.map(({ title }) => title.slice(9))) };
};

test('feeds are listed by title, with how many items they have and when the latest is from', async () => {
  const library = await emptyLibrary();
  const [one, two] = [await follow(library, 'zeta'), await follow(library, 'Öl')];
  await follow(library, 'beta');
  must(await changeFeed(library, one.id, (feed) => ({ ...feed, title: 'Zeta' })));
  await settle(library, two.id, [
    newsOf('a', '', { foundAt: 100, time: 90 }),
    newsOf('b', '', { foundAt: 100, time: 95 }),
    newsOf('c', '', { foundAt: 100, time: 20 }),
  ]);
  const listed = await feedOverviews(library);
  expect(listed.map(({ feed, items, latest }) => [feed.title, items, latest])).toEqual([
    ['beta', 0, null],
    ['Öl', 3, 95],
    ['Zeta', 0, null],
  ]);
});

test('a story is told by its earliest, then its fullest, then the others by time', async () => {
  const library = await emptyLibrary();
  const topic = await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  const one = (guid: string, time: number, wordCount: number, story = 'S') =>
    newsOf(guid, 'Corven grew.', { time, wordCount, story });
  await settle(library, feed.id, [
    one('third', 30, 100),
    one('first', 10, 100),
    one('second', 20, 20),
    one('fullest', 40, 150),
  ]);
  expect(await told(library, topic.id)).toEqual({
    more: false,
    groups: [['first', 'fullest', 'second', 'third']],
  });
  const { groups } = await storyGroups(library, topic.id, 10);
  expect(groups).toMatchObject([{ story: 'S', unread: 4, time: 40, saved: null }]);
  expect(groups[0]?.items[0]).toMatchObject({
    topicId: topic.id,
    url: 'https://halyard.example/first',
    feedTitle: 'one',
    wordCount: 100,
    savedId: null,
    quote: 'Corven grew.',
    state: 'unread',
  });
  // Not half as many words again: nothing is pulled forward.
  await settle(library, feed.id, [one('x', 50, 100, 'T'), one('y', 60, 20, 'T')]);
  await settle(library, feed.id, [one('z', 70, 149, 'T')]);
  expect((await told(library, topic.id)).groups[0]).toEqual(['x', 'y', 'z']);
});

test('stories come newest first, so many as are asked for, without what was dropped', async () => {
  const library = await emptyLibrary();
  const topic = await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  const one = (guid: string, time: number, story: string) =>
    newsOf(guid, 'Corven grew.', { time, story });
  const finds = await settle(library, feed.id, [
    one('a1', 10, 'A'),
    one('b1', 20, 'B'),
    one('a2', 30, 'A'),
    one('c1', 40, 'C'),
    one('b2', 50, 'B'),
    newsOf('other', 'It rained.', { time: 60, story: 'A' }),
  ]);
  expect(await told(library, topic.id)).toEqual({
    more: false,
    groups: [['b1', 'b2'], ['c1'], ['a1', 'a2']],
  });
  expect(await told(library, topic.id, 2)).toEqual({ more: true, groups: [['b1', 'b2'], ['c1']] });
  expect((await told(library, topic.id, 3)).more).toBe(false);
  const at = (time: number) => finds.filter((find) => find.time === time);
  must(await markFinds(library, [...at(50), ...at(40)], 'dropped'));
  expect(await told(library, topic.id, 1)).toEqual({ more: true, groups: [['a1', 'a2']] });
  expect((await told(library, topic.id)).groups).toEqual([['a1', 'a2'], ['b1']]);
});

test('what is saved of a story is named: the article that told it, or a page of it', async () => {
  const library = await emptyLibrary();
  const topic = await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  const teller = await save(library, 'https://copperwire.example/first');
  const page = await save(library, 'https://halyard.example/b');
  await settle(library, feed.id, [
    newsOf('a', 'Corven grew.', { time: 10, story: teller.id }),
    newsOf('b', 'It rained.', { time: 20, story: 'B' }),
    newsOf('c', 'Corven fell.', { time: 30, story: 'B' }),
    newsOf('d', 'Corven rose.', { time: 40 }),
  ]);
  const { groups } = await storyGroups(library, topic.id, 10);
  expect(groups.map(({ saved }) => saved?.articleId)).toEqual([undefined, page.id, teller.id]);
  expect(groups[1]?.saved?.title).toBe('Saved https://halyard.example/b');
  const own = await save(library, 'https://halyard.example/d');
  const again = await storyGroups(library, topic.id, 1);
  expect(again.groups[0]).toMatchObject({
    saved: { articleId: own.id },
    items: [{ savedId: own.id }],
  });
});

test('unread are stories, not finds, of topics that are not muted', async () => {
  const library = await emptyLibrary();
  const [corven, merrow] = [await watch(library, 'Corven'), await watch(library, 'Merrow')];
  const feed = await follow(library, 'one');
  const finds = await settle(library, feed.id, [
    newsOf('a', 'Corven grew.', { story: 'A' }),
    newsOf('b', 'Corven met Merrow.', { story: 'A' }),
    newsOf('c', 'Merrow fell.', { story: 'C' }),
    newsOf('d', 'Merrow rose.', { story: 'D', read: true }),
  ]);
  const unread = async () => (await topicOverviews(library)).map((one) => one.unread);
  expect(await unreadStories(library)).toBe(2);
  expect(await unread()).toEqual([1, 2]);
  must(await muteTopic(library, merrow.id, true));
  expect(await unreadStories(library)).toBe(1);
  expect(await unread()).toEqual([1, 0]);
  const ofCorven = finds.filter(({ topicId }) => topicId === corven.id);
  must(await markFinds(library, ofCorven.slice(0, 1), 'read'));
  expect(await unreadStories(library)).toBe(1);
  must(await markFinds(library, ofCorven, 'dropped'));
  expect(await unreadStories(library)).toBe(0);
});

test('new on the watchlist are unread stories, and what was saved since the reader last looked', async () => {
  const library = await emptyLibrary();
  await watch(library, 'Corven');
  const feed = await follow(library, 'one');
  await settle(library, feed.id, [newsOf('a', 'Corven grew.', { story: 'A' })]);
  expect(await newOnWatchlist(library)).toBe(1);
  const reading = readingOf({ paragraphs: ['Corven fell.'] });
  must(await saveReading(library, reading, { ...stamp(), matcher }));
  expect(await newOnWatchlist(library)).toBe(2);
  must(await markTopicsSeen(library, stamp().now));
  expect(await newOnWatchlist(library)).toBe(1);
});

test('the watchlist has the latest find of each topic, in the order of the reader', async () => {
  const library = await emptyLibrary();
  const topics = [];
  for (const name of ['Corven', 'Merrow', 'Brannock']) topics.push(await watch(library, name));
  const [corven, merrow, brannock] = topics.map(({ id }) => id);
  const feed = await follow(library, 'one');
  const finds = await settle(library, feed.id, [
    newsOf('a', 'Corven grew.', { time: 10 }),
    newsOf('b', 'Corven fell.', { time: 30 }),
    newsOf('c', 'Corven rose.', { time: 20 }),
  ]);
  must(
    await markFinds(
      library,
      finds.filter(({ time }) => time === 30),
      'dropped',
    ),
  );
  must(await orderTopics(library, [merrow ?? '', corven ?? '']));
  const listed = await topicOverviews(library);
  expect(listed.map(({ topic }) => topic.id)).toEqual([merrow, corven, brannock]);
  expect(listed.map(({ find }) => find?.title)).toEqual([undefined, 'Title of c', undefined]);
  expect(listed[1]?.find).toMatchObject({ feedTitle: 'one', state: 'unread', time: 20 });
  expect(listed[0]?.find).toBeNull();
});
