import { describe, expect, test } from 'vitest';
import { saveReading } from '../../../lib/library/articles.ts';
import {
  changeArticles,
  distinctTags,
  putBack,
  renameTag,
} from '../../../lib/library/edit-articles.ts';
import { articleCounts } from '../../../lib/library/queries.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { articleOf, briefOf, emptyLibrary, matcher, must, stamp } from './given.ts';

async function saved(library: Library, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const article = articleOf({ url: `https://halyard.example/${n}` });
    const reading = { article, brief: briefOf(article) };
    ids.push(must(await saveReading(library, reading, { ...stamp(), matcher })).id);
  }
  return ids;
}

describe('changing many articles', () => {
  test('state, tags and progress, with the keys to filter by, and back again', async () => {
    const library = await emptyLibrary();
    const ids = await saved(library, 2);
    const tagged = must(
      await changeArticles(library, ids, { kind: 'add-tags', tags: ['Évals', ' chips '] }, 5),
    );
    must(await changeArticles(library, ids, { kind: 'add-tags', tags: ['evals'] }, 6));
    must(await changeArticles(library, ids, { kind: 'state', state: 'read' }, 7));
    const [row] = await library.articles.toArray();
    expect(row).toMatchObject({ tags: ['Évals', 'chips'], state: 'read', readAt: 7 });
    expect(row?.facets).toEqual(expect.arrayContaining(['tag:evals', 'tag:chips', 'state:read']));
    expect(await articleCounts(library)).toMatchObject({ saved: 2, unread: 0, read: 2 });
    must(await putBack(library, tagged, 8));
    expect((await library.articles.toArray()).map(({ tags, state }) => [tags, state])).toEqual([
      [[], 'unread'],
      [[], 'unread'],
    ]);
    expect(await articleCounts(library)).toMatchObject({ saved: 2, unread: 2, read: 0 });
  });

  test('begun is being read; what is read or archived stays so', async () => {
    const library = await emptyLibrary();
    const [one = '', other = ''] = await saved(library, 2);
    must(await changeArticles(library, [other], { kind: 'state', state: 'archived' }, 1));
    must(await changeArticles(library, [one, other], { kind: 'progress', progress: 0.4 }, 2));
    const states = (await library.articles.bulkGet([one, other])).map((row) => row?.state);
    expect(states).toEqual(['reading', 'archived']);
    must(await changeArticles(library, [one], { kind: 'progress', progress: 0.98 }, 3));
    expect(await library.articles.get(one)).toMatchObject({ state: 'read', readAt: 3 });
  });

  test('one that is gone is passed over', async () => {
    const library = await emptyLibrary();
    const [one = ''] = await saved(library, 1);
    const change = { kind: 'remove-tags' as const, tags: ['none'] };
    const before = must(await changeArticles(library, [stamp().id, one], change, 3));
    expect(before.map(({ id }) => id)).toEqual([one]);
    must(await putBack(library, [{ ...must1(before), id: stamp().id }], 4));
    expect(await library.articles.count()).toBe(1);
  });
});

const must1 = <T>([first]: T[]): T => {
  if (first === undefined) throw new Error('nothing');
  return first;
};

describe('tags', () => {
  test('are one line, without empty ones and doubles', () => {
    expect(distinctTags([' a\n b ', '', 'A B', 'Ünit', 'unit', 'c'])).toEqual(['a b', 'Ünit', 'c']);
  });

  test('one is renamed, merged into another, and taken away, and all that can be undone', async () => {
    const library = await emptyLibrary();
    const [one = '', other = ''] = await saved(library, 2);
    const tag = (id: string, ...tags: string[]) =>
      changeArticles(library, [id], { kind: 'add-tags', tags }, 1);
    must(await tag(one, 'eval', 'chips'));
    must(await tag(other, 'evals', 'eval'));
    const tagsOf = async () =>
      (await library.articles.bulkGet([one, other])).map((row) => row?.tags);
    const before = must(await renameTag(library, 'Eval', 'Evals', 2));
    expect(await tagsOf()).toEqual([['Evals', 'chips'], ['evals']]);
    must(await renameTag(library, 'evals', '', 3));
    expect(await tagsOf()).toEqual([['chips'], []]);
    must(await putBack(library, before, 4));
    expect(await tagsOf()).toEqual([
      ['eval', 'chips'],
      ['evals', 'eval'],
    ]);
  });
});
