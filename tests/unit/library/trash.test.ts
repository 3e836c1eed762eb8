import { describe, expect, test } from 'vitest';
import { saveReading } from '../../../lib/library/articles.ts';
import { draftsOf, putDrafts } from '../../../lib/library/drafts.ts';
import { articleById, articleCounts, latestArticles } from '../../../lib/library/queries.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { addTopic } from '../../../lib/library/topics.ts';
import {
  dropOldTrash,
  removeArticles,
  restoreArticles,
  TRASH_KEPT,
} from '../../../lib/library/trash.ts';
import { draft, emptyLibrary, matcher, must, readingOf, stamp } from './given.ts';
import { answerOf, writtenOf } from './given-drafts.ts';

const anchor = { quote: 'a chip maker', prefix: '', suffix: '' };

const save = async (library: Library) =>
  must(
    await saveReading(library, readingOf(), {
      ...stamp(),
      matcher,
      highlight: { id: stamp().id, anchor },
    }),
  );

/** Everything a reader would miss. */
const contents = async (library: Library) => ({
  rows: await library.articles.toArray(),
  bodies: await library.bodies.toArray(),
  matches: await library.matches.toArray(),
  highlights: await library.highlights.toArray(),
  counts: await articleCounts(library),
});

test('what was removed comes back as it was', async () => {
  const library = await emptyLibrary();
  must(await addTopic(library, draft('Halyard'), stamp()));
  const { id } = await save(library);
  const before = await contents(library);
  expect(before.matches).toHaveLength(1);

  must(await removeArticles(library, [id], stamp().now));
  expect(await contents(library)).toEqual({
    rows: [],
    bodies: [],
    matches: [],
    highlights: [],
    counts: expect.objectContaining({ saved: 0, unread: 0 }),
  });
  expect(await library.deletions.get(id)).toBeDefined();

  must(await restoreArticles(library, [id], matcher));
  expect(await contents(library)).toEqual(before);
  expect(await library.deletions.get(id)).toBeUndefined();
  expect(await library.trash.count()).toBe(0);
});

test('it comes back with the topics of today', async () => {
  const library = await emptyLibrary();
  const { id } = await save(library);
  must(await removeArticles(library, [id], stamp().now));
  const topic = must(await addTopic(library, draft('chip maker'), stamp()));
  must(await restoreArticles(library, [id], matcher));
  expect(await library.matches.toArray()).toMatchObject([{ topicId: topic.id, articleId: id }]);
});

test('a page saved anew meanwhile stays, and takes over the highlights', async () => {
  const library = await emptyLibrary();
  const { id } = await save(library);
  must(await removeArticles(library, [id], stamp().now));
  const anew = must(await saveReading(library, readingOf(), { ...stamp(), matcher }));
  expect(anew.status).toBe('added');
  must(await restoreArticles(library, [id], matcher));
  expect((await latestArticles(library, 10)).map((row) => row.id)).toEqual([anew.id]);
  expect(await library.highlights.toArray()).toMatchObject([{ articleId: anew.id, ...anchor }]);
  expect(await articleCounts(library)).toMatchObject({ saved: 1, unread: 1 });
});

test('removing or restoring twice does nothing more', async () => {
  const library = await emptyLibrary();
  const { id } = await save(library);
  const { now } = stamp();
  must(await removeArticles(library, [id], now));
  must(await removeArticles(library, [id], now));
  expect(await articleCounts(library)).toMatchObject({ saved: 0, unread: 0 });
  must(await restoreArticles(library, [id], matcher));
  must(await restoreArticles(library, [id], matcher));
  expect(await articleCounts(library)).toMatchObject({ saved: 1, unread: 1 });
});

test('the trash keeps for thirty days, the tombstone for good', async () => {
  const library = await emptyLibrary();
  const { id } = await save(library);
  const { now } = stamp();
  must(await removeArticles(library, [id], now));
  must(await dropOldTrash(library, now + TRASH_KEPT));
  expect(await library.trash.count()).toBe(1);
  must(await dropOldTrash(library, now + TRASH_KEPT + 1));
  expect(await library.trash.count()).toBe(0);
  must(await restoreArticles(library, [id], matcher));
  expect(await articleById(library, id)).toBeUndefined();
  expect(await library.deletions.get(id)).toBeDefined();
});

describe('what was written about a removed article', () => {
  const given = async () => {
    const library = await emptyLibrary();
    const { id } = await save(library);
    const pieces = [writtenOf(id), answerOf(id, 'Why?')];
    must(await putDrafts(library, pieces));
    return { library, id, pieces };
  };

  test('is there again when it is put back', async () => {
    const { library, id, pieces } = await given();
    must(await removeArticles(library, [id], stamp().now));
    must(await restoreArticles(library, [id], matcher));
    expect(await draftsOf(library, id)).toEqual(pieces.toReversed());
  });

  test('goes with the trash', async () => {
    const { library, id } = await given();
    const { now } = stamp();
    must(await removeArticles(library, [id], now));
    must(await dropOldTrash(library, now + TRASH_KEPT));
    expect(await library.drafts.count()).toBe(2);
    must(await dropOldTrash(library, now + TRASH_KEPT + 1));
    expect(await library.drafts.count()).toBe(0);
  });

  test('goes over to the page that was saved anew meanwhile, but for what was written there since', async () => {
    const { library, id, pieces } = await given();
    must(await removeArticles(library, [id], stamp().now));
    const anew = (await save(library)).id;
    const since = writtenOf(anew);
    must(await putDrafts(library, [since]));
    must(await restoreArticles(library, [id], matcher));
    expect(await draftsOf(library, anew)).toEqual([since, { ...pieces[1], articleId: anew }]);
    expect(await library.drafts.count()).toBe(2);
  });

  test('stays where a backup has brought the article back before the trash is emptied', async () => {
    const { library, id, pieces } = await given();
    const row = await articleById(library, id);
    const { now } = stamp();
    must(await removeArticles(library, [id], now));
    if (row) await library.articles.put(row);
    must(await dropOldTrash(library, now + TRASH_KEPT + 1));
    expect(await draftsOf(library, id)).toEqual(pieces.toReversed());
  });

  test('stays where a backup has brought the article back before it is put back', async () => {
    const { library, id, pieces } = await given();
    const row = await articleById(library, id);
    must(await removeArticles(library, [id], stamp().now));
    if (row) await library.articles.put(row);
    must(await restoreArticles(library, [id], matcher));
    expect(await draftsOf(library, id)).toEqual(pieces.toReversed());
  });
});
