import { Dexie } from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import { openLibrary } from '../../../lib/library/open.ts';
import { restoreArticle } from '../../../lib/library/trash.ts';
import { articleOf, briefOf, matcher, must } from './given.ts';

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
      row: { id: 'gone', key: gone.canonicalUrl, savedAt: 1, state: 'read' },
      body: { id: 'gone', article: gone, brief, versions: [] },
      highlights: [],
    },
    { kind: 'article', id: 'link', removedAt: 2, row: {}, body: null, highlights: [] },
    { kind: 'topic', id: 'topic', removedAt: 2, topic: {} },
  ]);
  old.close();

  const library = must(await openLibrary('schema-1'));
  onTestFinished(() => library.close());
  expect(await library.meta.get('schema')).toEqual({ name: 'schema', value: 2 });
  const scoped = { ...kept, scope: 'article', notes: [] };
  expect(await library.bodies.get('kept')).toEqual({
    id: 'kept',
    article: scoped,
    brief,
    versions: [{ readAt: 1, article: scoped }],
  });
  must(await restoreArticle(library, 'gone', matcher));
  expect((await library.bodies.get('gone'))?.article).toEqual({
    ...gone,
    scope: 'article',
    notes: [],
  });
  expect(await library.trash.count()).toBe(2);
});
