import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { OUTPUT } from '../../lib/cli/build.ts';
import { median, p95 } from './median.ts';

/** Pages taken from a folder, and repetitions of each measurement. */
const MOST_PAGES = 60;
const RUNS = 5;

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

/** A room's entry as a script that leaves its exports in a global, as the extension's bundler would make it. */
async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, name, formats: ['iife'] } },
  });
  const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : [];
  return output?.[0]?.type === 'chunk' ? output[0].code : '';
}

interface Sample {
  readability: number;
  extract: number;
  brief: number;
  words: number;
}

/** Runs in the page. Each time counts compiling the script, as injecting it does. */
function measure(scripts: { readability: string; extract: string; brief: string }): Sample {
  const timed = <T>(work: () => T): [number, T] => {
    const start = performance.now();
    const value = work();
    return [performance.now() - start, value];
  };
  const run = (code: string): unknown => new Function(code)();
  const [readability] = timed(() => run(scripts.readability));
  const [extract, reading] = timed(() => run(scripts.extract));
  const briefOf = run(scripts.brief) as (from: unknown) => number;
  const [brief, words] = timed(() => briefOf(reading));
  return { readability, extract, brief, words };
}

/** Prints medians of reading and briefing a page, and reading as a ratio to Readability alone on the same pages. */
export async function printTimes(executable: string, folder: string | null): Promise<void> {
  const peer = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');
  const scripts = {
    readability: `${peer};return new Readability(document.cloneNode(true)).parse();`,
    extract: `${readFileSync(join(OUTPUT.chromium, 'extract.js'), 'utf8')};return extract;`,
    brief: `${await bundle('tests/bench/brief-of.ts', 'rooms')};return rooms.briefOf;`,
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
      extract: median(runs.map((run) => run.extract)),
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
  line(
    'Readability alone',
    samples.map((sample) => sample.readability),
  );
  line(
    'Lede collects the page',
    samples.map((sample) => sample.extract),
  );
  line(
    'article, brief and phrases of it',
    samples.map((sample) => sample.brief),
  );
  const ratio = median(samples.map((sample) => sample.extract / sample.readability));
  console.log(`${'collecting, ratio to Readability'.padEnd(34)} ${ratio.toFixed(2)}`);
}
