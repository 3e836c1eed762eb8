import { liveQuery, type Observable } from 'dexie';
import { libraryName } from '../browser/library-name.ts';
import { libraryHandle } from '../library/handle.ts';

export type { Observable };

/**
 * A query that answers again whenever something it has read changes. What is read after other reads is noticed only
 * where Dexie is handed a function that is async itself, so that is what it gets.
 */
export const live = <T>(query: () => Promise<T>): Observable<T> =>
  liveQuery(async () => await query());

/** Fires `closed` when newer code took the database over: the page should offer to reload. */
export const libraryEvents = new EventTarget();

/** The page's one handle on the library. Loaded apart from what is drawn first, since Dexie is half of a page's code. */
export const pageHandle = libraryHandle(libraryName, () =>
  libraryEvents.dispatchEvent(new Event('closed')),
);
