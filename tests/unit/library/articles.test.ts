import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { saveLink, saveReading } from '../../../lib/library/articles.ts';
import { changeArticles } from '../../../lib/library/edit-articles.ts';
import { articleCounts, latestArticles, readBody } from '../../../lib/library/queries.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { emptyLibrary, matcher, must, readingOf, stamp } from './given.ts';

const save = async (
  library: Library,
  facts: Parameters<typeof readingOf>[0] = {},
  more: { fills?: string } = {},
) => must(await saveReading(library, readingOf(facts), { ...stamp(), matcher, ...more }));

const words = (count: number): string[] => [Array(count).fill('word').join(' ')];

test('a saved article is a small row and a body', async () => {
  const library = await emptyLibrary();
  const saved = await save(library);
  expect(saved.status).toBe('added');
  expect(await latestArticles(library, 10)).toMatchObject([
    {
      id: saved.id,
      key: 'https://halyard.example/news/chips',
      kind: 'article',
      title: 'Halyard Labs looks at chips',
      lede: 'Halyard Labs may buy a chip maker.',
      state: 'unread',
    },
  ]);
  const body = await readBody(library, saved.id);
  expect(body?.article.blocks).toHaveLength(1);
  expect(body?.versions).toEqual([]);
  expect(await articleCounts(library)).toMatchObject({ saved: 1, unread: 1 });
});

test('saving again updates: same key, time of saving and state; never a second row', async () => {
  const library = await emptyLibrary();
  const first = await save(library);
  const [before] = await latestArticles(library, 1);
  must(await changeArticles(library, [first.id], { kind: 'state', state: 'read' }, stamp().now));
  const again = await save(library, { title: 'Halyard Labs buys Corven' });
  expect(again).toEqual({ id: first.id, status: 'updated' });
  const rows = await latestArticles(library, 10);
  expect(rows).toMatchObject([
    { title: 'Halyard Labs buys Corven', state: 'read', savedAt: before?.savedAt },
  ]);
  expect(rows[0]?.updatedAt).toBeGreaterThan(before?.updatedAt ?? 0);
  expect(await articleCounts(library)).toMatchObject({ saved: 1, unread: 0 });
});

test('the same page saved at the same time is one row', async () => {
  const library = await emptyLibrary();
  const outcomes = await Promise.all([save(library), save(library), save(library)]);
  expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
  expect(outcomes.filter(({ status }) => status === 'added')).toHaveLength(1);
  expect(await articleCounts(library)).toMatchObject({ saved: 1, unread: 1 });
});

describe('a shorter reading never shortens silently', () => {
  test('a much shorter one leaves the saved body', async () => {
    const library = await emptyLibrary();
    const { id } = await save(library, { paragraphs: words(100) });
    const again = await save(library, { title: 'Please log in', paragraphs: words(59) });
    expect(again).toEqual({ id, status: 'kept-longer' });
    expect((await readBody(library, id))?.article.wordCount).toBe(100);
    expect(await latestArticles(library, 1)).toMatchObject([
      { title: 'Halyard Labs looks at chips', wordCount: 100 },
    ]);
  });

  test('a somewhat shorter one replaces it and keeps it as a version', async () => {
    const library = await emptyLibrary();
    const { id } = await save(library, { paragraphs: words(100) });
    expect((await save(library, { paragraphs: words(60) })).status).toBe('updated');
    const body = await readBody(library, id);
    expect(body?.article.wordCount).toBe(60);
    expect(body?.versions.map(({ article }) => article.wordCount)).toEqual([100]);
  });

  test('the longest survives any number of shorter ones, and a longer one needs no versions', async () => {
    const library = await emptyLibrary();
    const { id } = await save(library, { paragraphs: words(100) });
    for (const count of [95, 90, 85, 80, 75]) await save(library, { paragraphs: words(count) });
    const lengths = async () =>
      (await readBody(library, id))?.versions.map(({ article }) => article.wordCount);
    expect(await lengths()).toEqual([90, 95, 100]);
    await save(library, { paragraphs: words(101) });
    expect(await lengths()).toEqual([]);
  });
});

describe('a link', () => {
  const url = 'https://halyard.example/short';

  test('is kept as a row without a body, once', async () => {
    const library = await emptyLibrary();
    const link = must(await saveLink(library, { url, title: 'Corven sold?' }, stamp()));
    expect(must(await saveLink(library, { url, title: '' }, stamp()))).toEqual({
      id: link.id,
      status: 'updated',
    });
    expect(await latestArticles(library, 10)).toMatchObject([
      { kind: 'link', title: 'Corven sold?', url },
    ]);
    expect(await articleCounts(library)).toMatchObject({ saved: 1, unread: 1 });
  });

  test('is filled by its page, also when that has another canonical address', async () => {
    const library = await emptyLibrary();
    const link = must(await saveLink(library, { url, title: 'Corven sold?' }, stamp()));
    const canonicalUrl = 'https://halyard.example/long';
    expect(await save(library, { url, canonicalUrl })).toEqual({ id: link.id, status: 'updated' });
    expect(await latestArticles(library, 10)).toMatchObject([
      { id: link.id, kind: 'article', key: canonicalUrl },
    ]);
  });

  test('is dropped when its page is saved already', async () => {
    const library = await emptyLibrary();
    const page = await save(library);
    const link = must(await saveLink(library, { url, title: '' }, stamp()));
    expect(await save(library, {}, { fills: link.id })).toEqual({ id: page.id, status: 'updated' });
    expect(await latestArticles(library, 10)).toHaveLength(1);
    expect(await articleCounts(library)).toMatchObject({ saved: 1, unread: 1 });
    expect(await library.deletions.get(link.id)).toMatchObject({ kind: 'article' });
  });

  test('to a saved article changes nothing', async () => {
    const library = await emptyLibrary();
    const page = await save(library);
    const again = await saveLink(
      library,
      { url: 'https://halyard.example/news/chips', title: 'chips' },
      stamp(),
    );
    expect(must(again).id).toBe(page.id);
    expect(await latestArticles(library, 10)).toMatchObject([{ kind: 'article' }]);
  });
});

test('a full disk is an answer, and nothing of the save stays', async () => {
  const library = await emptyLibrary();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof put>
  ) {
    if (this.name === 'bodies') throw new DOMException('no space', 'QuotaExceededError');
    return put.apply(this, args);
  });
  const saved = await saveReading(library, readingOf(), { ...stamp(), matcher });
  expect(saved).toMatchObject({ ok: false, error: { kind: 'full' } });
  expect(await latestArticles(library, 10)).toEqual([]);
  expect(await articleCounts(library)).toMatchObject({ saved: 0, unread: 0 });
});

test('a library that was closed is trouble; a bug is not hidden as trouble', async () => {
  const library = await emptyLibrary();
  const broken = () => {
    throw new TypeError('a bug');
  };
  await expect(saveReading(library, readingOf(), { ...stamp(), matcher: broken })).rejects.toThrow(
    'a bug',
  );
  library.close();
  expect(await saveReading(library, readingOf(), { ...stamp(), matcher })).toMatchObject({
    ok: false,
    error: { kind: 'cannot-open' },
  });
});

test('a passage is kept once', async () => {
  const library = await emptyLibrary();
  const anchor = { quote: 'a chip maker', prefix: 'may buy ', suffix: '.' };
  const withPassage = () =>
    saveReading(library, readingOf(), {
      ...stamp(),
      matcher,
      highlight: { id: stamp().id, anchor },
    });
  const { id } = must(await withPassage());
  await withPassage();
  expect(await library.highlights.toArray()).toMatchObject([{ articleId: id, ...anchor }]);
});
