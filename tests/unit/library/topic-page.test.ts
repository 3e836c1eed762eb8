import { describe, expect, test } from 'vitest';
import { linkRow, newReaderRow, rowOf } from '../../../lib/library/rows.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { bodiesOf, topicTexts, unreadAmong, watchTopic } from '../../../lib/library/topic-page.ts';
import type { FeedItem, Find } from '../../../lib/model/feeds.ts';
import type { SavedArticle, TopicMatch } from '../../../lib/model/library.ts';
import { articleOf, briefOf, emptyLibrary } from './given.ts';

const TOPIC = '01T'.padEnd(26, '0');
const NOON = new Date(2026, 2, 12, 12).getTime();
const DAY = 86_400_000;

async function withTopic(): Promise<Library> {
  const library = await emptyLibrary();
  await library.topics.put({
    id: TOPIC,
    name: 'Lantern',
    aliases: [],
    excluded: [],
    muted: false,
    createdAt: 0,
    seenAt: 0,
  });
  return library;
}

/** Saves article n, which matches the topic. */
async function save(
  library: Library,
  n: number,
  facts: Partial<SavedArticle> = {},
  match: Partial<TopicMatch> = {},
): Promise<string> {
  const id = `a${n}`;
  const article = articleOf({ url: `https://halyard.example/${n}`, title: `Story ${n}` });
  const body = { id, article, brief: briefOf(article), versions: [] };
  const row = { ...rowOf(body, newReaderRow(id, NOON), NOON), publishedAt: null, ...facts };
  await library.articles.put(row);
  await library.bodies.put(body);
  await library.matches.put({
    topicId: TOPIC,
    articleId: id,
    strength: 'about',
    sentences: [0],
    quote: 'Lantern is there.',
    words: ['Lantern'],
    savedAt: row.savedAt,
    ...match,
  });
  return id;
}

/** Finds the topic in item n of a feed. */
async function find(
  library: Library,
  n: number,
  facts: Partial<FeedItem> = {},
  found: Partial<Find> = {},
): Promise<string> {
  const id = `i${n}`;
  const item: FeedItem = {
    id,
    feedId: 'f',
    guid: id,
    key: `https://copperwire.example/${n}`,
    url: `https://copperwire.example/${n}`,
    title: `Item ${n}`,
    authors: [],
    publishedAt: null,
    time: NOON,
    foundAt: NOON,
    wordCount: 100,
    story: id,
    matched: true,
    ...facts,
  };
  await library.feedItems.put(item);
  await library.finds.put({
    topicId: TOPIC,
    itemId: id,
    story: item.story,
    strength: 'mentions',
    quote: 'Lantern again.',
    words: ['Lantern'],
    time: item.time,
    state: 'unread',
    ...found,
  });
  return id;
}

const textsOf = async (library: Library) => {
  const texts = await topicTexts(library, TOPIC);
  if (!texts) throw new Error('there is no such topic');
  return texts;
};

describe('the texts of a topic', () => {
  test('are what was saved and found, the latest first', async () => {
    const library = await withTopic();
    await save(library, 1, { savedAt: NOON - 2 * DAY });
    await find(library, 2, { time: NOON - DAY });
    await save(library, 3, { savedAt: NOON }, { strength: 'mentions' });
    const { entries, left, unread } = await textsOf(library);
    expect(entries.map(({ id, kind, strength }) => [id, kind, strength])).toEqual([
      ['a3', 'article', 'mentions'],
      ['i2', 'found', 'mentions'],
      ['a1', 'article', 'about'],
    ]);
    expect([left, unread]).toEqual([0, 1]);
  });

  test('are none of a topic that is not there, and empty where nothing was found', async () => {
    const library = await withTopic();
    expect(await topicTexts(library, 'nobody')).toBeNull();
    expect((await textsOf(library)).entries).toEqual([]);
  });

  test('are dated by their pages, unless a page says nothing or the future', async () => {
    const library = await withTopic();
    await save(library, 1, { publishedAt: '2025-09-08' });
    await save(library, 2, { publishedAt: '2025-09-08T10:00:00+02:00' });
    await save(library, 3, { publishedAt: '2031-01-01' });
    await save(library, 4, { publishedAt: 'yesterday' });
    const times = new Map((await textsOf(library)).entries.map(({ id, time }) => [id, time]));
    expect(times.get('a1')).toBe(new Date(2025, 8, 8, 12).getTime());
    expect(times.get('a2')).toBe(Date.UTC(2025, 8, 8, 8));
    expect(times.get('a3')).toBe(NOON);
    expect(times.get('a4')).toBe(NOON);
  });

  test('name a story of feeds once, by the first that told it, with the fullest to save', async () => {
    const library = await withTopic();
    await find(library, 1, { time: NOON, story: 'i2', wordCount: 900 }, { strength: 'about' });
    await find(library, 2, { time: NOON - DAY, story: 'i2' }, { state: 'read' });
    await find(library, 4, { time: NOON + 1, story: 'i2' });
    await find(library, 3, { time: NOON, story: 'i2' }, { state: 'dropped' });
    const { entries, unread } = await textsOf(library);
    expect(entries).toMatchObject([
      {
        id: 'i2',
        more: 2,
        strength: 'about',
        unread: true,
        unreadItems: ['i1', 'i4'],
        fullest: { itemId: 'i1', url: 'https://copperwire.example/1' },
      },
    ]);
    expect(unread).toBe(1);
  });

  test('name a story that is saved as the saved article alone', async () => {
    const library = await withTopic();
    const key = 'https://copperwire.example/1';
    await save(library, 1, { key, state: 'read' });
    await find(library, 1, {});
    await find(library, 2, { story: 'i1' });
    await find(library, 3, { story: 'a1' });
    const { entries } = await textsOf(library);
    expect(entries).toMatchObject([{ id: 'a1', more: 2, unread: false }]);
  });

  test('offer nothing to save that is saved, although its page does not hold the topic', async () => {
    const library = await withTopic();
    const key = 'https://copperwire.example/1';
    await save(library, 1, { key });
    await library.matches.clear();
    await find(library, 1);
    expect((await textsOf(library)).entries).toMatchObject([{ id: 'i1', fullest: null }]);
  });

  test('come with the site: its own name, that of its feed, or its host', async () => {
    const library = await withTopic();
    await save(library, 1, { siteName: 'The Halyard' });
    await find(library, 2, { time: NOON - DAY });
    await find(library, 3, { time: NOON - 2 * DAY, feedId: 'g' });
    await library.feeds.put({
      id: 'f',
      url: 'https://copperwire.example/feed',
      title: 'Copper Wire',
      renamed: false,
      siteUrl: null,
      paused: false,
      whole: false,
      addedAt: 0,
      etag: null,
      lastModified: null,
      ttl: null,
      askedAt: null,
      readAt: null,
      nextAt: 0,
      failures: 0,
      trouble: null,
      moved: null,
    });
    const sites = (await textsOf(library)).entries.map(({ site }) => site);
    expect(sites).toEqual(['The Halyard', 'Copper Wire', 'copperwire.example']);
  });

  test('are no links by mistake, and links where they are', async () => {
    const library = await withTopic();
    const url = 'https://halyard.example/9';
    await save(library, 9);
    await library.articles.put(linkRow({ id: 'a9', key: url, url, title: 'Link', now: NOON }));
    expect((await textsOf(library)).entries).toMatchObject([{ id: 'a9', kind: 'link' }]);
  });

  test('are bounded, and what is left out is counted', async () => {
    const library = await withTopic();
    const row = { strength: 'about' as const, sentences: [], quote: '', words: [] };
    await library.matches.bulkPut(
      Array.from({ length: 5010 }, (_, n) => ({
        ...row,
        topicId: TOPIC,
        articleId: `b${n}`,
        savedAt: n,
      })),
    );
    await save(library, 1, { savedAt: NOON });
    const { entries, left } = await textsOf(library);
    expect(entries).toHaveLength(1);
    expect(left).toBe(11);
  });
});

test('which saved articles are unread, and their bodies', async () => {
  const library = await withTopic();
  await save(library, 1);
  await save(library, 2, { state: 'read' });
  expect(await unreadAmong(library, ['a1', 'a2', 'gone'])).toEqual(new Set(['a1']));
  expect((await bodiesOf(library, ['a2', 'gone'])).map(({ id }) => id)).toEqual(['a2']);
});

test('a topic can be watched, also one that is not there', async () => {
  const library = await withTopic();
  await expect(watchTopic(library, TOPIC)).resolves.toBeUndefined();
  await expect(watchTopic(library, 'nobody')).resolves.toBeUndefined();
});
