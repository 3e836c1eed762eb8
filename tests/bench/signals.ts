import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { judgeStances } from '../../lib/cli/train/train-supposed.ts';
import { type Supposed, supposedIn } from '../../lib/signals/supposed.ts';
import { printHype } from './hype.ts';
import { median, p95 } from './median.ts';

const LABELS = join(import.meta.dirname, 'labels');
const WIKIWEASEL = 'stance/wikiweasel-train.jsonl.gz';
const FOLDS = 5;
const WORDS = [500, 2_000, 20_000];
const RUNS = 40;

const rowsOf = (file: string): string[][] =>
  readFileSync(join(LABELS, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const articleOf = (text: string, lang: string) =>
  articleFromText(text, { url: 'https://a.example/', title: '', siteName: null, lang });

/** A labeled sentence (h hedged, v vague, f flat), and what is found in it. */
interface Judged {
  label: string;
  hedged: boolean;
  vague: boolean;
}

function judged(label: string, text: string, lang: string): Judged {
  const found: Supposed | null = supposedIn(articleOf(text, lang));
  return { label, hedged: !!found?.hedged.length, vague: !!found?.vague.length };
}

function line(
  name: string,
  rows: readonly Judged[],
  says: (row: Judged) => boolean,
  is: (label: string) => boolean,
): void {
  const said = rows.filter(says);
  const right = said.filter(({ label }) => is(label)).length;
  const all = rows.filter(({ label }) => is(label)).length;
  const shown = [(2 * right) / (said.length + all), right / said.length, right / all].map((share) =>
    share.toFixed(3),
  );
  console.log(
    `${name.padEnd(34)}F1 ${shown[0]}  precision ${shown[1]}  recall ${shown[2]}  of ${rows.length}`,
  );
}

function lines(name: string, rows: readonly Judged[]): void {
  line(
    `${name}, hedged or vague`,
    rows,
    ({ hedged, vague }) => hedged || vague,
    (label) => label !== 'f',
  );
  line(
    '  hedged',
    rows,
    ({ hedged }) => hedged,
    (label) => label.includes('h'),
  );
  line(
    '  vague',
    rows,
    ({ vague }) => vague,
    (label) => label.includes('v'),
  );
}

function printTimes(texts: readonly string[]): void {
  for (const words of WORDS) {
    const paragraphs: string[] = [];
    for (let at = 0, left = words; left > 0; at++) {
      const text = texts[at % texts.length] ?? '';
      paragraphs.push(text);
      left -= text.split(' ').length;
    }
    const article = articleOf(paragraphs.join('\n\n'), 'en');
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      supposedIn(article);
      return performance.now() - start;
    });
    console.log(
      `${words.toLocaleString('en')} words: first ${(times[0] ?? 0).toFixed(1)} ms, median ${median(times).toFixed(1)} ms, p95 ${p95(times).toFixed(1)} ms`,
    );
  }
}

/** Prints how well supposed sentences are told, on our labels and, where the folder has them, on WikiWeasel's; and times. */
export function printSignals(folder: string | null): void {
  const news = rowsOf('supposed-news.tsv').map(([label = '', text = '']) => ({ label, text }));
  const found = news.map(({ label, text }) => judged(label, text, 'en'));
  lines(
    'news, half that rules were built on',
    found.filter((_, index) => index % 2 === 0),
  );
  lines(
    'news, the other half',
    found.filter((_, index) => index % 2 === 1),
  );
  const others = rowsOf('supposed-languages.tsv');
  for (const lang of ['de', 'fr', 'es'])
    lines(
      lang,
      others.flatMap(([own, label = '', text = '']) =>
        own === lang ? [judged(label, text, lang)] : [],
      ),
    );
  console.log('\nTimes, on our labeled sentences again and again');
  printTimes(news.map(({ text }) => text));
  printHype();
  const path = folder === null ? null : join(folder, WIKIWEASEL);
  if (path === null || !existsSync(path)) return;
  console.log('\nWikiWeasel, weights in folds');
  judgeStances(path, FOLDS);
}
