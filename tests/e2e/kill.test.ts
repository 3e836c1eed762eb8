import { afterAll, describe, expect, test } from 'vitest';
import { type Driver, poll, sleep, type View } from '../../lib/cli/browsers/driver.ts';
import { BROWSERS, launch, profileFolder } from './harness.ts';

/** How often the browser is killed; `LEDE_KILLS=50` for the long test. */
const KILLS = Number(process.env.LEDE_KILLS ?? 5);
/** Rows of the imported list: more than a browser takes in before it is killed. */
const LINES = 1500;

const address = (kind: string, at: number): string => `https://copper.test/${kind}/${at}`;

const CSV = [
  'title,url,time_added,tags,status',
  ...Array.from({ length: LINES }, (_, at) => `Row ${at},${address('row', at)},1719830400,,unread`),
].join('\n');

/** What is wrong with the stored library, and the addresses that are saved. Runs in a page of the extension. */
async function inspect(): Promise<{ wrong: string[]; keys: string[] }> {
  // To open what is not there yet would make it.
  const names = (await indexedDB.databases()).map((one) => one.name);
  if (!names.includes('lede')) return { wrong: [], keys: [] };
  const open = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('lede');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all = <T>(table: string): Promise<T[]> =>
    new Promise((resolve) => {
      const request = open.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => resolve(request.result);
    });
  const [rows, bodies, meta, log, segments] = await Promise.all([
    all<{ id: string; key: string; kind: string; state: string }>('articles'),
    all<{ id: string }>('bodies'),
    all<{ name: string; saved: number; unread: number }>('meta'),
    all<{ id: string; bytes: unknown }>('searchLog'),
    all<{ docs: string[] }>('searchSegments'),
  ]);
  open.close();
  const counts = meta.find(({ name }) => name === 'counts');
  const texts = new Set(bodies.map(({ id }) => id));
  const indexed = new Set([...segments.flatMap(({ docs }) => docs), ...log.map(({ id }) => id)]);
  const wrong: string[] = [];
  if ((counts?.saved ?? 0) !== rows.length) wrong.push('the counter of all');
  if ((counts?.unread ?? 0) !== rows.filter(({ state }) => state === 'unread').length)
    wrong.push('the counter of unread');
  if (new Set(rows.map(({ key }) => key)).size !== rows.length) wrong.push('an address twice');
  for (const { id, kind } of rows) {
    if (kind === 'article' && !texts.has(id)) wrong.push(`${id} has lost its text`);
    if (!indexed.has(id)) wrong.push(`${id} is not in the index`);
  }
  return { wrong, keys: rows.map(({ key }) => key) };
}

/** Saves one address after the other and notes each that was confirmed. Runs in a page of the extension. */
function saveOn(from: number): number {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<{ reply?: { ok: boolean } }> } };
  };
  const confirmed: number[] = [];
  Object.assign(globalThis, { confirmed });
  const next = async (at: number): Promise<void> => {
    const url = `https://copper.test/save/${at}`;
    const request = { url, title: `Saved ${at}` };
    const answer = await chrome.runtime.sendMessage({ name: 'save-address', request });
    if (answer.reply?.ok) confirmed.push(at);
    return next(at + 1);
  };
  void next(from);
  return from;
}

const confirmedSoFar = (): number[] =>
  (globalThis as unknown as { confirmed?: number[] }).confirmed ?? [];

/** Chooses the list and starts its import. Runs in the library page. */
function importOn(csv: string): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-file]');
  if (!field) return false;
  const data = new DataTransfer();
  data.items.add(new File([csv], 'list.csv'));
  field.files = data.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

const pressImport = (): boolean => {
  const button = [...document.querySelectorAll<HTMLButtonElement>('main button')].find(
    ({ textContent }) => textContent === 'Import',
  );
  button?.click();
  return button !== undefined;
};

/** How many articles the page says are taken in. */
const takenIn = (): number =>
  Number(/(\d+) saved/.exec(document.querySelector('progress + p')?.textContent ?? '')?.[1] ?? 0);

describe.each(BROWSERS)('%s killed', (name) => {
  const profile = profileFolder();
  let driver: Driver | null = null;
  afterAll(async () => {
    await driver?.close();
    profile.remove();
  });

  const start = async (path: string): Promise<View> => {
    driver = await launch(name, profile.path);
    return driver.openExtensionPage(path);
  };
  const checked = async (view: View): Promise<Set<string>> => {
    const { wrong, keys } = await view.evaluate(inspect);
    expect(wrong).toEqual([]);
    return new Set(keys);
  };

  test(
    `${KILLS} times while it saves and imports: all that was confirmed is there, nothing half-written`,
    async () => {
      let saved = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const view = await start('library.html#/exchange');
        const before = await checked(view);
        if (kill % 2 === 0) {
          await view.evaluate(saveOn, saved);
          const wanted = 3 + 7 * (kill % 5);
          await view.until(
            'some saves',
            (count) =>
              ((globalThis as unknown as { confirmed?: number[] }).confirmed ?? []).length > count,
            wanted,
          );
          const confirmed = await view.evaluate(confirmedSoFar);
          await driver?.crash();
          const keys = await checked(await start('options.html'));
          for (const at of confirmed) expect(keys).toContain(address('save', at));
          saved = Math.max(saved, ...confirmed) + 1;
        } else {
          await view.until('the field for files', importOn, CSV);
          await view.until('the preview', pressImport);
          await sleep(40 + 137 * (kill % 7));
          const taken = await view.evaluate(takenIn);
          await driver?.crash();
          const keys = await checked(await start('options.html'));
          const rows = [...keys].filter((key) => key.includes('/row/')).length;
          expect(rows).toBeGreaterThanOrEqual(taken);
          expect(rows).toBeGreaterThanOrEqual(
            [...before].filter((key) => key.includes('/row/')).length,
          );
        }
        await driver?.close();
        driver = null;
      }
      const view = await start('library.html#/exchange');
      await view.until('the field for files', importOn, CSV);
      await view.until('the preview', pressImport);
      await poll(
        'the end of the import',
        () =>
          view.evaluate(() =>
            [...document.querySelectorAll('h3')].some((title) => title.textContent === 'Imported'),
          ),
        60_000,
      );
      const keys = await checked(view);
      expect([...keys].filter((key) => key.includes('/row/')).length).toBe(LINES);
    },
    KILLS * 60_000,
  );
});
