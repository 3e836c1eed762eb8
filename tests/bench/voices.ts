import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../lib/model/article.ts';
import { voicesIn } from '../../lib/signals/voices.ts';
import { labelledArticles, numbersIn } from './labelled-articles.ts';
import { median } from './median.ts';

const RUNS = 5;

interface Label {
  name: string;
  /** Whether it counts: what may be taken either way does not. */
  counts: boolean;
  party: 'p' | 'i' | null;
  sentences: Set<number>;
  either: Set<number>;
}

interface Labelled {
  part: string;
  url: string;
  sentences: number;
  labels: Label[];
}

function readLabels(path: string): Labelled[] {
  const all = new Map<string, Labelled>();
  for (const line of readFileSync(path, 'utf8').trim().split('\n').slice(1)) {
    const [part = '', url = '', count = '', party = '', name = '', own = '', either = ''] =
      line.split('\t');
    const article = all.get(url) ?? { part, url, sentences: Number(count), labels: [] };
    all.set(url, article);
    if (party === '-') continue;
    article.labels.push({
      name,
      counts: party !== '?',
      party: party === 'p' || party === 'i' ? party : null,
      sentences: numbersIn(own),
      either: numbersIn(either),
    });
  }
  return [...all.values()];
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const isSame = (a: string, b: string): boolean => {
  const [one, other] = [plain(a), plain(b)];
  return one === other || ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
};

interface Tally {
  found: number;
  right: number;
  wanted: number;
}
const tally = (): Tally => ({ found: 0, right: 0, wanted: 0 });
const share = ({ found, right, wanted }: Tally, got = right): string =>
  `precision ${(right / found).toFixed(3)} (${right} of ${found}), recall ${(got / wanted).toFixed(3)} (${got} of ${wanted})`;

class Score {
  readonly voices = tally();
  readonly lines = tally();
  readonly party = { right: 0, all: 0 };
  articles = 0;

  add(article: Article, { labels }: Labelled, list: boolean): void {
    this.articles++;
    const voices = voicesIn(article)?.voices ?? [];
    const left = new Set(labels);
    const say = (text: string): void => {
      if (list) console.log(`  ${text}`);
    };
    if (list) console.log(`${article.url}`);
    for (const voice of voices) {
      const own = new Set(voice.statements.flatMap(({ sentences }) => sentences));
      const label =
        [...left].find(({ name }) => plain(name) === plain(voice.name)) ??
        [...left].find(({ name }) => isSame(name, voice.name));
      if (!label) {
        this.voices.found++;
        this.lines.found += own.size;
        say(`+ ${voice.name} [${[...own].join(' ')}]`);
        continue;
      }
      left.delete(label);
      if (!label.counts) continue;
      this.voices.found++;
      this.voices.right++;
      if (label.party !== null) {
        this.party.all++;
        if ((label.party === 'p') === voice.isParty) this.party.right++;
        else say(`~ ${voice.name}: party ${voice.isParty}`);
      }
      const extra = [...own].filter((at) => !label.sentences.has(at) && !label.either.has(at));
      const missed = [...label.sentences].filter((at) => !own.has(at));
      const right = label.sentences.size - missed.length;
      this.lines.found += right + extra.length;
      this.lines.right += right;
      if (extra.length + missed.length > 0)
        say(`  ${voice.name}: too many [${extra.join(' ')}], missed [${missed.join(' ')}]`);
    }
    for (const { counts, name, sentences } of left)
      if (counts) say(`- ${name} [${[...sentences].join(' ')}]`);
    for (const { counts, sentences } of labels) {
      if (!counts) continue;
      this.voices.wanted++;
      this.lines.wanted += sentences.size;
    }
  }

  print(part: string): void {
    console.log(`${part}, ${this.articles} articles`);
    console.log(`  voices      ${share(this.voices)}`);
    console.log(`  sentences   ${share(this.lines)}`);
    console.log(`  of a party  ${this.party.right} of ${this.party.all} told right`);
  }
}

function timeFor(article: Article): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    voicesIn(article);
    return performance.now() - start;
  });
  return median(times) / (article.wordCount / 2_000);
}

/**
 * Prints who is found to speak in the articles of `labels/voices.tsv`, read from the corpora of a folder, against what was read
 * there by hand; `listed`: the part whose differences are named.
 */
export async function printVoices(folder: string, listed: string | null = null): Promise<void> {
  const articleAt = await labelledArticles(folder);
  const scores = new Map<string, Score>();
  const times: number[] = [];
  for (const labelled of readLabels(join(import.meta.dirname, 'labels/voices.tsv'))) {
    const article = articleAt(labelled.url);
    if (!article || article.sentences.length !== labelled.sentences) {
      console.log(`${labelled.url}: its sentences are no longer those that were labelled`);
      continue;
    }
    const score = scores.get(labelled.part) ?? new Score();
    scores.set(labelled.part, score);
    score.add(article, labelled, listed === labelled.part);
    if (article.wordCount >= 500) times.push(timeFor(article));
  }
  for (const [part, score] of scores) score.print(part);
  console.log(`2,000 words take ${median(times).toFixed(1)} ms (median of the articles)`);
}
