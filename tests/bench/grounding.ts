import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import { groundingOf } from '../../lib/grounding/grounding.ts';
import type { Article } from '../../lib/model/article.ts';
import { supposedIn } from '../../lib/signals/supposed.ts';
import { LABELS, type Labeled, readLabeled } from './grounding-labels.ts';
import { median, p95 } from './median.ts';

const CORPUS = 'summaries/cnndm-validation.jsonl.gz';
const ARTICLES = 40;
/** Highlights of fewer words are headings. */
const FEWEST_WORDS = 4;
const WORDS = 2_000;
const STATEMENTS = 20;
const RUNS = 30;

const prepared = (article: Article) => groundingOf(article, supposedIn(article)?.hedged ?? []);
const shown = (part: number, whole: number): string =>
  whole === 0 ? '' : (part / whole).toFixed(3);

/** `cited`: with the sentences that a model would name. */
function printLabeled(name: string, labeled: readonly Labeled[], cited = false): void {
  const marked = new Map(LABELS.map((label) => [label, { marked: 0, all: 0 }]));
  for (const { article, statements } of labeled) {
    const grounding = prepared(article);
    for (const { label, text, cites } of statements) {
      const count = marked.get(label);
      if (!count) continue;
      count.all++;
      const written = { text, cites: cited ? cites : [] };
      if (grounding.check(written, 'point').verdict !== 'supported') count.marked++;
    }
  }
  const of = (wanted: (label: string) => boolean): string => {
    const counts = [...marked].filter(([label]) => wanted(label)).map(([, count]) => count);
    const sum = (part: 'marked' | 'all'): number => counts.reduce((all, one) => all + one[part], 0);
    return `${sum('marked')}/${sum('all')} ${shown(sum('marked'), sum('all'))}`;
  };
  console.log(
    `${name}: bad ones marked ${of((label) => label !== 'supported')}, supported ones marked ${of((label) => label === 'supported')}`,
  );
  for (const label of LABELS)
    console.log(`  ${label.padEnd(10)} ${of((other) => other === label)}`);
}

/** What people wrote about articles counts as supported, though not all of it stands in them. */
function printHighlights(path: string): void {
  let [wrong, all] = [0, 0];
  const kinds = new Map<string, number>();
  const rows = gunzipSync(readFileSync(path)).toString().trim().split('\n').slice(0, ARTICLES);
  for (const row of rows) {
    const { text, highlights }: { text: string; highlights: string | string[] } = JSON.parse(row);
    const article = articleFromText(text, {
      url: 'https://a.example/',
      title: '',
      siteName: null,
      lang: 'en',
    });
    const grounding = prepared(article);
    const lines = typeof highlights === 'string' ? highlights.split('\n') : highlights;
    for (const line of lines) {
      if (line.split(' ').length < FEWEST_WORDS) continue;
      all++;
      const { verdict, doubts } = grounding.check({ text: line, cites: [] }, 'point');
      if (verdict === 'supported') continue;
      wrong++;
      const causes = verdict === 'unsupported' ? [verdict] : doubts.map(({ kind }) => kind);
      for (const cause of new Set(causes)) kinds.set(cause, (kinds.get(cause) ?? 0) + 1);
    }
  }
  const causes = Array.from(kinds, ([kind, count]) => `${kind} ${count}`).join(', ');
  console.log(
    `highlights of ${rows.length} news articles: marked ${wrong}/${all} ${shown(wrong, all)} (${causes})`,
  );
}

function printTimes(labeled: readonly Labeled[]): void {
  const english = labeled.filter(({ article }) => article.lang === 'en');
  const paragraphs: string[] = [];
  for (const { article } of english)
    for (const { text } of article.blocks)
      if (paragraphs.join(' ').split(' ').length < WORDS) paragraphs.push(text);
  const article = articleFromText(paragraphs.join('\n\n'), {
    url: 'https://a.example/',
    title: '',
    siteName: null,
    lang: 'en',
  });
  const statements = english.flatMap((one) => one.statements).slice(0, STATEMENTS);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const grounding = groundingOf(article);
    for (const { text } of statements) grounding.check({ text, cites: [] }, 'point');
    return performance.now() - start;
  });
  console.log(
    `${STATEMENTS} statements against ${article.wordCount} words: first ${(times[0] ?? 0).toFixed(1)} ms, median ${median(times).toFixed(1)} ms, p95 ${p95(times).toFixed(1)} ms`,
  );
}

/** Prints how well statements are held to their article, on our labels and, where the folder has them, on people's highlights. */
export function printGrounding(folder: string | null): void {
  const built = readLabeled('grounding.tsv');
  printLabeled('half that rules were built on', built);
  printLabeled('half that was only judged on', readLabeled('grounding-unseen.tsv'));
  for (const file of ['grounding-fresh.tsv', 'grounding-last.tsv']) {
    printLabeled(`${file}, looked at since`, readLabeled(file));
    printLabeled('the same with sentences named', readLabeled(file), true);
  }
  printLabeled(
    'harder ones, only counted, with sentences named',
    readLabeled('grounding-blind.jsonl'),
    true,
  );
  const more = readLabeled('grounding-more.jsonl');
  printLabeled('by three other writers', more);
  printLabeled('the same with sentences named', more, true);
  for (const [writer, some] of Map.groupBy(more, (one) => one.writer))
    printLabeled(`of these by writer ${writer}`, some, true);
  const path = folder === null ? null : join(folder, CORPUS);
  if (path !== null && existsSync(path)) printHighlights(path);
  printTimes(built);
}
