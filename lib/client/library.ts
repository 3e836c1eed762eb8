import type { Closing } from '../library/handle.ts';
import type { Library } from '../library/schema.ts';
import type { LibraryTrouble } from '../model/library.ts';
import { ok, type Result } from '../model/result.ts';
import type { Live } from './live-library.ts';

/** The library for reading, and a way to ask it again whenever what was asked has changed. */
export interface OpenLibrary {
  library: Library;
  live<T>(query: () => Promise<T>): Live<T>;
  liveOver<T>(watch: () => Promise<unknown>, query: () => Promise<T>): Live<T>;
}

const load = () => import('./live-library.ts');

/** The library, for reading: opened once for the whole page. Every write goes through `send`. */
export async function libraryHandle(again = false): Promise<Result<OpenLibrary, LibraryTrouble>> {
  const { pageHandle, live, liveOver } = await load();
  const opened = await (again ? pageHandle.renew() : pageHandle.get());
  return opened.ok ? ok({ library: opened.value, live, liveOver }) : opened;
}

/** Opens the library again, after trouble or after starting fresh. */
export const retryLibrary = (): Promise<Result<OpenLibrary, LibraryTrouble>> => libraryHandle(true);

/** Calls back when the library was closed from outside, and why: after newer code the page has to be loaded again. */
export async function onLibraryClosed(listener: (why: Closing) => void): Promise<void> {
  const { libraryEvents } = await load();
  for (const why of ['newer', 'lost'] as const)
    libraryEvents.addEventListener(why, () => listener(why));
}

export * from '../library/feed-queries.ts';
export * from '../library/highlight-list.ts';
export {
  type KnownMeters,
  knownMeters,
  type MeterBand,
  watchMeters,
} from '../library/meter-views.ts';
export { keptPicture, pictureTotals } from '../library/pictures.ts';
export * from '../library/queries.ts';
export { type FacetKind, facetKey, siteOf } from '../library/rows.ts';
export type { Library } from '../library/schema.ts';
export type { Found } from '../library/search/finder.ts';
export * from '../library/search/passages.ts';
export * from '../library/statistics.ts';
export * from '../library/topic-page.ts';
export * from '../library/views.ts';
export { allIds } from '../library/whole-articles.ts';
