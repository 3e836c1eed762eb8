import { keepPictures, missingPictures } from '../library/pictures.ts';
import type { Library } from '../library/schema.ts';
import {
  isPictureType,
  type KeptPicture,
  type LibraryTrouble,
  MOST_PICTURES,
} from '../model/library.ts';
import type { PicturesKept } from '../model/messages.ts';
import { ok, type Result } from '../model/result.ts';
import { fromBase64 } from '../text/base64.ts';
import type { Ports } from './ports.ts';
import { settingsNow } from './settings.ts';
import { write } from './write.ts';

/** After a save, where the reader wants that: the pictures as the page shows them, and those of sites that were allowed. */
export async function keepPicturesOfTab(
  ports: Ports,
  tabId: number,
  articleId: string,
): Promise<void> {
  if (!(await settingsNow(ports)).keepPictures) return;
  const library = await ports.library();
  if (!library.ok) return;
  const wanted = await missingPictures(library.value, articleId);
  if (wanted.length === 0) return;
  const drawn = await ports.readPictures(tabId, wanted);
  const pictures = drawn.flatMap(({ src, type, data }): KeptPicture[] => {
    const bytes = fromBase64(data);
    return bytes && isPictureType(type) && wanted.includes(src)
      ? [{ articleId, src, type, bytes, keptAt: ports.now() }]
      : [];
  });
  const kept = await keepPictures(library.value, articleId, pictures);
  if (kept.ok) await fetchAllowed(ports, library.value, articleId);
}

/** Fetches what is missing from the sites that the reader has allowed, one after the other; each is kept at once. */
async function fetchAllowed(
  ports: Ports,
  library: Library,
  articleId: string,
): Promise<Result<PicturesKept, LibraryTrouble>> {
  const missing = await missingPictures(library, articleId);
  let kept = 0;
  for (const src of missing) {
    if (!(await ports.mayRead(src))) continue;
    const fetched = await ports.fetchPicture(src, MOST_PICTURES.bytesEach);
    if (!fetched.ok || !isPictureType(fetched.value.type)) continue;
    const { type, bytes } = fetched.value;
    const put = await keepPictures(library, articleId, [
      { articleId, src, type, bytes, keptAt: ports.now() },
    ]);
    if (!put.ok) return put;
    kept += put.value;
  }
  return ok({ kept, missing: missing.length - kept });
}

/** Keeps the pictures of a saved article, after the page has asked for their sites. */
export const keepPicturesOf = (
  ports: Ports,
  articleId: string,
): Promise<Result<PicturesKept, LibraryTrouble>> =>
  write(ports, (library) => fetchAllowed(ports, library, articleId));
