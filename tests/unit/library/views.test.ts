import { describe, expect, test } from 'vitest';
import { indexed, newReaderRow } from '../../../lib/library/rows.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { reindex, searchedTables } from '../../../lib/library/search/log.ts';
import {
  facetCounts,
  type ListFilter,
  listed,
  NO_FILTER,
  rowsOf,
  SORTS,
} from '../../../lib/library/views.ts';
import { emptyLibrary } from './given.ts';

/** Rows named by a letter; saved one after the other. */
async function given(): Promise<Library> {
  const library = await emptyLibrary();
  const row = (id: string, at: number, facts: object) =>
    indexed({
      ...newReaderRow(id, at),
      key: `https://${id}.example/`,
      url: `https://${id}.example/`,
      kind: 'article',
      title: id,
      siteName: 'The Halyard',
      authors: ['Ines Marlow'],
      publishedAt: null,
      lang: 'en',
      wordCount: 100,
      readingMinutes: 1,
      lede: '',
      hasFaq: false,
      updatedAt: at,
      ...facts,
    });
  await library.articles.bulkPut([
    row('a', 1, {
      title: '“Zebra”',
      tags: ['Chips'],
      publishedAt: '2026-03-01',
      wordCount: 5,
      meters: { supposed: 59, hype: 0 },
    }),
    row('b', 2, {
      title: 'Émile',
      tags: ['chips', 'evals'],
      state: 'read',
      wordCount: 900,
      meters: { supposed: 60, hype: 100 },
    }),
    row('c', 3, { title: 'alpha', siteName: null, publishedAt: '2026-04-01', lang: 'de-AT' }),
  ]);
  const counts = { saved: 3, unread: 2, reading: 0, read: 1, archived: 0 };
  await library.meta.put({ name: 'counts', ...counts });
  await library.transaction('rw', searchedTables(library), async () => {
    for (const id of ['a', 'b', 'c']) await reindex(library, id, true);
  });
  await library.matches.bulkPut(
    ['b', 'c'].map((articleId, at) => ({
      topicId: 't',
      articleId,
      strength: 'about' as const,
      sentences: [],
      quote: '',
      words: [],
      savedAt: at,
    })),
  );
  return library;
}

describe('listed', () => {
  test.each([
    ['newest', 'cba'],
    ['best', 'cba'],
    ['oldest', 'abc'],
    ['title', 'cba'],
    ['published', 'cab'],
    ['longest', 'bca'],
    ['shortest', 'acb'],
    ['most-supposed', 'bac'],
    ['least-supposed', 'abc'],
    ['most-other', 'cba'],
  ] as const)('sorted by %s', async (sort, ids) => {
    expect((await listed(await given(), NO_FILTER, sort)).ids.join('')).toBe(ids);
  });

  test.each([
    [{ facets: ['tag:chips'] }, 'ba'],
    [{ facets: ['tag:chips', 'state:unread'] }, 'a'],
    [{ facets: ['site:c.example'] }, 'c'],
    [{ facets: ['lang:de'] }, 'c'],
    [{ topicId: 't' }, 'cb'],
    [{ topicId: 't', facets: ['tag:evals'] }, 'b'],
    [{ savedFrom: 2 }, 'cb'],
    [{ savedBefore: 2 }, 'a'],
    [{ savedFrom: 2, savedBefore: 3, facets: ['state:read'] }, 'b'],
    [{ facets: ['tag:none'] }, ''],
    [{ meters: [{ meter: 'supposed', side: 'least', step: 4 }] }, 'b'],
    [{ meters: [{ meter: 'supposed', side: 'least', step: 1 }] }, 'ba'],
    [{ meters: [{ meter: 'supposed', side: 'most', step: 3 }] }, 'a'],
    [{ meters: [{ meter: 'supposed', side: 'most', step: 0 }] }, ''],
    [{ meters: [{ meter: 'hype', side: 'most', step: 0 }] }, 'a'],
    [{ text: 'emil', meters: [{ meter: 'supposed', side: 'least', step: 1 }] }, 'b'],
    [{ facets: ['tag:evals'], meters: [{ meter: 'hype', side: 'most', step: 1 }] }, ''],
    [{ text: 'MARLOW emil' }, 'b'],
    [{ text: 'evals', facets: ['state:unread'] }, ''],
  ] as [Partial<ListFilter>, string][])('narrowed to %j, in any order', async (filter, ids) => {
    const library = await given();
    const narrowed = { ...NO_FILTER, ...filter };
    expect((await listed(library, narrowed, 'newest')).ids.join('')).toBe(ids);
    for (const sort of [...SORTS, 'most-hype'] as const)
      expect((await listed(library, narrowed, sort)).ids.sort().join('')).toBe(
        [...ids].sort().join(''),
      );
  });
});

test('rows come in the order asked for, without those that are gone', async () => {
  const rows = await rowsOf(await given(), ['c', 'x', 'a']);
  expect(rows.map(({ id }) => id)).toEqual(['c', 'a']);
});

test('the values of a kind are counted, most first, as they are written', async () => {
  const library = await given();
  expect(await facetCounts(library, 'tag', 9)).toEqual([
    { key: 'tag:chips', name: 'Chips', count: 2 },
    { key: 'tag:evals', name: 'evals', count: 1 },
  ]);
  expect(await facetCounts(library, 'site', 1)).toEqual([
    { key: 'site:the halyard', name: 'The Halyard', count: 2 },
  ]);
  expect((await facetCounts(library, 'site', 9)).at(-1)?.name).toBe('c.example');
});
