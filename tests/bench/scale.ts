import { launchChromium } from '../../lib/cli/browsers/chromium.ts';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { launchFirefox } from '../../lib/cli/browsers/firefox.ts';
import { ensureBrowsers } from '../../lib/cli/browsers/install.ts';
import { type BrowserName, buildExtension, OUTPUT } from '../../lib/cli/build.ts';
import { bundle } from './bundle.ts';
import { median, p95 } from './median.ts';
import type * as Room from './scale-room.ts';

/** Saved first, to show how the cost grows from there. */
const FEW = 500;
/** Articles saved in one call: browsers' protocols have no patience for more. */
const STEP = 500;
const QUERIES = 120;
const SHOWN_QUERIES = 24;
const SAVES = 40;
const COMPARED = 40;
const OPENINGS = 7;

const COLUMNS = [
  'articles',
  'first rows, ms',
  'search, ms median / p95',
  'again',
  'rows of it shown, ms',
  'what is new, ms median / p95',
  'save, ms median / p95',
  'heap, MB',
  'disk, kB an article beyond its text',
] as const;

async function room(driver: Driver, script: string): Promise<View> {
  const page = await driver.openExtensionPage('options.html');
  await page.load(`${script};globalThis.room = room;`);
  return page;
}

const inRoom = {
  fill: (from: number, to: number) =>
    (globalThis as unknown as { room: typeof Room }).room.fill(from, to),
  count: () => (globalThis as unknown as { room: typeof Room }).room.count(),
  saves: (from: number, count: number) =>
    (globalThis as unknown as { room: typeof Room }).room.saves(from, count),
  compare: (count: number) =>
    (globalThis as unknown as { room: typeof Room }).room.compare(count) as unknown as Promise<
      { ms: number; told: number; fresh: number }[]
    >,
  queries: (count: number) => (globalThis as unknown as { room: typeof Room }).room.queries(count),
  ask: (queries: string[]) =>
    (globalThis as unknown as { room: typeof Room }).room.ask(queries) as unknown as Promise<
      { query: string; ms: number; found: number; first: string }[]
    >,
  sizes: () => (globalThis as unknown as { room: typeof Room }).room.sizes(),
};

/** When the page's first rows were drawn, in milliseconds from its opening; 0 before. */
const firstRowsAt = (): number =>
  performance.getEntriesByName('lede-first-rows')[0]?.startTime ?? 0;

async function openings(driver: Driver): Promise<{ times: number[]; page: View }> {
  const times: number[] = [];
  for (;;) {
    const page = await driver.openExtensionPage('library.html');
    times.push(await page.until('the first rows', firstRowsAt));
    if (times.length === OPENINGS) return { times, page };
    // A list that is open goes on following the library.
    await driver.navigate(page, 'about:blank');
  }
}

/** Milliseconds from a query in the address until the row that comes first is drawn. */
const showQuery = (query: string, first: string): Promise<number> =>
  new Promise((resolve) => {
    const start = performance.now();
    location.hash = `#/?q=${encodeURIComponent(query)}`;
    const look = (): void => {
      const isShown =
        document.querySelector('li[aria-posinset="1"] [data-id]')?.getAttribute('data-id') ===
          first && document.querySelector('li mark');
      if (isShown || performance.now() - start > 5000) resolve(performance.now() - start);
      else requestAnimationFrame(look);
    };
    look();
  });

const usedHeap = (): number =>
  (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;

async function measure(driver: Driver, filler: View, articles: number): Promise<string[]> {
  const queries = await filler.evaluate(inRoom.queries, QUERIES);
  const fresh = await room(driver, await script());
  const asked = await fresh.evaluate(inRoom.ask, queries);
  const again = await fresh.evaluate(inRoom.ask, queries);
  const compared = await fresh.evaluate(inRoom.compare, COMPARED);
  const { times, page } = await openings(driver);
  const shown: number[] = [];
  for (const { query, first } of asked.filter(({ found }) => found > 0).slice(0, SHOWN_QUERIES))
    shown.push(await page.evaluate(showQuery, query, first));
  const heap = await page.evaluate(usedHeap);
  await driver.navigate(page, 'about:blank');
  const { usage, text } = await filler.evaluate(inRoom.sizes);
  const saved = await fresh.evaluate(inRoom.saves, articles, SAVES);
  await driver.navigate(fresh, 'about:blank');
  const slowest = [...asked].sort((a, b) => b.ms - a.ms).slice(0, 5);
  for (const { query, ms, found } of slowest)
    console.log(`  slow: ${JSON.stringify(query)} ${ms.toFixed(0)} ms, ${found} found`);
  const [first] = compared;
  console.log(
    `  what is new, first: ${first?.ms.toFixed(0)} ms, ${first?.told} sentences told, ${first?.fresh} not`,
  );
  const pair = (values: number[]) => `${median(values).toFixed(0)} / ${p95(values).toFixed(0)}`;
  return [
    String(articles),
    median(times).toFixed(0),
    pair(asked.map(({ ms }) => ms)),
    pair(again.map(({ ms }) => ms)),
    pair(shown),
    pair(compared.map(({ ms }) => ms)),
    pair(saved),
    heap === 0 ? 'not told' : (heap / 1e6).toFixed(0),
    ((usage / articles - text) / 1000).toFixed(1),
  ];
}

let built: Promise<string> | null = null;
const script = (): Promise<string> => {
  built ??= bundle('tests/bench/scale-room.ts', 'room');
  return built;
};

async function measureBrowser(
  name: BrowserName,
  executable: string,
  { most, profile }: ScaleOptions,
): Promise<void> {
  buildExtension(name);
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({
    executable,
    extension: OUTPUT[name],
    window: 'none',
    ...(profile ? { profile } : {}),
  });
  console.log(`\n${driver.name} ${driver.version}`);
  const rows: string[][] = [];
  const filler = await room(driver, await script());
  let at = await filler.evaluate(inRoom.count);
  for (const goal of at === 0 ? [FEW, most] : [most]) {
    const start = Date.now();
    for (; at < goal; at += STEP) await filler.evaluate(inRoom.fill, at, Math.min(at + STEP, goal));
    console.log(`  filled to ${goal} in ${((Date.now() - start) / 1000).toFixed(0)} s`);
    rows.push(await measure(driver, filler, goal));
    // What was saved while measuring is part of what comes next.
    at = goal + SAVES;
  }
  await driver.close();
  for (const [column, label] of COLUMNS.entries())
    console.log(
      `${label.padEnd(38)}${rows.map((row) => (row[column] ?? '').padStart(14)).join('')}`,
    );
}

interface ScaleOptions {
  /** Articles in the end. */
  most: number;
  /** Where the browser's profile is kept, to go on from there another time; a fresh one without it. */
  profile: string | null;
}

/** Prints what opening, searching and saving cost in a library of 500 articles and of `most`, in both browsers. */
export async function printScale(options: ScaleOptions, only: BrowserName | null): Promise<void> {
  const found = ensureBrowsers((line) => console.log(line));
  for (const name of ['chromium', 'firefox'] as const) {
    const executable = found[name];
    if (executable && (only === null || only === name))
      await measureBrowser(name, executable, options);
  }
}
