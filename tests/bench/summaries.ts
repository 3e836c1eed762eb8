import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pickSummary } from '../../lib/brief/pick-summary.ts';
import { rankSentences } from '../../lib/brief/rank/rank-sentences.ts';
import { oracle, type Rouge, rouge } from '../../lib/cli/train/rouge.ts';
import { readSummaries, type Summarized } from '../../lib/cli/train/summary-corpus.ts';
import {
  centroid,
  lead,
  lexRank,
  type Method,
  materialOf,
  pacSum,
  random,
  sumBasic,
  textRank,
} from './baselines.ts';
import { median } from './median.ts';

const SENTENCES = 3;
/** Sentences that any method looks at. */
const LONGEST = 250;
const METHODS: Record<string, Method> = {
  random,
  TextRank: textRank,
  LexRank: lexRank,
  SumBasic: sumBasic,
  centroid,
  'PacSum tf-idf': pacSum,
  'lead-3': lead,
};
const BASE = 'lead-3';
/** Samples of the paired bootstrap, and how much of them the interval holds. */
const SAMPLES = 2000;
const INTERVAL = 0.95;

interface Tried {
  scores: Rouge[];
  milliseconds: number[];
}

/**
 * Prints ROUGE of Lede's summaries and of the field's classic methods on gzipped JSON lines {id, text, title?, highlights} of
 * a folder: all with the same sentences, three each, with the gain over the first three and its 95 % interval (paired
 * bootstrap, Efron and Tibshirani 1993).
 */
export async function printSummaries(folder: string): Promise<void> {
  for (const file of globSync(join(folder, '*.jsonl.gz')).sort()) {
    const rows = await readSummaries(file);
    console.log(`\n${basename(file)}: ${rows.length} articles, ${SENTENCES} sentences each`);
    printTable(triedOn(rows));
  }
}

function triedOn(rows: Summarized[]): Map<string, Tried> {
  const all = new Map<string, Tried>();
  for (const { article, tokens, reference } of rows) {
    const texts = article.sentences.slice(0, LONGEST).map(({ text }) => text);
    const note = (name: string, choose: () => number[]): void => {
      const start = performance.now();
      const chosen = choose();
      const took = performance.now() - start;
      const tried = all.get(name) ?? { scores: [], milliseconds: [] };
      all.set(name, tried);
      tried.milliseconds.push(took);
      tried.scores.push(
        rouge(
          chosen.map((index) => tokens[index] ?? []),
          reference,
        ),
      );
    };
    for (const [name, method] of Object.entries(METHODS))
      note(name, () => method(materialOf(texts), SENTENCES));
    note('Lede', () => pickSummary(article, rankSentences(article), new Set(), SENTENCES));
    note('oracle', () => oracle(tokens.slice(0, LONGEST), reference, SENTENCES));
  }
  return all;
}

const MEASURES = ['one', 'two', 'lsum'] as const;

function printTable(all: Map<string, Tried>): void {
  const base = all.get(BASE)?.scores ?? [];
  console.log(
    `${'method'.padEnd(16)}${'ROUGE-1 / 2 / Lsum'.padEnd(24)}${'ROUGE-1 over lead-3'.padEnd(28)}ms`,
  );
  for (const [name, { scores, milliseconds }] of all) {
    const means = MEASURES.map((of) => shown(mean(scores.map((score) => score[of]))));
    const gains = scores.map((score, row) => score.one - (base[row]?.one ?? 0));
    const [low, high] = interval(gains);
    const gain = name === BASE ? '' : `${signed(mean(gains))} [${signed(low)}, ${signed(high)}]`;
    console.log(
      `${name.padEnd(16)}${means.join(' / ').padEnd(24)}${gain.padEnd(28)}${median(milliseconds).toFixed(1)}`,
    );
  }
}

/** The middle 95 % of means of samples drawn with replacement; the same ones each time. */
function interval(values: number[]): [low: number, high: number] {
  let state = 7;
  const draw = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return values[Math.floor((state / 2 ** 32) * values.length)] ?? 0;
  };
  const means = Array.from({ length: SAMPLES }, () => mean(values.map(draw))).sort((a, b) => a - b);
  const cut = Math.floor(((1 - INTERVAL) / 2) * SAMPLES);
  return [means[cut] ?? 0, means[SAMPLES - 1 - cut] ?? 0];
}

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const shown = (share: number): string => (100 * share).toFixed(2);
const signed = (share: number): string => `${share < 0 ? '' : '+'}${shown(share)}`;
