import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pickSummary } from '../../brief/pick-summary.ts';
import { putSentenceFeatures, rankMaterial } from '../../brief/rank/features.ts';
import { sentenceFeatures } from '../../brief/rank/rank-sentences.ts';
import { chanceOf, type Forest, type PackedForest, unpackForest } from '../../trees/forest.ts';
import { boost, roundedForest, type Settings } from './boost.ts';
import { featureKey } from './feature-key.ts';
import { foldOf } from './folds.ts';
import { rouge } from './rouge.ts';
import { type LearningRow, rowsOf } from './rows.ts';
import { sampleArticle } from './sample.ts';
import { readDescribed, readSummaries, type Summarized, withoutLead } from './summary-corpus.ts';

const HELP = `Trains the trees that tell which sentences a summary is made of.

  node lib/cli/train/train-summary.ts SUMMARIES.jsonl.gz... [--pages CORPUS.jsonl.gz]... [--test SUMMARIES.jsonl.gz]
                                      --out lib/brief/rank/weights.json

  SUMMARIES   gzipped JSON lines {"id", "text", "title"?, "highlights": [sentence, ...]}
  --pages     saved pages in WCXB's layout (see train-body.ts): learned from by their own descriptions, for their form
  --test      summaries that are only judged, never learned from; may be given more than once
  --folds N   judge what is learned from in so many folds (5); 0 does not

Prints gains over the first three sentences in ROUGE-1, ROUGE-2 and ROUGE-Lsum, in hundredths, at three sentences.
The same input gives the same weights.
`;
/** What the other rows are worth beside an article that a person has summed up. */
const DESCRIBED_WEIGHT = 0.75;
const LEADLESS_WEIGHT = 0.3;
/** An article loses its first three to five sentences, where that leaves it some. */
const SHORTEST_LEADLESS = 12;
const SUMMARY = 3;
/** Two forests of other samples together are steadier than one. */
const SEEDS = [3, 20];
const SETTINGS: Omit<Settings, 'seed'> = {
  trees: 200,
  leaves: 8,
  rate: 0.04,
  leastLeaf: 15,
  ridge: 5,
  rowShare: 0.8,
  columnShare: 0.5,
};

/** An article with the features of its sentences. */
interface Example extends Summarized {
  corpus: string;
  features: Float64Array[];
  fold: number;
  weight: number;
  /** Only learned from: the same article stands there whole. */
  isVariant: boolean;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      pages: { type: 'string', multiple: true, default: [] },
      test: { type: 'string', multiple: true, default: [] },
      folds: { type: 'string', default: '5' },
    },
  });
  if (positionals.length === 0) return print(HELP);
  const folds = Number(values.folds);
  const example = (
    corpus: string,
    row: Summarized,
    weight: number,
    isVariant: boolean,
  ): Example => ({
    ...row,
    corpus,
    features: sentenceFeatures(row.article),
    fold: foldOf(row.id, Math.max(1, folds)),
    weight,
    isVariant,
  });
  const learned: Example[] = [];
  for (const path of positionals)
    for (const [index, row] of (await readSummaries(path)).entries()) {
      learned.push(example(path, row, 1, false));
      // Titled articles are too short to lose their lead.
      if (row.tokens.length > SHORTEST_LEADLESS && row.article.title === '')
        learned.push(example(path, withoutLead(row, 3 + (index % 3)), LEADLESS_WEIGHT, true));
    }
  for (const path of values.pages)
    for (const row of await readDescribed(path))
      learned.push(example(path, row, DESCRIBED_WEIGHT, false));

  if (folds > 1) judgeByFolds(learned, folds);
  if (!values.out && values.test.length === 0) return;
  const forest = roundedForest(train(learned), featureKey(putSample));
  const unpacked = unpackForest(forest);
  for (const path of values.test) {
    const rows = (await readSummaries(path)).map((row) => example(path, row, 0, false));
    printGains(`${path}, never seen`, rows.map(gainOf(unpacked)));
  }
  if (values.out) writeFileSync(values.out, `${JSON.stringify(forest)}\n`);
}

const putSample: Parameters<typeof featureKey>[0] = (put) =>
  putSentenceFeatures(rankMaterial(sampleArticle(), 1), 0, put);

function judgeByFolds(examples: Example[], folds: number): void {
  const gains = new Map<string, number[][]>();
  for (let fold = 0; fold < folds; fold++) {
    const forest = unpackForest(train(examples.filter((one) => one.fold !== fold)));
    for (const one of examples) {
      if (one.fold !== fold || one.isVariant) continue;
      const list = gains.get(one.corpus) ?? [];
      gains.set(one.corpus, [...list, gainOf(forest)(one)]);
    }
  }
  for (const [corpus, list] of gains) printGains(`${corpus}, ${folds} folds`, list);
}

/** Each sentence is a yes and a no, weighted by how much it belongs to the best choices. */
function train(examples: Example[]): PackedForest {
  const rows = examples.flatMap(({ features, shares, weight }) =>
    features.flatMap((row, index): LearningRow[] => {
      const share = shares[index] ?? 0;
      return [
        { features: row, answer: true, weight: weight * share },
        { features: row, answer: false, weight: weight * (1 - share) },
      ];
    }),
  );
  const learning = rowsOf(rows.filter(({ weight }) => weight > 0));
  return mean(SEEDS.map((seed) => boost(learning, { ...SETTINGS, seed })));
}

/** Forests as one that says what they say on average. */
function mean(forests: PackedForest[]): PackedForest {
  const { length } = forests;
  const scaled = (tree: number[]): number[] =>
    tree.map((number, at) => (at % 2 === 1 && tree[at - 1] === -1 ? number / length : number));
  return {
    base: forests.reduce((sum, { base }) => sum + base, 0) / length,
    trees: forests.flatMap(({ trees }) => trees.map(scaled)),
  };
}

/** By how much our three sentences match the person's better than the first three do: ROUGE-1, ROUGE-2, ROUGE-Lsum. */
const gainOf =
  (forest: Forest) =>
  ({ article, features, tokens, reference }: Example): number[] => {
    const chances = features.map((row) => chanceOf(forest, row));
    const chosen = pickSummary(article, chances, new Set(), SUMMARY);
    const ours = rouge(
      chosen.map((index) => tokens[index] ?? []),
      reference,
    );
    const lead = rouge(tokens.slice(0, SUMMARY), reference);
    return [ours.one - lead.one, ours.two - lead.two, ours.lsum - lead.lsum];
  };

function printGains(label: string, gains: number[][]): void {
  const means = [0, 1, 2].map(
    (measure) => (100 * gains.reduce((sum, gain) => sum + (gain[measure] ?? 0), 0)) / gains.length,
  );
  const shown = means.map((mean) => (mean < 0 ? '' : '+') + mean.toFixed(2)).join(' ');
  print(`${shown}  ${gains.length} articles, ${label}\n`);
}

const print = (text: string): void => void process.stdout.write(text);

await main();
