import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../model/article.ts';
import { type ChanceWeights, WEIGHED_NAMES } from '../../signals/supposed-chance.ts';
import { putFeatures } from '../../signals/supposed-features.ts';
import { readSupposed } from '../../signals/supposed-reading.ts';
import { featureSource } from '../../signals/supposed-signal.ts';
import { valueOfChances } from '../../signals/supposed-value.ts';
import { featureKey } from './feature-key.ts';
import { foldOf, siteOf } from './folds.ts';
import { chanceOf, type LogisticRow, learnLogistic } from './logistic.ts';
import { orderOf } from './rank-order.ts';

const HELP = `Learns how likely a careful reader takes an English sentence for supposed.

  node lib/cli/train/train-supposed-meter.ts ARTICLES.jsonl.gz [--folds 5] [--out lib/signals/lexicons/chances.json]

  ARTICLES  gzipped JSON lines: an article as it is read (url, title, lang, publishedAt, blocks, sentences), and "passes", what
            readers said of it: {"value": 0 to 100, "sentences": [numbers of supposed sentences]}

Prints, each site's articles judged by weights that have not seen them, the order of the values (Spearman), their mean distance,
and precision, recall and F1 of sentences. The same input gives the same weights.
`;
/** The ridge that keeps weights of rare features small, best of 1 to 4 in folds; features with fewer sentences have none. */
const RIDGE = 3;
const FEWEST = 5;
/** Sentences of an article that weighs 1; longer ones weigh more, by the root of their length. */
const USUAL = 50;

type Read = Pick<Article, 'url' | 'title' | 'lang' | 'publishedAt' | 'blocks' | 'sentences'>;

interface Labelled extends Read {
  passes: { value: number; sentences: number[] }[];
}

interface Example {
  fold: number;
  value: number;
  rows: LogisticRow[];
  /** The value where sentences have these chances. */
  judged: (chances: readonly number[]) => number;
}

/** The key of what has a weight; a test holds the stored one against it. */
export const chanceKey = (): string =>
  featureKey((put) => {
    for (const name of WEIGHED_NAMES) put(name, 0);
  });

function exampleOf(
  article: Labelled,
  numbers: ReadonlyMap<string, number>,
  folds: number,
): Example {
  const reading = readSupposed(article);
  if (reading === null) throw new Error(`not measured: ${article.url}`);
  const { passes, sentences } = article;
  const source = featureSource(article, reading);
  const features: [number, number][][] = sentences.map(() => []);
  putFeatures(source, (index) => (name, value) => {
    const at = numbers.get(name);
    if (at === undefined) throw new Error(`no name for a feature: ${name}`);
    if (value !== 0) features[index]?.push([at, value]);
  });
  const share = (is: (pass: Labelled['passes'][number]) => number): number =>
    passes.reduce((sum, pass) => sum + is(pass), 0) / passes.length;
  return {
    fold: foldOf(siteOf(article.url), folds),
    value: share(({ value }) => value),
    rows: features.map((own, index) => ({
      features: own,
      answer: share((pass) => (pass.sentences.includes(index) ? 1 : 0)),
      weight: Math.sqrt(USUAL / sentences.length),
    })),
    judged: (chances) => valueOfChances(chances, source),
  };
}

/** Leaves out features that too few sentences have. */
function withoutRare(examples: readonly Example[], count: number): void {
  const counts = new Uint32Array(count);
  const rows = examples.flatMap((example) => example.rows);
  for (const { features } of rows) for (const [at] of features) counts[at] = (counts[at] ?? 0) + 1;
  for (const row of rows) row.features = row.features.filter(([at]) => (counts[at] ?? 0) >= FEWEST);
}

function judge(examples: readonly Example[], chances: readonly (readonly number[])[]): void {
  const values = examples.map(({ judged }, index) => judged(chances[index] ?? []));
  const wanted = examples.map(({ value }) => value);
  const distance = values.reduce((sum, value, at) => sum + Math.abs(value - (wanted[at] ?? 0)), 0);
  const order = orderOf(values, wanted);
  console.log(`order ${order.toFixed(3)}  mean distance ${(distance / values.length).toFixed(1)}`);
  const rows = examples.flatMap((example, at) =>
    example.rows.map(({ answer }, index) => ({ answer, chance: chances[at]?.[index] ?? 0 })),
  );
  const all = rows.reduce((sum, { answer }) => sum + answer, 0);
  for (const least of [0.2, 0.25, 0.3, 0.35, 0.4, 0.5]) {
    const said = rows.filter(({ chance }) => chance >= least);
    const right = said.reduce((sum, { answer }) => sum + answer, 0);
    const shown = [(2 * right) / (said.length + all), right / said.length, right / all];
    const [f1, precision, recall] = shown.map((share) => share.toFixed(3));
    console.log(`from ${least}  F1 ${f1}  precision ${precision}  recall ${recall}`);
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, folds: { type: 'string', default: '5' } },
  });
  const [path] = positionals;
  if (path === undefined) {
    console.log(HELP);
    return;
  }
  const folds = Number(values.folds);
  const count = WEIGHED_NAMES.length;
  const numbers = new Map(WEIGHED_NAMES.map((name, index) => [name, index]));
  const lines = gunzipSync(readFileSync(path)).toString().split('\n').filter(Boolean);
  const examples = lines.map((line) => exampleOf(JSON.parse(line) as Labelled, numbers, folds));
  withoutRare(examples, count);
  const learn = (from: readonly Example[]): Float64Array =>
    learnLogistic(
      from.flatMap(({ rows }) => rows),
      count,
      RIDGE,
    );
  const weights = Array.from({ length: folds }, (_, fold) =>
    learn(examples.filter((example) => example.fold !== fold)),
  );
  const chances = examples.map(({ fold, rows }) =>
    rows.map(({ features }) => chanceOf(weights[fold] ?? new Float64Array(count + 1), features)),
  );
  console.log(`${examples.length} articles, ${folds} folds`);
  judge(examples, chances);
  if (values.out === undefined) return;
  const learned = learn(examples);
  const rounded = (number = 0): number => Number(number.toFixed(2));
  const stored: ChanceWeights = {
    key: chanceKey(),
    base: rounded(learned[count]),
    weights: WEIGHED_NAMES.map((_, at) => Math.round(100 * (learned[at] ?? 0))),
  };
  writeFileSync(values.out, `${JSON.stringify(stored)}\n`);
}

if (import.meta.main) main();
