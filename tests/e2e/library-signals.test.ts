import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, poll, type View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import { SCHEMA } from '../../lib/library/schema.ts';
import {
  BROWSERS,
  briefShown,
  clickNamed,
  launch,
  profileFolder,
  SAMPLES,
  textShown,
  violations,
} from './harness.ts';

/** One that mostly supposes and one that reports. */
const FILES = ['rumor.html', 'release.html'];
/** Articles of an older library: more than are measured before the background is ended. */
const OLDER = 200;

/** Saves a page from its popup. */
async function save(driver: Driver, server: Server, file: string): Promise<void> {
  const popup = await driver.clickToolbarButton(
    await driver.open(server.url(file, 'halyard.test')),
  );
  await briefShown(popup);
  await popup.press('s');
  await textShown(popup, 'footer button', 'Saved');
}

const rowCount = (library: View, count: number): Promise<unknown> =>
  library.until(
    `${count} rows`,
    (wanted) => document.querySelectorAll('a[data-row]').length === wanted,
    count,
  );

describe.each(BROWSERS)('how texts are made, in the library in %s', (name) => {
  const profile = profileFolder();
  let server: Server;
  let driver: Driver;
  let library: View;

  beforeAll(async () => {
    server = await serveFolder(SAMPLES);
    driver = await launch(name, profile.path);
    for (const file of FILES) await save(driver, server, file);
    library = await driver.openExtensionPage('library.html');
    await driver.setSize(library, { width: 1280, height: 900 });
    await rowCount(library, 2);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('each row tells it in words beside its text', async () => {
    const words = await library.until('the words', () =>
      [...document.querySelectorAll('ul[aria-label="How it is made"]')]
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => one.textContent ?? ''),
    );
    expect(words).toHaveLength(2);
    expect(await violations(library)).toEqual([]);
    for (const one of words) expect(one).toMatch(/supposed.*sourced/);
    // Where there is less room, the first of them is a fact among others.
    await driver.setSize(library, { width: 600, height: 900 });
    await library.until('the facts', () => {
      const facts = [...document.querySelectorAll<HTMLElement>('a[data-row]')].map((row) =>
        row.closest('li')?.innerText.includes('supposed'),
      );
      const columns = document.querySelectorAll<HTMLElement>('ul[aria-label="How it is made"]');
      return facts.every(Boolean) && [...columns].every((one) => !one.getClientRects().length);
    });
    await driver.setSize(library, { width: 1280, height: 900 });
  });

  test('a filter narrows the list, and its chip takes it away', async () => {
    await clickNamed(library, 'Filter');
    await library.until('the filter', () => {
      const field = [...document.querySelectorAll('label')].find(({ textContent }) =>
        textContent?.startsWith('supposed'),
      );
      field?.querySelector('select')?.focus();
      return document.activeElement?.tagName === 'SELECT';
    });
    expect(await violations(library)).toEqual([]);
    // "Almost all", "Largely or more", "About half or more".
    for (const step of [5, 4, 3]) {
      await library.press('ArrowDown');
      await library.until(
        'the address',
        (wanted) =>
          location.hash === `#/?made=supposed-least-${wanted}` &&
          document.activeElement instanceof HTMLSelectElement &&
          document.activeElement.value === `supposed-least-${wanted}`,
        step,
      );
    }
    await rowCount(library, 1);
    await library.press('Escape');
    await clickNamed(library, 'Remove filter: About half supposed or more');
    await rowCount(library, 2);
    expect(await library.evaluate(() => location.hash)).toBe('#/');
  });
});

/** Makes the library one of schema 6 with that many copies of its article, none of them measured. Runs in a page. */
async function makeOlder(count: number): Promise<number> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const stores: { name: string; keyPath: string | string[] | null; autoIncrement: boolean }[] = [];
  const indexes: { of: string; name: string; keyPath: string | string[]; is: object }[] = [];
  const rows: Record<string, { key: IDBValidKey; value: unknown }[]> = {};
  const known = await settled(indexedDB.open('lede'));
  for (const of of known.objectStoreNames) {
    const store = known.transaction(of).objectStore(of);
    stores.push({ name: of, keyPath: store.keyPath, autoIncrement: store.autoIncrement });
    for (const called of store.indexNames) {
      const { keyPath, unique, multiEntry } = store.index(called);
      indexes.push({ of, name: called, keyPath, is: { unique, multiEntry } });
    }
    const [keys, values] = [await settled(store.getAllKeys()), await settled(store.getAll())];
    rows[of] = keys.map((key, at) => ({ key, value: values[at] }));
  }
  known.close();
  await settled(indexedDB.deleteDatabase('lede'));
  const opening = indexedDB.open('lede', 60);
  opening.onupgradeneeded = () => {
    for (const { name: of, ...options } of stores) opening.result.createObjectStore(of, options);
    for (const { of, name: called, keyPath, is } of indexes)
      opening.transaction?.objectStore(of).createIndex(called, keyPath, is);
  };
  const older = await settled(opening);
  type Row = { id: string; key: string; url: string; meters?: unknown; facets: string[] };
  type Body = { id: string; brief: { signals?: unknown } };
  const row = rows.articles?.[0]?.value as Row;
  const body = rows.bodies?.[0]?.value as Body;
  const { meters: _, ...bare } = row;
  const { signals: __, ...brief } = body.brief;
  const facets = row.facets.filter((key) => !key.startsWith('meter:'));
  const ids = Array.from(
    { length: count },
    (___, at) => row.id.slice(0, 20) + String(at).padStart(6, '0'),
  );
  rows.articles = ids.map((id) => {
    const url = `${row.url}?${id}`;
    return { key: id, value: { ...bare, id, key: url, url, facets } };
  });
  rows.bodies = ids.map((id) => ({ key: id, value: { ...body, id, brief } }));
  rows.meta = [
    { key: 'schema', value: { name: 'schema', value: 6 } },
    { key: 'search', value: { name: 'search', version: 1, after: null } },
    {
      key: 'counts',
      value: { name: 'counts', saved: count, unread: count, reading: 0, read: 0, archived: 0 },
    },
  ];
  for (const of of ['articles', 'bodies', 'meta']) {
    const writing = older.transaction(of, 'readwrite');
    for (const { value } of rows[of] ?? []) writing.objectStore(of).put(value);
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
  }
  older.close();
  return ids.length;
}

/** How many rows have their meters, how many briefs their signals, and the schema. Runs in a page. */
async function inspect(): Promise<{ rows: number; briefs: number; found: number; schema: number }> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const open = await settled(indexedDB.open('lede'));
  const reading = open.transaction(['articles', 'bodies', 'meta']);
  const [rows, bodies, keys, meta] = await Promise.all([
    settled<{ meters?: unknown }[]>(reading.objectStore('articles').getAll()),
    settled<{ brief: { signals?: unknown } }[]>(reading.objectStore('bodies').getAll()),
    settled(
      reading
        .objectStore('articles')
        .index('facets')
        .count(IDBKeyRange.bound('meter:supposed:040', 'meter:supposed:100')),
    ),
    settled<{ value: number }>(reading.objectStore('meta').get('schema')),
  ]);
  open.close();
  return {
    rows: rows.filter(({ meters }) => meters).length,
    briefs: bodies.filter(({ brief }) => brief.signals).length,
    found: keys,
    schema: meta.value,
  };
}

/** Starts the background, if it does not run. Runs in a page of the extension. */
function wake(): true {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  void chrome.runtime.sendMessage({ name: 'renew-brief', request: { articleId: 'none' } });
  return true;
}

describe.each(BROWSERS)('a library from before texts were measured, in %s', (name) => {
  let profile: ReturnType<typeof profileFolder>;
  let server: Server;
  let driver: Driver | null = null;

  beforeEach(async () => {
    profile = profileFolder();
    server = await serveFolder(SAMPLES);
  });
  afterEach(async () => {
    await driver?.close();
    driver = null;
    await server?.close();
    profile.remove();
  });

  test('is measured after the update, and goes on after the background and the browser were ended', async () => {
    driver = await launch(name, profile.path);
    await save(driver, server, 'rumor.html');
    const options = await driver.openExtensionPage('options.html');
    expect(await options.evaluate(makeOlder, OLDER)).toBe(OLDER);
    await driver.close();

    driver = await launch(name, profile.path);
    let page = await driver.openExtensionPage('options.html');
    const measured = async (most: number) => {
      // The browser ends the background after half a minute; something wakes it again, as readers do.
      await page.evaluate(wake);
      const { rows, briefs } = await page.evaluate(inspect);
      expect(rows).toBe(briefs);
      return rows > most ? rows : null;
    };
    const first = await poll('some that are measured', () => measured(0), 30_000);
    await driver.killBackground();
    await poll('some more', () => measured(first ?? 0), 30_000);
    await driver.crash();
    driver = await launch(name, profile.path);
    page = await driver.openExtensionPage('options.html');
    await poll('all of them', () => measured(OLDER - 1), 120_000);
    expect(await page.evaluate(inspect)).toEqual({
      ...{ rows: OLDER, briefs: OLDER, found: OLDER, schema: SCHEMA },
    });
    const library = await driver.openExtensionPage('library.html#/?made=supposed-least-3');
    await textShown(library, '[role=status]', `${OLDER} found`);
  }, 240_000);
});
