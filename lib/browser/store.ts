import { browser } from 'wxt/browser';

type Area = typeof browser.storage.local | typeof browser.storage.session;

/** Small records by name, kept outside the database. */
export interface KeyStore {
  get(name: string): Promise<unknown>;
  /** All records whose names begin so, by name. */
  all(prefix: string): Promise<Map<string, unknown>>;
  set(name: string, value: unknown): Promise<void>;
  /** Several records in one write. */
  setAll(records: Record<string, unknown>): Promise<void>;
  remove(names: string[]): Promise<void>;
  /** Removes all records. */
  clear(): Promise<void>;
}

const keyStore = (area: () => Area): KeyStore => ({
  get: async (name) => (await area().get(name))[name],
  all: async (prefix) =>
    new Map(Object.entries(await area().get(null)).filter(([name]) => name.startsWith(prefix))),
  set: (name, value) => area().set({ [name]: value }),
  setAll: (records) => area().set(records),
  remove: (names) => area().remove(names),
  clear: () => area().clear(),
});

/** Outlives the browser: the library's name, the rescue copy, links waiting for a permission. */
export const localStore: KeyStore = keyStore(() => browser.storage.local);

/** Lives in memory until the browser closes: briefs of open tabs. */
export const sessionStore: KeyStore = keyStore(() => browser.storage.session);

/** Tells what a record of `storage.local` holds, now and whenever that changes, on whichever page; undefined where it is not there. */
export async function watchRecord(name: string, listener: (value: unknown) => void): Promise<void> {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[name];
    if (change) listener(change.newValue);
  });
  listener(await localStore.get(name));
}
