import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../lib/model/article.ts';
import type { Signal } from '../../lib/model/signals.ts';
import { signalsOf } from '../../lib/signals/signals-of.ts';
import { labelledArticles, numbersIn } from './labelled-articles.ts';

const METERS = ['supposed', 'hype'] as const;

/** What one pass said of an article and one meter: from 0 to 100, and the sentences that show it. */
interface Pass {
  value: number;
  sentences: Set<number>;
}

interface Labelled {
  part: string;
  url: string;
  sentences: number;
  passes: Record<(typeof METERS)[number], [Pass, Pass]>;
}

const passOf = (value = '', sentences = ''): Pass => ({
  value: Number(value),
  sentences: numbersIn(sentences),
});

const readLabels = (path: string): Labelled[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [part = '', url = '', sentences = '', ...f] = line.split('\t');
      return {
        part,
        url,
        sentences: Number(sentences),
        passes: {
          supposed: [passOf(f[0], f[4]), passOf(f[2], f[6])],
          hype: [passOf(f[1], f[5]), passOf(f[3], f[7])],
        },
      };
    });

/** Places from 1, those of equal values shared. */
function ranks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/** Spearman's rank correlation: Pearson's of the places. */
function spearman(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [ranks(one), ranks(other)];
  const mean = (one.length + 1) / 2;
  let [ab, aa, bb] = [0, 0, 0];
  for (const [at, x] of a.entries()) {
    const y = b[at] ?? mean;
    ab += (x - mean) * (y - mean);
    aa += (x - mean) ** 2;
    bb += (y - mean) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}

/** 2 tp / (a + b) over all articles. */
function f1(pairs: readonly (readonly [Set<number>, Set<number>])[]): string {
  let [both, all] = [0, 0];
  for (const [a, b] of pairs) {
    both += [...a].filter((at) => b.has(at)).length;
    all += a.size + b.size;
  }
  return ((2 * both) / all).toFixed(3);
}

/** The meter's value and the sentences that raise it. */
function measured(signals: readonly Signal[], name: string): Pass {
  const signal = signals.find((one) => one.name === name);
  if (signal?.kind !== 'meter') return { value: 0, sentences: new Set() };
  const raising = signal.findings.filter(({ side }) => side === 'for');
  return {
    value: signal.value,
    sentences: new Set(
      raising.flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence)),
    ),
  };
}

function printMeter(
  name: (typeof METERS)[number],
  part: string,
  rows: readonly { label: Labelled; signals: Signal[] }[],
): void {
  const found = rows.map(({ signals }) => measured(signals, name));
  const passes = rows.map(({ label }) => label.passes[name]);
  const means = passes.map(([a, b]) => (a.value + b.value) / 2);
  const either = passes.map(([a, b]) => new Set([...a.sentences, ...b.sentences]));
  const order = spearman(
    found.map(({ value }) => value),
    means,
  );
  const agreed = spearman(
    passes.map(([a]) => a.value),
    passes.map(([, b]) => b.value),
  );
  const off = found.reduce((sum, { value }, at) => sum + Math.abs(value - (means[at] ?? 0)), 0);
  const agreedSentences = f1(passes.map(([a, b]) => [a.sentences, b.sentences] as const));
  const told = f1(found.map(({ sentences }, at) => [sentences, either[at] ?? new Set()] as const));
  console.log(
    `${name.padEnd(9)} ${part.padEnd(5)} ${rows.length} articles: order ${order.toFixed(3)} (the two passes ${agreed.toFixed(3)}), mean distance ${(off / rows.length).toFixed(1)}, sentences F1 ${told} (${agreedSentences})`,
  );
}

/**
 * Prints how the meters order the articles of `labels/signals-order.tsv` against two passes by eye (Spearman), how far their
 * values lie from the passes' mean, and how well the sentences that raise them agree; `listed`: with a line for each article.
 */
export async function printOrder(folder: string, listed = false): Promise<void> {
  const articleAt = await labelledArticles(folder);
  const rows: { label: Labelled; signals: Signal[] }[] = [];
  for (const label of readLabels(join(import.meta.dirname, 'labels/signals-order.tsv'))) {
    const article: Article | null = articleAt(label.url);
    if (article?.sentences.length !== label.sentences)
      console.log(`${label.url}: its sentences are no longer those that were labelled`);
    else rows.push({ label, signals: signalsOf(article) });
  }
  for (const name of METERS) {
    if (listed)
      for (const { label, signals } of rows) {
        const [a, b] = label.passes[name];
        console.log(
          `${name}\t${measured(signals, name).value}\t${a.value}\t${b.value}\t${label.url}`,
        );
      }
    for (const part of ['first', 'second', 'third'])
      printMeter(
        name,
        part,
        rows.filter(({ label }) => label.part === part),
      );
    printMeter(name, 'all', rows);
  }
}
