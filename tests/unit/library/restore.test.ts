import { describe, expect, test } from 'vitest';
import { saveReading } from '../../../lib/library/articles.ts';
import { draftsOf, putDrafts } from '../../../lib/library/drafts.ts';
import { changeFeed, removeFeeds } from '../../../lib/library/feeds.ts';
import { type KeptRow, keptRows } from '../../../lib/library/kept-rows.ts';
import { type Kept, restoreRows } from '../../../lib/library/restore.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { editTopic } from '../../../lib/library/topics.ts';
import { removeArticles } from '../../../lib/library/trash.ts';
import type { Signal } from '../../../lib/model/signals.ts';
import { draft, emptyLibrary, matcher, must, readingOf, rematched, stamp } from './given.ts';
import { answerOf, pointOf, writtenOf } from './given-drafts.ts';
import { follow, newsOf, settle, watch } from './given-feeds.ts';

/** The rows of a library that belong to no article. */
async function rowsOf(library: Library): Promise<Kept[]> {
  const rows: KeptRow[] = [];
  for await (const row of keptRows(library)) rows.push(row);
  return rows.flatMap((row) =>
    row.t === 'feed' || row.t === 'topic' || row.t === 'deletion' ? row : [],
  );
}

const rules: Parameters<typeof restoreRows>[2] = {
  matcher,
  stands: ({ statements }, { sentences }) =>
    statements.every((one) => one.sentences.every((at) => at < sentences.length)),
};

const restore = async (library: Library, rows: Kept[]) => {
  must(await restoreRows(library, rows, rules));
  must(await rematched(library));
};

const mine = {
  paused: true,
  whole: true,
  title: 'Mine',
  renamed: true,
  siteUrl: 'https://one.example/',
};

test('feeds come back as the reader has set them, and are asked anew', async () => {
  const library = await emptyLibrary();
  const feed = await follow(library, 'one', 1000);
  const asked = { askedAt: 2000, readAt: 2000, nextAt: 9000, etag: '"1"', failures: 3 };
  must(await changeFeed(library, feed.id, (row) => ({ ...row, ...mine, ...asked })));
  const gone = await follow(library, 'gone');
  must(await removeFeeds(library, [gone.id], 3000));
  const rows = await rowsOf(library);
  const here = await emptyLibrary();
  await restore(here, rows);
  expect(await here.feeds.toArray()).toEqual([{ ...feed, ...mine, nextAt: 1000 }]);
  expect(await here.deletions.toArray()).toEqual([{ id: gone.id, kind: 'feed', deletedAt: 3000 }]);
  await restore(here, rows);
  expect(await rowsOf(here)).toEqual(rows);
});

test('a feed that is followed here stays as it is, and one in the trash comes back with its items', async () => {
  const library = await emptyLibrary();
  const feed = await follow(library, 'one');
  const rows = await rowsOf(library);
  const here = await emptyLibrary();
  const own = await follow(here, 'one');
  await watch(here, 'Corven');
  await settle(here, own.id, [newsOf('a', 'Corven grew.')]);
  await restore(here, rows);
  expect(await here.feeds.toArray()).toEqual([own]);
  must(await removeFeeds(here, [own.id], stamp().now));
  // Of the same address, under the id that it had here.
  await restore(here, rows);
  expect((await here.feeds.toArray()).map(({ id }) => id)).toEqual([own.id]);
  expect(await here.finds.count()).toBe(1);
  expect(await here.trash.count()).toBe(0);
  expect(await here.deletions.get(feed.id)).toBeUndefined();
});

test('a deletion of a feed is not noted where it is followed', async () => {
  const library = await emptyLibrary();
  const feed = await follow(library, 'one');
  await restore(library, [{ t: 'deletion', v: { id: feed.id, kind: 'feed', deletedAt: 1 } }]);
  expect(await library.deletions.count()).toBe(0);
});

test('a topic keeps here what is asked of it here or there, and where it stands', async () => {
  const library = await emptyLibrary();
  const topic = await watch(library, 'Corven');
  const edit = (into: Library, id: string, change: object) =>
    editTopic(into, id, { ...draft('Corven'), ...change }, stamp().now);
  must(await edit(library, topic.id, { versions: true }));
  await library.topics.update(topic.id, { position: 5 });
  const rows = await rowsOf(library);
  const here = await emptyLibrary();
  await restore(here, rows);
  expect(await rowsOf(here)).toEqual(rows);
  must(await edit(here, topic.id, { anyCase: true }));
  await here.topics.update(topic.id, { position: 2 });
  await restore(here, rows);
  expect(await here.topics.toArray()).toMatchObject([
    { versions: true, anyCase: true, position: 2 },
  ]);
});

test('an article that comes back with what was measured of it can be found by that at once', async () => {
  const there = await emptyLibrary();
  const { article, brief } = readingOf();
  const signals: Signal[] = [{ name: 'supposed', kind: 'meter', value: 68, findings: [] }];
  const reading = { article, brief: { ...brief, signals } };
  const { id } = must(await saveReading(there, reading, { ...stamp(), matcher }));
  const rows: Kept[] = [];
  for await (const row of keptRows(there))
    if (row.t === 'article') {
      expect(row.v).not.toHaveProperty('meters');
      rows.push(row);
    } else if (row.t === 'body') rows.push({ ...row, key: article.canonicalUrl });
  const here = await emptyLibrary();
  await restore(here, rows);
  expect(await here.articles.get(id)).toEqual(await there.articles.get(id));
  expect((await here.articles.get(id))?.meters).toEqual({ supposed: 68 });
});

describe('what was written about an article', () => {
  const URL = 'https://halyard.example/news/chips';
  const OTHER = 'https://halyard.example/news/other';

  const save = async (library: Library, url = URL, paragraphs = ['One.', 'Two.']) =>
    must(await saveReading(library, readingOf({ url, paragraphs }), { ...stamp(), matcher })).id;

  /** All of a library's articles with what belongs to them, as a page sends them. */
  async function sent(library: Library): Promise<Kept[]> {
    const keys = new Map<string, string>();
    const rows: Kept[] = [];
    for await (const row of keptRows(library)) {
      if (row.t === 'article') keys.set(row.v.id, row.v.key);
      if (row.t === 'article') rows.push(row);
      if (row.t === 'body') rows.push({ ...row, key: keys.get(row.v.id) ?? '' });
      if (row.t === 'draft')
        rows.push({ ...row, key: keys.get(row.v.articleId) ?? '', others: keys });
    }
    return rows;
  }

  test('comes back as it was, however often, after all articles that it may name', async () => {
    const there = await emptyLibrary();
    const id = await save(there);
    const other = await save(there, OTHER);
    const across = [{ articleId: other, sentence: 1 }];
    const pieces = [
      writtenOf(id),
      answerOf(id, 'Why?', { silent: true, statements: [] }),
      writtenOf(id, { task: { kind: 'compare' }, statements: [pointOf({ across })] }),
    ];
    must(await putDrafts(there, pieces));
    const rows = await sent(there);
    expect(rows.map(({ t }) => t)).toEqual([
      ...['article', 'body', 'article', 'body'],
      ...['draft', 'draft', 'draft'],
    ]);
    const here = await emptyLibrary();
    await restore(here, rows);
    expect(await draftsOf(here, id)).toEqual(pieces.toReversed());
    await restore(here, rows);
    expect(await draftsOf(here, id)).toEqual(pieces.toReversed());
    expect(await here.articles.toArray()).toEqual(await there.articles.toArray());
  });

  test('moves to the article of the same address, and so do the sentences of others that it names', async () => {
    const there = await emptyLibrary();
    const other = await save(there, OTHER);
    const across = [
      { articleId: other, sentence: 1 },
      { articleId: other, sentence: 2 },
    ];
    const piece = writtenOf(await save(there), { statements: [pointOf({ across })] });
    must(await putDrafts(there, [piece]));
    const here = await emptyLibrary();
    const own = await save(here);
    const otherHere = await save(here, OTHER);
    await restore(here, await sent(there));
    const moved = [{ articleId: otherHere, sentence: 1 }];
    expect(await here.drafts.toArray()).toEqual([
      { ...piece, articleId: own, statements: [pointOf({ across: moved })] },
    ]);
  });

  test('is kept once: the later of what is here and there', async () => {
    const there = await emptyLibrary();
    const here = await emptyLibrary();
    const [id, own] = [await save(there), await save(here)];
    const old = writtenOf(id);
    const laterHere = writtenOf(own);
    const oldAnswer = answerOf(own, 'Why?');
    const laterThere = answerOf(id, 'Why?');
    must(await putDrafts(there, [old, laterThere]));
    must(await putDrafts(here, [laterHere, oldAnswer]));
    await restore(here, await sent(there));
    expect(await draftsOf(here, own)).toEqual([{ ...laterThere, articleId: own }, laterHere]);
  });

  test('is left out where its article is not here or has no such sentences', async () => {
    const library = await emptyLibrary();
    const id = await save(library);
    const of = { key: URL, others: new Map() };
    const gone = writtenOf(stamp().id);
    const beyond = writtenOf(id, { statements: [pointOf({ sentences: [2] })] });
    await restore(library, [
      { t: 'draft', v: gone, key: OTHER, others: new Map() },
      { t: 'draft', v: beyond, ...of },
    ]);
    expect(await library.drafts.count()).toBe(0);
  });

  test('is not in a backup while its article lies in the trash, or where it is of no known shape', async () => {
    const library = await emptyLibrary();
    const [id, removed] = [await save(library), await save(library, OTHER)];
    const piece = writtenOf(id);
    must(await putDrafts(library, [piece, writtenOf(removed)]));
    await library.drafts.put({ ...answerOf(id, 'Why?'), startedAt: Number.NaN });
    must(await removeArticles(library, [removed], stamp().now));
    const kept = (await sent(library)).flatMap((row) => (row.t === 'draft' ? row.v : []));
    expect(kept).toEqual([piece]);
  });
});
