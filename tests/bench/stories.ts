import { performance } from 'node:perf_hooks';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { whatIsNew } from '../../lib/novelty/new-sentences.ts';
import { printOf } from '../../lib/novelty/print.ts';
import { BLOCK_PRINTS, packBlock } from '../../lib/novelty/print-block.ts';
import { type Relation, relationOf } from '../../lib/novelty/relation.ts';
import { StoryIndex } from '../../lib/novelty/story-index.ts';
import { median, p95 } from './median.ts';
import { readTold, type Told } from './stories-corpus.ts';
import { FORMS, type Pair, readPairs } from './stories-pairs.ts';

const PRINTS = 50_000;
const QUERIES = 500;
const CANDIDATES = 50;
const LONG = 2000;
const RUNS = 40;

interface Judged extends Pair {
  told: Relation;
}

/**
 * Prints how well copies, rewrites and follow-ups are told on the labeled pairs of a folder of corpora, on the part that the
 * weights were found on and on the one that they were not, and what prints, index and new sentences take.
 */
export async function printStories(folder: string): Promise<void> {
  const told = await readTold(folder);
  const judged = readPairs(told).map((pair) => ({
    ...pair,
    told: relationOf(printOf(pair.a), printOf(pair.b)),
  }));
  for (const part of ['tuned', 'measured'] as const) {
    console.log(`\n${part}: precision and recall`);
    console.log(
      'form        pairs   same story    copy          follow-up     (wrongly same: follow-up, other)',
    );
    const here = judged.filter((pair) => pair.part === part);
    for (const form of FORMS)
      printRow(
        form,
        here.filter((pair) => pair.form === form),
      );
    printRow(
      'read, dated',
      here.filter(({ form, a, b }) => form === 'read' && a.time > 0 && b.time > 0),
    );
    printRow('all', here);
  }
  printTimes(told);
}

const isSame = ({ kind }: { kind: Relation['kind'] }): boolean =>
  kind === 'copy' || kind === 'rewrite';

function shares(
  pairs: readonly Judged[],
  holds: (of: { kind: Relation['kind'] }) => boolean,
): string {
  const said = pairs.filter(({ told }) => holds(told));
  const right = said.filter(holds).length;
  const share = (whole: number): string => (whole === 0 ? '  – ' : (right / whole).toFixed(3));
  return `${share(said.length)} ${share(pairs.filter(holds).length)}`.padEnd(14);
}

function printRow(name: string, pairs: readonly Judged[]): void {
  const wrong = pairs.filter((pair) => isSame(pair.told) && !isSame(pair));
  const follows = wrong.filter(({ kind }) => kind === 'follow-up').length;
  console.log(
    name.padEnd(12) +
      String(pairs.length).padEnd(8) +
      shares(pairs, isSame) +
      shares(pairs, ({ kind }) => kind === 'copy') +
      shares(pairs, ({ kind }) => kind === 'follow-up') +
      `${follows}, ${wrong.length - follows}`,
  );
}

/** Milliseconds of each of some runs. */
function timesOf(runs: number, run: (at: number) => void): number[] {
  return Array.from({ length: runs }, (_, at) => {
    const start = performance.now();
    run(at);
    return performance.now() - start;
  });
}

const line = (name: string, times: number[]): void =>
  console.log(
    `${name.padEnd(52)}median ${median(times).toFixed(2)} ms, p95 ${p95(times).toFixed(2)} ms`,
  );

/** Always the same numbers below `limit` (a linear congruential generator, Numerical Recipes). */
function numbers(): (limit: number) => number {
  let state = 1;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % limit;
  };
}

/** Texts that hold the title of one real text and some words of two others. */
function mixtures(told: readonly Told[], count: number): { id: string; bytes: Uint8Array }[] {
  const next = numbers();
  const some = (): Told | undefined => told[next(told.length)];
  const words = (of: Told | undefined): string => {
    const all = of?.text.split(' ') ?? [];
    const from = next(Math.max(1, all.length - 40));
    return all.slice(from, from + 40).join(' ');
  };
  return Array.from({ length: count }, (_, at) => ({
    id: `01${at.toString(36).padStart(24, '0')}`,
    bytes: printOf({
      title: some()?.title ?? '',
      text: `${words(some())}. ${words(some())}`,
      lang: 'en',
      time: Date.UTC(2026, 0, 1) + next(365 * 24 * 60) * 60_000,
    }),
  }));
}

function printTimes(told: readonly Told[]): void {
  console.log('\nSizes and times');
  const sizes = (of: readonly Told[]): string =>
    (of.reduce((bytes, one) => bytes + printOf(one).length, 0) / of.length).toFixed(0);
  const isFeed = ({ key }: Told): boolean => key.startsWith('feed');
  const whole = told.filter((one) => !isFeed(one));
  console.log(
    `bytes of a print: ${sizes(told.filter(isFeed))} of a feed's item, ${sizes(whole)} of an article`,
  );

  const mixed = mixtures(told, PRINTS);
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < PRINTS; at += BLOCK_PRINTS)
    blocks.push(packBlock(mixed.slice(at, at + BLOCK_PRINTS)));
  let index = new StoryIndex();
  line(
    `index of ${PRINTS} prints, from bytes in memory`,
    timesOf(10, () => (index = new StoryIndex(blocks))),
  );
  const asked = mixtures(told.toReversed(), QUERIES);
  line(
    `${CANDIDATES} candidates of ${PRINTS}`,
    timesOf(QUERIES, (at) => index.candidates(asked[at]?.bytes ?? new Uint8Array(), CANDIDATES)),
  );
  const [one, other] = [mixed[0]?.bytes, mixed[1]?.bytes];
  if (one && other)
    line(
      'relations of 1,000 pairs',
      timesOf(RUNS, () => {
        for (let at = 0; at < 1000; at++) relationOf(one, other);
      }),
    );

  const long = whole
    .filter(({ text }) => text.split(' ').length > LONG)
    .slice(0, RUNS + 3)
    .map((one) => ({ ...one, text: one.text.split(' ').slice(0, LONG).join(' ') }));
  line(
    `print of ${LONG} words`,
    timesOf(RUNS, (at) => printOf(long[at % long.length] as Told)),
  );
  const articles = long.map(({ text, title, lang, key }) =>
    articleFromText(text, { url: key, title, siteName: null, lang }),
  );
  line(
    `what is new in ${LONG} words, of three times as many`,
    timesOf(RUNS, (at) => {
      const [article, ...known] = Array.from(
        { length: 4 },
        (_, next) => articles[(at + next) % articles.length],
      );
      if (article)
        whatIsNew(
          article,
          known.flatMap((one) => (one ? [{ article: one, ofMatter: true }] : [])),
        );
    }),
  );
}
