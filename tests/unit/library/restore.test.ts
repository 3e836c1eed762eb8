import { expect, test } from 'vitest';
import { saveReading } from '../../../lib/library/articles.ts';
import { changeFeed, removeFeeds } from '../../../lib/library/feeds.ts';
import { type KeptRow, keptRows } from '../../../lib/library/kept-rows.ts';
import { type Kept, restoreRows } from '../../../lib/library/restore.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { editTopic } from '../../../lib/library/topics.ts';
import type { Signal } from '../../../lib/model/signals.ts';
import { draft, emptyLibrary, matcher, must, readingOf, rematched, stamp } from './given.ts';
import { follow, newsOf, settle, watch } from './given-feeds.ts';

/** The rows of a library that belong to no article. */
async function rowsOf(library: Library): Promise<Kept[]> {
  const rows: KeptRow[] = [];
  for await (const row of keptRows(library)) rows.push(row);
  return rows.flatMap((row) =>
    row.t === 'feed' || row.t === 'topic' || row.t === 'deletion' ? row : [],
  );
}

const restore = async (library: Library, rows: Kept[]) => {
  must(await restoreRows(library, rows, matcher));
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
