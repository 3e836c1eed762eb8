import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { OUTPUT } from '../../lib/cli/build.ts';
import { bundle } from './bundle.ts';
import { median, p95 } from './median.ts';

/** Pages taken from a folder, and repetitions of each measurement. */
const MOST_PAGES = 60;
const RUNS = 5;
/** What counts as an article of about 2,000 words. */
const LONG = [1600, 2400] as const;

/** Our own sample pages, or the first pages (`.html`, `.html.gz`) below a folder. */
function pages(folder: string | null): string[] {
  const found = globSync(folder ? join(folder, '**/*.{html,html.gz}') : 'lib/cli/samples/*.html');
  return found
    .sort()
    .slice(0, MOST_PAGES)
    .map((file) => {
      const bytes = readFileSync(file);
      return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    });
}

interface Sample {
  readability: number;
  collect: number;
  article: number;
  phrases: number;
  brief: number;
  words: number;
}

/**
 * Runs in the page. Collecting counts compiling its script, as injecting it does; the rest is compiled once a page, since
 * the background holds its code from page to page.
 */
function measure(scripts: { readability: string; collect: string; rooms: string }): Sample {
  const timed = <T>(work: () => T): [number, T] => {
    const start = performance.now();
    const value = work();
    return [performance.now() - start, value];
  };
  const run = (code: string): unknown => new Function(code)();
  const [readability] = timed(() => run(scripts.readability));
  const [collect, reading] = timed(() => run(scripts.collect));
  const world = globalThis as { rooms?: unknown };
  world.rooms ??= run(scripts.rooms);
  const rooms = world.rooms as {
    makeArticle(from: unknown): { wordCount: number };
    keyPhrases(of: unknown): unknown;
    briefOf(article: unknown, phrases: unknown): unknown;
  };
  const [article, made] = timed(() => rooms.makeArticle(reading));
  const [phrases, found] = timed(() => rooms.keyPhrases(made));
  const [brief] = timed(() => rooms.briefOf(made, found));
  return { readability, collect, article, phrases, brief, words: made.wordCount };
}

/** Prints medians of reading and briefing a page, and reading as a ratio to Readability alone on the same pages. */
export async function printTimes(executable: string, folder: string | null): Promise<void> {
  const peer = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');
  const scripts = {
    readability: `${peer};return new Readability(document.cloneNode(true)).parse();`,
    collect: `${readFileSync(join(OUTPUT.chromium, 'extract.js'), 'utf8')};return extract;`,
    rooms: `${await bundle('tests/bench/rooms.ts', 'rooms')};return rooms;`,
  };
  const browser = await puppeteer.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const samples: Sample[] = [];
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(true);
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.abort());
  const sources = pages(folder);
  for (const html of sources) {
    const quiet = html.replace(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, '');
    await page.setContent(quiet, { waitUntil: 'domcontentloaded' });
    const runs: Sample[] = [];
    for (let i = 0; i < RUNS; i++) runs.push(await page.evaluate(measure, scripts));
    samples.push({
      readability: median(runs.map((run) => run.readability)),
      collect: median(runs.map((run) => run.collect)),
      article: median(runs.map((run) => run.article)),
      phrases: median(runs.map((run) => run.phrases)),
      brief: median(runs.map((run) => run.brief)),
      words: runs[0]?.words ?? 0,
    });
  }
  await browser.close();
  const line = (label: string, values: number[]): void =>
    console.log(
      `${label.padEnd(34)} median ${median(values).toFixed(1)} ms, p95 ${p95(values).toFixed(1)} ms`,
    );
  console.log(
    `${samples.length} pages, median ${median(samples.map((s) => s.words))} words, ${RUNS} runs each`,
  );
  const times = (of: (sample: Sample) => number): number[] => samples.map(of);
  line(
    'Readability alone',
    times(({ readability }) => readability),
  );
  line(
    'Lede collects the page',
    times(({ collect }) => collect),
  );
  line(
    'makes the article of it',
    times(({ article }) => article),
  );
  line(
    'key phrases of that',
    times(({ phrases }) => phrases),
  );
  line(
    'its brief',
    times(({ brief }) => brief),
  );
  const usual = samples.filter(({ words }) => words > LONG[0] && words < LONG[1]);
  if (usual.length > 0)
    line(
      `its brief, ${LONG.join(' to ')} words`,
      usual.map(({ brief }) => brief),
    );
  const room = gzipSync(await bundle('lib/brief/make-brief.ts', 'brief')).length;
  console.log(`the brief's code and weights        ${(room / 1000).toFixed(1)} kB gzip`);
  const ratio = (label: string, of: (sample: Sample) => number): void => {
    const ratios = samples.map((sample) => of(sample) / sample.readability);
    console.log(`${label.padEnd(34)} ${median(ratios).toFixed(2)} times Readability alone`);
  };
  ratio('collecting', ({ collect }) => collect);
  ratio('collecting and making', ({ collect, article }) => collect + article);
}
