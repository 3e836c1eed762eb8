import { describe, expect, test } from 'vitest';
import { saveReading } from '../../../lib/library/articles.ts';
import {
  dropAllPictures,
  keepPictures,
  keptPicture,
  missingPictures,
  pictureTotals,
} from '../../../lib/library/pictures.ts';
import type { Library } from '../../../lib/library/schema.ts';
import {
  dropOldTrash,
  removeArticles,
  restoreArticles,
  TRASH_KEPT,
} from '../../../lib/library/trash.ts';
import type { Block } from '../../../lib/model/article.ts';
import { type KeptPicture, MOST_PICTURES } from '../../../lib/model/library.ts';
import { emptyLibrary, matcher, must, readingOf, stamp } from './given.ts';

const srcOf = (n: number): string => `https://halyard.example/${n}.webp`;

const image = (n: number): Block => ({
  kind: 'image',
  text: '',
  src: srcOf(n),
  alt: '',
  caption: null,
});

const picture = (n: number, size = 10): KeptPicture => ({
  articleId: '',
  src: srcOf(n),
  type: 'image/webp',
  bytes: new Uint8Array(size).fill(n),
  keptAt: 1,
});

/** Saves an article that shows so many pictures; answers its id. */
async function saved(library: Library, pictures: number): Promise<string> {
  const reading = readingOf();
  const blocks = [
    ...reading.article.blocks,
    ...Array.from({ length: pictures }, (_, n) => image(n)),
  ];
  const saving = { ...stamp(), matcher };
  const article = { ...reading.article, blocks };
  return must(await saveReading(library, { ...reading, article }, saving)).id;
}

test('pictures are kept with their article, and counted', async () => {
  const library = await emptyLibrary();
  const id = await saved(library, 3);
  expect(await missingPictures(library, id)).toEqual([0, 1, 2].map(srcOf));
  expect(must(await keepPictures(library, id, [picture(0), picture(2, 20)]))).toBe(2);
  expect(must(await keepPictures(library, id, [picture(0)]))).toBe(0);
  expect(await missingPictures(library, id)).toEqual([srcOf(1)]);
  expect((await keptPicture(library, id, srcOf(2)))?.bytes).toEqual(new Uint8Array(20).fill(2));
  expect(await pictureTotals(library)).toEqual({ count: 2, bytes: 30 });
});

test('an article that is gone keeps none', async () => {
  const library = await emptyLibrary();
  expect(must(await keepPictures(library, 'gone', [picture(0)]))).toBe(0);
  expect(await library.pictures.count()).toBe(0);
});

describe('the bounds of an article', () => {
  test('its pictures are not too many', async () => {
    const library = await emptyLibrary();
    const id = await saved(library, MOST_PICTURES.count + 5);
    expect(await missingPictures(library, id)).toHaveLength(MOST_PICTURES.count);
    const all = Array.from({ length: MOST_PICTURES.count + 5 }, (_, n) => picture(n));
    expect(must(await keepPictures(library, id, all))).toBe(MOST_PICTURES.count);
    expect(must(await keepPictures(library, id, [picture(MOST_PICTURES.count + 1)]))).toBe(0);
  });

  test('none is too large, and all together are not', async () => {
    const library = await emptyLibrary();
    const id = await saved(library, 10);
    const large = MOST_PICTURES.bytesEach;
    const all = [picture(0, large + 1), ...[1, 2, 3, 4, 5].map((n) => picture(n, large))];
    expect(must(await keepPictures(library, id, [...all, picture(6, 1)]))).toBe(
      MOST_PICTURES.bytes / large,
    );
    expect((await pictureTotals(library)).bytes).toBe(MOST_PICTURES.bytes);
  });
});

describe('pictures of a removed article', () => {
  test('are there again when it is put back', async () => {
    const library = await emptyLibrary();
    const id = await saved(library, 1);
    must(await keepPictures(library, id, [picture(0)]));
    must(await removeArticles(library, [id], stamp().now));
    must(await restoreArticles(library, [id], matcher));
    expect(await keptPicture(library, id, srcOf(0))).toBeDefined();
    expect(await pictureTotals(library)).toEqual({ count: 1, bytes: 10 });
  });

  test('go with the trash', async () => {
    const library = await emptyLibrary();
    const id = await saved(library, 1);
    must(await keepPictures(library, id, [picture(0)]));
    const { now } = stamp();
    must(await removeArticles(library, [id], now));
    must(await dropOldTrash(library, now + TRASH_KEPT + 1));
    expect(await library.pictures.count()).toBe(0);
    expect(await pictureTotals(library)).toEqual({ count: 0, bytes: 0 });
  });

  test('go where the page was saved anew meanwhile', async () => {
    const library = await emptyLibrary();
    const id = await saved(library, 1);
    must(await keepPictures(library, id, [picture(0)]));
    must(await removeArticles(library, [id], stamp().now));
    const anew = await saved(library, 1);
    must(await keepPictures(library, anew, [picture(0)]));
    must(await restoreArticles(library, [id], matcher));
    expect(await library.pictures.toCollection().primaryKeys()).toEqual([[anew, srcOf(0)]]);
    expect(await pictureTotals(library)).toEqual({ count: 1, bytes: 10 });
  });
});

test('all are dropped at once, and the articles stay', async () => {
  const library = await emptyLibrary();
  const id = await saved(library, 2);
  must(await keepPictures(library, id, [picture(0), picture(1)]));
  must(await dropAllPictures(library));
  expect(await pictureTotals(library)).toEqual({ count: 0, bytes: 0 });
  expect(await library.articles.count()).toBe(1);
});
