import { liveQuery, type Observable } from 'dexie';
import { libraryName } from '../browser/library-name.ts';
import { libraryHandle } from '../library/handle.ts';

export type { Observable };
export { liveQuery };

/** Fires `closed` when newer code took the database over: the page should offer to reload. */
export const libraryEvents = new EventTarget();

/** The page's one handle on the library. Loaded apart from what is drawn first, since Dexie is half of a page's code. */
export const pageHandle = libraryHandle(libraryName, () =>
  libraryEvents.dispatchEvent(new Event('closed')),
);
