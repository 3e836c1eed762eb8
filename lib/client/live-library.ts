import { liveQuery } from 'dexie';
import { libraryName } from '../browser/library-name.ts';
import { libraryHandle } from '../library/handle.ts';

/** What is told each new answer of a query, or that it failed, until it is unsubscribed. */
export interface Live<T> {
  subscribe(observer: { next(answer: T): void; error(error: unknown): void }): {
    unsubscribe(): void;
  };
}

/**
 * A query that answers again whenever something it has read changes. What is read after other reads is noticed only
 * where Dexie is handed a function that is async itself, so that is what it gets.
 */
export const live = <T>(query: () => Promise<T>): Live<T> => liveQuery(async () => await query());

/**
 * A query that answers again whenever what `watch` has read changes. For long answers: to keep an eye on each of 50,000 keys
 * takes longer than to read them.
 */
export const liveOver = <T>(watch: () => Promise<unknown>, query: () => Promise<T>): Live<T> => ({
  subscribe: ({ next, error }) => {
    let asked = 0;
    const subscription = live(watch).subscribe({
      next: () => {
        const mine = ++asked;
        query().then(
          (answer) => mine === asked && next(answer),
          (reason) => mine === asked && error(reason),
        );
      },
      error,
    });
    return {
      unsubscribe: () => {
        asked++;
        subscription.unsubscribe();
      },
    };
  },
});

/** Fires `newer` when newer code took the database over, and `lost` when the browser has lost it. */
export const libraryEvents = new EventTarget();

/** The page's one handle on the library. Loaded apart from what is drawn first, since Dexie is half of a page's code. */
export const pageHandle = libraryHandle(libraryName, (why) =>
  libraryEvents.dispatchEvent(new Event(why)),
);
