import { expect, test, vi } from 'vitest';
import { saveReading } from '../../../lib/library/articles.ts';
import { type Incoming, putIncoming } from '../../../lib/library/incoming.ts';
import { articleByKey, articleCounts, notesOf } from '../../../lib/library/queries.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { emptyLibrary, matcher, must, readingOf, stamp } from './given.ts';

const URL = 'https://halyard.example/a';

const item = (facts: Partial<Incoming> = {}): Incoming => ({
  url: URL,
  key: URL,
  title: 'Copper',
  savedAt: 1000,
  state: 'unread',
  progress: 0,
  tags: [],
  note: '',
  highlights: [],
  authors: [],
  siteName: null,
  publishedAt: null,
  lang: null,
  excerpt: '',
  reading: null,
  ...facts,
});

const put = async (library: Library, items: Incoming[]) =>
  must(await putIncoming(library, items, { newId: () => stamp().id, now: 5000, matcher }));

const whole = item({
  state: 'read',
  tags: ['Evals'],
  note: 'Compare.',
  highlights: [{ quote: 'may buy', note: 'sure?', color: 'rose', at: 900 }],
  reading: readingOf({ url: URL, canonicalUrl: URL }),
});

test('an address that is new becomes a link with what was known of it, and is found', async () => {
  const library = await emptyLibrary();
  const given = item({ tags: ['Evals'], siteName: 'The Halyard', authors: ['Ines Marlow'] });
  expect(await put(library, [given])).toEqual({ added: 1, joined: 0, unchanged: 0 });
  expect(await articleByKey(library, URL)).toMatchObject({
    kind: 'link',
    title: 'Copper',
    savedAt: 1000,
    tags: ['Evals'],
    siteName: 'The Halyard',
    facets: expect.arrayContaining(['tag:evals', 'author:ines marlow', 'kind:link']),
  });
  expect((await articleCounts(library)).unread).toBe(1);
  expect((await library.finder.find('copper'))?.ids.length).toBe(1);
});

test('one with its text becomes an article, with note and passages', async () => {
  const library = await emptyLibrary();
  await put(library, [whole]);
  const row = await articleByKey(library, URL);
  expect(row).toMatchObject({ kind: 'article', state: 'read', savedAt: 1000, hasNotes: true });
  const notes = await notesOf(library, row?.id ?? '');
  expect(notes).toMatchObject({
    note: 'Compare.',
    highlights: [{ color: 'rose', createdAt: 900 }],
  });
  expect((await library.finder.find('compare'))?.ids.length).toBe(1);
});

test('to repeat it changes nothing', async () => {
  const library = await emptyLibrary();
  await put(library, [whole, item({ url: `${URL}b`, key: `${URL}b` })]);
  const dump = async () =>
    JSON.stringify(
      await Promise.all(
        [library.articles, library.highlights, library.notes, library.meta].map((table) =>
          table.toArray(),
        ),
      ),
    );
  const before = await dump();
  const again = await put(library, [whole, item({ url: `${URL}b`, key: `${URL}b` })]);
  expect(again).toEqual({ added: 0, joined: 0, unchanged: 2 });
  expect(await dump()).toBe(before);
});

test('what is saved keeps its text and its state, and learns the rest', async () => {
  const library = await emptyLibrary();
  const reading = readingOf({ url: URL, canonicalUrl: URL, title: 'Ours' });
  const { id } = must(await saveReading(library, reading, { ...stamp(), matcher }));
  await put(library, [whole]);
  const counts = await put(library, [item({ title: 'Theirs', tags: ['evals', 'chips'] })]);
  expect(counts).toEqual({ added: 0, joined: 1, unchanged: 0 });
  expect(await library.articles.get(id)).toMatchObject({
    kind: 'article',
    title: 'Ours',
    state: 'read',
    savedAt: 1000,
    tags: ['Evals', 'chips'],
  });
  expect((await articleCounts(library)).saved).toBe(1);
});

test('a link that was saved is filled by the text of an import', async () => {
  const library = await emptyLibrary();
  await put(library, [item()]);
  const before = await articleByKey(library, URL);
  expect(await put(library, [whole])).toEqual({ added: 0, joined: 1, unchanged: 0 });
  expect(await articleByKey(library, URL)).toMatchObject({ id: before?.id, kind: 'article' });
});

test('a batch that fails in the middle leaves nothing behind', async () => {
  const library = await emptyLibrary();
  const failing = vi.fn(() => {
    throw new Error('a defect');
  });
  const items = [item({ url: `${URL}1`, key: `${URL}1` }), whole];
  const options = { newId: () => stamp().id, now: 5000, matcher: failing };
  await expect(putIncoming(library, items, options)).rejects.toThrow('a defect');
  expect(await library.articles.count()).toBe(0);
  expect(await library.searchLog.count()).toBe(0);
  expect((await articleCounts(library)).saved).toBe(0);
});
