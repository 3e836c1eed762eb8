import { describe, expect, test } from 'vitest';
import { articleByKey, latestArticles, searchArticles } from '../../../lib/library/queries.ts';
import { linkRow } from '../../../lib/library/rows.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { reindex, searchedTables } from '../../../lib/library/search/log.ts';
import type { SavedArticle } from '../../../lib/model/library.ts';
import { emptyLibrary, stamp } from './given.ts';

/** Rows straight into the table: the queries do not care how they came. */
async function rows(library: Library, facts: Partial<SavedArticle>[]): Promise<void> {
  await library.articles.bulkAdd(
    facts.map((row) => {
      const { id, now } = stamp();
      const url = `https://halyard.example/${id}`;
      return { ...linkRow({ id, now, url, key: url, title: 'Chips' }), ...row };
    }),
  );
  const { articles } = library;
  await library.transaction('rw', searchedTables(library), async () => {
    for (const id of await articles.toCollection().primaryKeys()) await reindex(library, id, true);
  });
}

const titles = (found: { rows: SavedArticle[] }): string[] => found.rows.map(({ title }) => title);

test('the latest come first, as many as asked for', async () => {
  const library = await emptyLibrary();
  await rows(library, [{ title: 'one' }, { title: 'two' }, { title: 'three' }]);
  expect((await latestArticles(library, 2)).map(({ title }) => title)).toEqual(['three', 'two']);
});

test('an article is found by its canonical address', async () => {
  const library = await emptyLibrary();
  await rows(library, [{ key: 'https://halyard.example/a' }]);
  expect(await articleByKey(library, 'https://halyard.example/a')).toBeDefined();
  expect(await articleByKey(library, 'https://halyard.example/b')).toBeUndefined();
});

describe('search', () => {
  test('counts all it finds and shows the best, the newest of equals first', async () => {
    const library = await emptyLibrary();
    await rows(
      library,
      Array.from({ length: 250 }, (_, at) => ({ title: at % 2 === 0 ? `even ${at}` : 'odd' })),
    );
    const found = await searchArticles(library, 'even', 3);
    expect(found.total).toBe(125);
    expect(titles(found)).toEqual(['even 248', 'even 246', 'even 244']);
    expect(await searchArticles(library, 'even', 0)).toMatchObject({ rows: [], total: 125 });
  });

  test('without words gives the latest of all', async () => {
    const library = await emptyLibrary();
    await rows(library, [{ title: 'one' }, { title: 'two' }]);
    await library.meta.put({
      name: 'counts',
      saved: 2,
      unread: 2,
      reading: 0,
      read: 0,
      archived: 0,
    });
    expect(await searchArticles(library, '  ', 1)).toMatchObject({
      rows: [{ title: 'two' }],
      total: 2,
    });
  });
});
