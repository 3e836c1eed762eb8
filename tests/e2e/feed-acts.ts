import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { findBrowsers } from '../../lib/cli/browsers/find.ts';

/** Headless Chromium shows no prompts, and feeds are allowed in one. */
export const hasPrompts = (name: string): boolean => name === 'firefox' || findBrowsers().display;

/** What pages of the extension see of the browser. */
export interface Extension {
  chrome: {
    action: { getBadgeText(what: object): Promise<string> };
    alarms: { create(name: string, when: object): Promise<void> };
    notifications: {
      getAll(): Promise<Record<string, unknown>>;
      onClosed: { addListener(hear: (id: string) => void): void };
    };
    permissions: {
      getAll(): Promise<{ origins: string[] }>;
      remove(what: object): Promise<boolean>;
    };
  };
}

/** Types into the first field that the selector finds, once it is there. */
export const typeInto = (view: View, selector: string, typed: string): Promise<unknown> =>
  view.until(
    selector,
    (wanted, value) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      if (field) set?.call(field, value);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      return field !== null;
    },
    selector,
    typed,
  );

/** Types an address into the field of the options and presses Follow, as a reader does; `allow` answers the question, if there is one. */
export async function follow(
  driver: Driver,
  options: View,
  url: string,
  allow: boolean | null,
): Promise<void> {
  await driver.toFront(options);
  // The page is whole: nothing moves under the click any more.
  await options.until('the whole page', () =>
    document.querySelector('main')?.textContent?.includes('on the disk'),
  );
  await typeInto(options, 'input[inputmode=url]', url);
  const press = () => options.click('form button[type=submit]');
  await press();
  if (allow === null) return;
  // A click may fall beside where the page has just grown: a reader then presses again.
  await driver.answerPrompt(allow, options).catch(async () => {
    await press();
    await driver.answerPrompt(allow, options);
  });
}

/** Adds a topic in the library's watchlist. */
export async function watch(driver: Driver, library: View, name: string): Promise<void> {
  await driver.toFront(library);
  await typeInto(library, '[aria-label="Add a topic"] input', name);
  await library.click('[aria-label="Add a topic"] button');
  await library.until(
    name,
    (wanted) => [...document.querySelectorAll('main h2')].some((one) => one.textContent === wanted),
    name,
  );
}

/** The number on the icon; empty where there is none. */
export const badge = (view: View): Promise<string> =>
  view.evaluate(() => (globalThis as unknown as Extension).chrome.action.getBadgeText({}));

export const origins = (view: View): Promise<string[]> =>
  view.evaluate(
    async () => (await (globalThis as unknown as Extension).chrome.permissions.getAll()).origins,
  );

/** Lets the alarm ring now. */
export const ring = (view: View): Promise<boolean> =>
  view.evaluate(async () => {
    const { chrome } = globalThis as unknown as Extension;
    await chrome.alarms.create('feeds', { when: Date.now() + 100 });
    return true;
  });

/** Lets all feeds that wait be due, as time would: nobody is still asking them either. */
export const makeDue = (view: View): Promise<boolean> =>
  view.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const open = indexedDB.open('lede');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const writing = open.result.transaction('feeds', 'readwrite');
          const feeds = writing.objectStore('feeds');
          const all = feeds.getAll();
          all.onsuccess = () => {
            for (const feed of all.result)
              if (feed.nextAt < 8e15)
                feeds.put({ ...feed, nextAt: Date.now() - 1000, heldUntil: 0 });
          };
          writing.oncomplete = () => {
            open.result.close();
            resolve(true);
          };
        };
      }),
  );

/** Tables of the library as they are at one moment, each as its rows. */
export const tablesOf = <T extends Record<string, unknown>>(
  view: View,
  ...names: (keyof T & string)[]
): Promise<{ [K in keyof T]: T[K][] }> =>
  view.evaluate(
    (tables) =>
      new Promise<never>((resolve, reject) => {
        const open = indexedDB.open('lede');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const reading = open.result.transaction(tables);
          const rows: Record<string, unknown[]> = {};
          for (const table of tables) {
            const all = reading.objectStore(table).getAll();
            all.onsuccess = () => {
              rows[table] = all.result;
            };
          }
          reading.oncomplete = () => {
            open.result.close();
            resolve(rows as never);
          };
        };
      }),
    names,
  );

/** All rows of a table of the library. */
export const rowsOf = async <T>(view: View, table: string): Promise<T[]> =>
  (await tablesOf<Record<string, T>>(view, table))[table] ?? [];

/** How many rows a table of the library has. */
export const countOf = (view: View, table: string): Promise<number> =>
  view.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('lede');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction(wanted).objectStore(wanted).count();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
