import { Dexie } from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import { draftsOf, putDrafts } from '../../../lib/library/drafts.ts';
import { keepMeters } from '../../../lib/library/meters.ts';
import { openLibrary } from '../../../lib/library/open.ts';
import { keepPrints } from '../../../lib/library/prints.ts';
import { articleCounts } from '../../../lib/library/queries.ts';
import { SCHEMA } from '../../../lib/library/schema.ts';
import { keepIndex } from '../../../lib/library/search/keep-index.ts';
import { restoreTopic } from '../../../lib/library/topics.ts';
import { restoreArticles } from '../../../lib/library/trash.ts';
import type { Draft } from '../../../lib/model/engines.ts';
import { articleOf, briefOf, matcher, must, rematched } from './given.ts';
import { follow, newsOf, settle } from './given-feeds.ts';

/** The library as version 0.1.0 made it. */
async function libraryOfSchema1(name: string): Promise<Dexie> {
  const library = new Dexie(name);
  library.version(1).stores({
    articles: 'id, &key, [savedAt+id], [state+savedAt]',
    bodies: 'id',
    topics: 'id',
    matches: '[topicId+articleId], articleId, [topicId+savedAt], [topicId+strength]',
    highlights: 'id, articleId',
    trash: 'id, removedAt',
    deletions: 'id, deletedAt',
    meta: 'name',
  });
  await library.open();
  await library.table('meta').put({ name: 'schema', value: 1 });
  return library;
}

/** An article as it was stored before it said what of its page was read. */
function unscoped(url: string) {
  const { scope: _, notes: __, ...article } = articleOf({ url });
  return article;
}

/** A row as it was stored before it had tags, progress and keys to filter by. */
const storedRow = (id: string, key: string) => ({
  id,
  key,
  url: key,
  kind: 'article',
  title: '“Étude” of chips',
  siteName: 'The Halyard',
  authors: ['Ines Marlow'],
  publishedAt: null,
  lang: 'en-GB',
  wordCount: 6,
  readingMinutes: 1,
  lede: 'Halyard Labs may buy a chip maker.',
  state: 'read',
  savedAt: 1,
  updatedAt: 5,
});

test('from schema 1: stored articles, their longer versions and removed ones say what was read', async () => {
  const old = await libraryOfSchema1('schema-1');
  const kept = unscoped('https://halyard.example/kept');
  const gone = unscoped('https://halyard.example/gone');
  const brief = briefOf(articleOf());
  const longer = { readAt: 1, article: kept };
  await old.table('bodies').put({ id: 'kept', article: kept, brief, versions: [longer] });
  await old.table('trash').bulkPut([
    {
      kind: 'article',
      id: 'gone',
      removedAt: 2,
      row: storedRow('gone', gone.canonicalUrl),
      body: { id: 'gone', article: gone, brief, versions: [] },
      highlights: [],
    },
    {
      kind: 'article',
      id: 'link',
      removedAt: 2,
      row: storedRow('link', 'https://a.example'),
      body: null,
      highlights: [],
    },
    { kind: 'topic', id: 'topic', removedAt: 2, topic: {} },
  ]);
  old.close();

  const library = must(await openLibrary('schema-1'));
  onTestFinished(() => library.close());
  expect(await library.meta.get('schema')).toEqual({ name: 'schema', value: SCHEMA });
  const scoped = { ...kept, scope: 'article', notes: [] };
  expect(await library.bodies.get('kept')).toEqual({
    id: 'kept',
    article: scoped,
    brief,
    versions: [{ readAt: 1, article: scoped }],
  });
  must(await restoreArticles(library, ['gone'], matcher));
  expect((await library.bodies.get('gone'))?.article).toEqual({
    ...gone,
    scope: 'article',
    notes: [],
  });
  expect(await library.trash.count()).toBe(2);
});

test('from schema 2: rows get tags, progress and keys to filter by, highlights a color and a note', async () => {
  const old = new Dexie('schema-2');
  old.version(2).stores({
    articles: 'id, &key, [savedAt+id], [state+savedAt]',
    bodies: 'id',
    topics: 'id',
    matches: '[topicId+articleId], articleId, [topicId+savedAt], [topicId+strength]',
    highlights: 'id, articleId',
    trash: 'id, removedAt',
    deletions: 'id, deletedAt',
    meta: 'name',
  });
  await old.open();
  const article = articleOf({
    url: 'https://halyard.example/kept',
    faq: [{ question: 'Who?', answer: 'Halyard.', origin: 'details', inText: true, sentences: [] }],
  });
  const passage = { id: 'passage', articleId: 'kept', quote: 'chip', prefix: '', suffix: '' };
  await old.table('meta').put({ name: 'schema', value: 2 });
  await old
    .table('articles')
    .bulkPut([storedRow('kept', article.url), storedRow('bare', 'https://b.example')]);
  await old.table('bodies').put({ id: 'kept', article, brief: briefOf(article), versions: [] });
  await old.table('highlights').put({ ...passage, createdAt: 3 });
  await old.table('trash').put({
    kind: 'article',
    id: 'gone',
    removedAt: 2,
    row: storedRow('gone', 'https://halyard.example/gone'),
    body: null,
    highlights: [{ ...passage, id: 'lost', articleId: 'gone', createdAt: 4 }],
  });
  old.close();

  const library = must(await openLibrary('schema-2'));
  onTestFinished(() => library.close());
  expect(await library.articles.get('kept')).toEqual({
    ...storedRow('kept', article.url),
    progress: 0,
    tags: [],
    hasFaq: true,
    hasNotes: true,
    readAt: 5,
    sortTitle: 'etude” of chips',
    facets: [
      'state:read',
      'kind:article',
      'site:the halyard',
      'author:ines marlow',
      'lang:en',
      'has:faq',
      'has:notes',
      'due:meters',
    ],
  });
  expect(await library.articles.get('bare')).toMatchObject({ hasFaq: false, hasNotes: false });
  expect(await articleCounts(library)).toMatchObject({ saved: 2, unread: 0, read: 2 });
  const colored = { ...passage, color: 'yellow', note: '' };
  expect(await library.highlights.get('passage')).toEqual({
    ...colored,
    createdAt: 3,
    updatedAt: 3,
  });
  must(await restoreArticles(library, ['gone'], matcher));
  expect(await library.articles.get('gone')).toMatchObject({ tags: [], hasNotes: true });
  expect(await library.highlights.get('lost')).toMatchObject({ color: 'yellow', updatedAt: 4 });
  expect(await library.meta.get('schema')).toEqual({ name: 'schema', value: SCHEMA });
});

test('from schema 3: what is saved is put into the index of words bit by bit, and goes on where it was stopped', async () => {
  const old = new Dexie('schema-3');
  old.version(3).stores({
    articles:
      'id, &key, [savedAt+id], [state+savedAt], *facets, sortTitle, publishedAt, wordCount, updatedAt',
    bodies: 'id',
    topics: 'id',
    matches: '[topicId+articleId], articleId, [topicId+savedAt], [topicId+strength]',
    highlights: 'id, articleId, [createdAt+id]',
    notes: 'articleId',
    searches: 'id',
    trash: 'id, removedAt',
    deletions: 'id, deletedAt',
    meta: 'name',
  });
  await old.open();
  await old.table('meta').put({ name: 'schema', value: 3 });
  const article = articleOf({ paragraphs: ['Copper is dear.'] });
  const ids = Array.from({ length: 100 }, (_, at) => `article-${String(at).padStart(3, '0')}`);
  await old
    .table('articles')
    .bulkPut(
      ids.map((id) => ({ ...storedRow(id, `https://${id}.example`), tags: [], facets: [] })),
    );
  await old
    .table('bodies')
    .bulkPut(ids.map((id) => ({ id, article, brief: briefOf(article), versions: [] })));
  old.close();

  const library = must(await openLibrary('schema-3'));
  onTestFinished(() => library.close());
  expect(await library.finder.find('copper ')).toMatchObject({ ids: [], isWhole: false });
  await library.meta.put({ name: 'search', version: 1, after: 'article-049' });
  must(await keepIndex(library));
  const found = await library.finder.find('copper ');
  expect([...(found?.ids ?? [])].sort()).toEqual(ids.slice(50));
  expect(found?.isWhole).toBe(true);
});

/** The library as it was before there were feeds. */
async function libraryOfSchema5(name: string): Promise<Dexie> {
  const library = new Dexie(name);
  library.version(5).stores({
    articles:
      'id, &key, [savedAt+id], [state+savedAt], *facets, sortTitle, publishedAt, wordCount, updatedAt',
    bodies: 'id',
    topics: 'id',
    matches: '[topicId+articleId], articleId, [topicId+savedAt], [topicId+strength]',
    highlights: 'id, articleId, [createdAt+id]',
    notes: 'articleId',
    searches: 'id',
    pictures: '[articleId+src], articleId',
    trash: 'id, removedAt',
    deletions: 'id, deletedAt',
    meta: 'name',
    searchLog: '++n',
    searchSegments: 'id, order',
    searchChunks: '',
  });
  await library.open();
  await library.table('meta').bulkPut([
    { name: 'schema', value: 5 },
    { name: 'search', version: 1, after: null },
    { name: 'counts', saved: 41, unread: 0, reading: 0, read: 41, archived: 0 },
  ]);
  return library;
}

test('from schema 5: feeds can be followed, and what is saved gets its prints bit by bit', async () => {
  const old = await libraryOfSchema5('schema-5');
  const article = articleOf({ url: 'https://halyard.example/kept', paragraphs: ['Corven grew.'] });
  const ids = Array.from({ length: 40 }, (_, at) => `article-${String(at).padStart(3, '0')}`);
  const row = (id: string) => ({
    ...storedRow(id, `https://${id}.example`),
    ...{ progress: 0, tags: [], hasFaq: false, hasNotes: false, readAt: 5 },
    ...{ sortTitle: 'etude', facets: ['state:read'] },
  });
  await old.table('articles').bulkPut([...ids, 'link'].map(row));
  const bodyOf = (id: string) => ({ id, article, brief: briefOf(article), versions: [] });
  await old.table('bodies').bulkPut(ids.map(bodyOf));
  const topic = { id: 'topic', name: 'Corven', aliases: [], excluded: [] };
  const removed = { ...topic, id: 'removed', name: 'Merrow' };
  const facts = { muted: false, createdAt: 1, seenAt: 1 };
  await old.table('topics').put({ ...topic, ...facts });
  // A batch of matching that was begun before.
  await old.table('meta').put({ name: 'rematch:topic', topicId: 'topic', after: 'article-029' });
  await old.table('trash').bulkPut([
    { kind: 'topic', id: 'removed', removedAt: 2, topic: { ...removed, ...facts } },
    { kind: 'article', id: 'gone', removedAt: 2, row: row('gone'), body: bodyOf('gone') },
  ]);
  old.close();

  const library = must(await openLibrary('schema-5'));
  onTestFinished(() => library.close());
  expect(await library.meta.get('schema')).toEqual({ name: 'schema', value: SCHEMA });
  expect(await articleCounts(library)).toMatchObject({ saved: 41, read: 41 });
  expect(await library.articles.get('link')).toEqual(row('link'));
  expect(await library.meta.get('prints')).toEqual({ name: 'prints', after: '' });
  expect(await library.prints.count()).toBe(0);
  const printOf = () => Uint8Array.of(1);
  const none = () => new Uint8Array();
  must(await keepPrints(library, { printOf, pack: none, unpack: () => [] }, 1));
  expect(await library.prints.toCollection().primaryKeys()).toEqual(ids);

  const feed = await follow(library, 'one');
  expect(await settle(library, feed.id, [newsOf('a', 'Corven grew.')])).toHaveLength(1);
  must(await restoreTopic(library, 'removed'));
  must(await rematched(library));
  expect(await library.matches.toCollection().primaryKeys()).toHaveLength(10);
  expect(await library.finds.count()).toBe(1);
  expect(await library.topics.count()).toBe(2);
});

test('a new library has nothing to print', async () => {
  const library = must(await openLibrary('brand-new'));
  onTestFinished(() => library.close());
  expect(await library.meta.get('prints')).toBeUndefined();
});

/** The library as it was before texts were measured. */
async function libraryOfSchema6(name: string, schema: 6 | 7 = 6): Promise<Dexie> {
  const library = new Dexie(name);
  library.version(schema).stores({
    articles:
      'id, &key, [savedAt+id], [state+savedAt], *facets, sortTitle, publishedAt, wordCount, updatedAt',
    bodies: 'id',
    topics: 'id',
    matches: '[topicId+articleId], articleId, [topicId+savedAt], [topicId+strength]',
    highlights: 'id, articleId, [createdAt+id]',
    notes: 'articleId',
    searches: 'id',
    pictures: '[articleId+src], articleId',
    trash: 'id, removedAt, feed.url',
    deletions: 'id, deletedAt',
    meta: 'name',
    searchLog: '++n',
    searchSegments: 'id, order',
    searchChunks: '',
    feeds: 'id, &url',
    feedItems: 'id, &[feedId+guid], key, story, [feedId+foundAt], foundAt',
    feedBodies: 'id',
    finds: '[topicId+itemId], itemId, [topicId+time], [topicId+state], [state+time]',
    prints: 'id',
    printBlocks: 'id',
  });
  await library.open();
  await library.table('meta').put({ name: 'schema', value: schema });
  return library;
}

test('from schema 6: nothing stored is touched, and what is saved is measured bit by bit', async () => {
  const old = await libraryOfSchema6('schema-6');
  const article = articleOf({ url: 'https://halyard.example/kept' });
  const row = (id: string) => ({
    ...storedRow(id, `https://${id}.example`),
    ...{ progress: 0.5, tags: ['evals'], hasFaq: false, hasNotes: true, readAt: 5 },
    ...{ sortTitle: 'etude', facets: ['state:read', 'kind:article', 'tag:evals'] },
  });
  const ids = Array.from({ length: 20 }, (_, at) => `article-${String(at).padStart(3, '0')}`);
  await old.table('articles').bulkPut(ids.map(row));
  await old
    .table('bodies')
    .bulkPut(ids.map((id) => ({ id, article, brief: briefOf(article), versions: [] })));
  old.close();

  const library = must(await openLibrary('schema-6'));
  onTestFinished(() => library.close());
  expect(await library.meta.get('schema')).toEqual({ name: 'schema', value: SCHEMA });
  expect(await library.meta.get('meters')).toEqual({ name: 'meters', engine: '', from: '' });
  expect(await library.articles.toArray()).toEqual(ids.map(row));
  must(
    await keepMeters(library, {
      engine: 'test',
      measure: () => [{ name: 'hype', kind: 'meter', value: 64, findings: [] }],
    }),
  );
  expect(await library.articles.get('article-019')).toMatchObject({
    ...{
      meters: { hype: 64 },
      updatedAt: 5,
      savedAt: 1,
      progress: 0.5,
      tags: ['evals'],
      readAt: 5,
    },
    facets: expect.arrayContaining(['tag:evals', 'meter:hype:064']),
  });
  expect(await library.articles.where('facets').equals('meter:hype:064').count()).toBe(20);
});

test('from schema 7: nothing stored is touched, and there is room for what models write', async () => {
  const old = await libraryOfSchema6('schema-7', 7);
  const article = articleOf({ url: 'https://halyard.example/kept' });
  const row = {
    ...storedRow('kept', article.url),
    ...{ progress: 0, tags: [], hasFaq: false, hasNotes: false, readAt: 5, sortTitle: 'etude' },
    ...{ meters: { hype: 64 }, facets: ['state:read', 'meter:hype:064'] },
  };
  const body = { id: 'kept', article, brief: briefOf(article), versions: [] };
  await old.table('articles').put(row);
  await old.table('bodies').put(body);
  await old.table('meta').put({ name: 'meters', engine: 'test', from: '' });
  old.close();
  const library = must(await openLibrary('schema-7'));
  onTestFinished(() => library.close());
  expect(await library.meta.get('schema')).toEqual({ name: 'schema', value: SCHEMA });
  expect(await library.meta.get('meters')).toEqual({ name: 'meters', engine: 'test', from: '' });
  expect(await library.articles.toArray()).toEqual([row]);
  expect(await library.bodies.toArray()).toEqual([body]);
  expect(await library.drafts.count()).toBe(0);
  const piece: Draft = {
    ...{ id: 'one', articleId: 'kept', textHash: 1, task: { kind: 'brief' }, promptVersion: 1 },
    writer: { kind: 'browser', name: '', model: '' },
    ...{ startedAt: 1, statements: [], silent: true, cut: false },
  };
  must(await putDrafts(library, [piece]));
  expect(await draftsOf(library, 'kept')).toEqual([piece]);
});
