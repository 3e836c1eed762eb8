import { type KeptPicture, type LibraryTrouble, MOST_PICTURES } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { act } from './act.ts';
import type { Library } from './schema.ts';

/** How many pictures are kept, and how large they are, in bytes. */
export interface PictureTotals {
  count: number;
  bytes: number;
}

/** The pictures of all articles together. */
export async function pictureTotals(library: Library): Promise<PictureTotals> {
  const row = await library.meta.get('pictures');
  return row?.name === 'pictures' ? { count: row.count, bytes: row.bytes } : { count: 0, bytes: 0 };
}

/** One picture of an article, if it is kept. */
export const keptPicture = (
  library: Library,
  articleId: string,
  src: string,
): Promise<KeptPicture | undefined> => library.pictures.get([articleId, src]);

/** The addresses of an article's pictures that are not kept yet, as many as may be. */
export async function missingPictures(library: Library, articleId: string): Promise<string[]> {
  const body = await library.bodies.get(articleId);
  const shown = body?.article.blocks.flatMap((block) => (block.kind === 'image' ? block.src : []));
  const sources = [...new Set(shown ?? [])].slice(0, MOST_PICTURES.count);
  const kept = await library.pictures.bulkGet(sources.map((src) => [articleId, src]));
  return sources.filter((_, at) => kept[at] === undefined);
}

async function count(library: Library, { count, bytes }: PictureTotals): Promise<void> {
  const before = await pictureTotals(library);
  await library.meta.put({
    name: 'pictures',
    count: before.count + count,
    bytes: before.bytes + bytes,
  });
}

const sizeOf = (pictures: readonly KeptPicture[]): number =>
  pictures.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** Adds pictures to their article as far as its bounds allow, inside the caller's transaction; answers how many are new. */
export async function addPictures(
  library: Library,
  articleId: string,
  pictures: readonly KeptPicture[],
): Promise<number> {
  if (!(await library.articles.get(articleId))) return 0;
  const kept = await library.pictures.where('articleId').equals(articleId).toArray();
  const known = new Set(kept.map(({ src }) => src));
  let size = sizeOf(kept);
  const fresh: KeptPicture[] = [];
  for (const picture of pictures) {
    const { length } = picture.bytes;
    if (known.has(picture.src) || length > MOST_PICTURES.bytesEach) continue;
    if (kept.length + fresh.length >= MOST_PICTURES.count) break;
    if (size + length > MOST_PICTURES.bytes) continue;
    known.add(picture.src);
    size += length;
    fresh.push({ ...picture, articleId });
  }
  await library.pictures.bulkPut(fresh);
  await count(library, { count: fresh.length, bytes: sizeOf(fresh) });
  return fresh.length;
}

/** Keeps pictures with a saved article; answers how many are new. Those beyond its bounds are left out. */
export const keepPictures = (
  library: Library,
  articleId: string,
  pictures: readonly KeptPicture[],
): Promise<Result<number, LibraryTrouble>> =>
  act(library, [library.articles, library.pictures, library.meta], () =>
    addPictures(library, articleId, pictures),
  );

/** Drops the pictures of these articles, inside the caller's transaction. */
export async function dropPicturesOf(library: Library, articleIds: string[]): Promise<void> {
  const pictures = library.pictures.where('articleId').anyOf(articleIds);
  const dropped = await pictures.toArray();
  if (dropped.length === 0) return;
  await pictures.delete();
  await count(library, { count: -dropped.length, bytes: -sizeOf(dropped) });
}

/** Drops all pictures; the articles stay as they are. */
export const dropAllPictures = (library: Library): Promise<Result<null, LibraryTrouble>> =>
  act(library, [library.pictures, library.meta], async () => {
    await library.pictures.clear();
    await library.meta.put({ name: 'pictures', count: 0, bytes: 0 });
    return null;
  });
