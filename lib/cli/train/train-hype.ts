import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../model/article.ts';
import {
  chanceOf,
  type HypeWeights,
  has,
  LEAST_CHANCE,
  tonesOf,
  traitsOfAll,
  valueOfTones,
} from '../../signals/hype-chance.ts';
import { hypeWordsOf } from '../../signals/hype-cues.ts';
import { headlineOf } from '../../signals/hype-headline.ts';
import { answeredIn, hypeSentences } from '../../signals/hype-sentences.ts';
import { isWarm, TRAITS, type Traits } from '../../signals/hype-traits.ts';
import { hypeOfBody, hypeOfTitle, hypeValue } from '../../signals/hype-value.ts';
import { readSupposed } from '../../signals/supposed-reading.ts';
import { featureKey } from './feature-key.ts';
import { foldOf, siteOf } from './folds.ts';
import { learnLinear } from './linear.ts';
import type { LogisticRow } from './logistic.ts';
import { orderOf } from './rank-order.ts';
import { learnSparse } from './sparse-logistic.ts';

const HELP = `Learns how likely a careful reader takes an English sentence for hype, and what that makes of a text.

  node lib/cli/train/train-hype.ts ARTICLES.jsonl.gz [--folds 15] [--out lib/signals/lexicons/hype-weights.json]

  ARTICLES  gzipped JSON lines: an article as it is read (url, title, lang, blocks, sentences), and "passes", what readers said
            of it: {"value": 0 to 100, "sentences": [numbers of sentences that are hype]}

Prints, each site's articles judged by weights that have not seen them, the order of the values (Spearman), their mean distance,
and precision, recall and F1 of sentences against the union of the passes. The same input gives the same weights.
`;
/** Ridges that keep weights small, best of 4, 8, 15 and 30 in folds: of words, and of traits, of which each sentence has many. */
const WORD_RIDGE = 8;
const TRAIT_RIDGE = 1;
const TONE_RIDGE = 5;
/** So many articles have to have a warm word, and any other, that it gets a weight: rarer ones carry only their articles' topics. */
const FEWEST_WARM = 4;
const FEWEST = 30;
/** Smaller weights, in hundredths, are left out. */
const LEAST_WEIGHT = 4;

type Read = Pick<Article, 'url' | 'title' | 'lang' | 'blocks' | 'sentences'>;

interface Labelled extends Read {
  passes: { value: number; sentences: number[] }[];
}

interface Example {
  fold: number;
  value: number;
  passes: number;
  /** The share of the passes that mark each sentence. */
  answers: number[];
  traits: Traits[];
  /** The value of the body by its cues alone, and what the title adds. */
  byCues: number;
  title: number;
}

/** The key of what has a weight beside single words; a test holds the stored one against it. */
export const hypeKey = (): string =>
  featureKey((put) => {
    for (const name of TRAITS) put(name, 0);
  });

function exampleOf(article: Labelled, folds: number): Example {
  const read = readSupposed(article);
  const words = hypeWordsOf('en');
  if (read?.language !== 'en' || words === null) throw new Error(`not English: ${article.url}`);
  const { passes, sentences } = article;
  const answered = answeredIn(sentences);
  const found = hypeSentences(article, read.sentences, words, answered);
  const share = (is: (pass: Labelled['passes'][number]) => number): number =>
    passes.reduce((sum, pass) => sum + is(pass), 0) / passes.length;
  return {
    fold: foldOf(siteOf(article.url), folds),
    value: share(({ value }) => value),
    passes: passes.length,
    answers: sentences.map((_, index) => share((pass) => (pass.sentences.includes(index) ? 1 : 0))),
    traits: traitsOfAll(sentences, read.sentences, found, answered),
    byCues: hypeOfBody(found),
    title: hypeOfTitle(headlineOf(article, read, words)),
  };
}

/** The words that enough articles have. */
function wordsOf(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { traits } of examples)
    for (const word of new Set(traits.flatMap(({ stems }) => stems)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word, count]) => count >= (isWarm(word) ? FEWEST_WARM : FEWEST))
    .map(([word]) => word)
    .sort();
}

const hundredths = (number = 0): number => Math.round(100 * number);

function namedWeights(
  names: readonly string[],
  weights: Float64Array,
  from: number,
): Record<string, number> {
  const all = names.map((name, at) => [name, hundredths(weights[from + at])] as const);
  return Object.fromEntries(all.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT));
}

type SentenceWeights = Omit<HypeWeights, 'value'>;

function learnSentences(examples: readonly Example[], words: readonly string[]): SentenceWeights {
  const traitNumbers = new Map(TRAITS.map((name, at) => [name, at]));
  const wordNumbers = new Map(words.map((word, at) => [word, TRAITS.length + at]));
  const rows: LogisticRow[] = examples.flatMap(({ traits, answers }) =>
    traits.map((one, index) => ({
      features: [
        ...one.traits.map(([name, value]) => {
          const at = traitNumbers.get(name);
          if (at === undefined) throw new Error(`no name for a trait: ${name}`);
          return [at, value] as const;
        }),
        ...one.stems.flatMap((word) => {
          const at = wordNumbers.get(word);
          return at === undefined ? [] : [[at, 1] as const];
        }),
      ],
      answer: answers[index] ?? 0,
      weight: 1,
    })),
  );
  const ridges = [...TRAITS.map(() => TRAIT_RIDGE), ...words.map(() => WORD_RIDGE)];
  const weights = learnSparse(rows, ridges);
  return {
    base: hundredths(weights.at(-1)),
    traits: namedWeights(TRAITS, weights, 0),
    words: namedWeights(words, weights, TRAITS.length),
  };
}

const NO_VALUE: HypeWeights['value'] = { base: 0, tones: {} };

/** Chances of every sentence by weights that have not seen its site. */
function chancesInFolds(examples: readonly Example[], folds: number): number[][] {
  const words = wordsOf(examples);
  const weights = Array.from({ length: folds }, (_, fold) =>
    learnSentences(
      examples.filter((example) => example.fold !== fold),
      words,
    ),
  );
  return examples.map(({ fold, traits }) => {
    const own = weights[fold];
    return own ? traits.map((one) => chanceOf(one, { ...own, value: NO_VALUE })) : [];
  });
}

/** What tones add to the root of a value, from chances that come from folds. */
function learnValue(tones: readonly Tones[]): HypeWeights['value'] {
  const names = tones[0]?.tones.map(([name]) => name) ?? [];
  const { base, weights } = learnLinear(
    tones.map((one) => one.tones.map(([, tone]) => tone)),
    tones.map(({ value, title }) => Math.sqrt(Math.max(0, value - title) / (100 - title))),
    TONE_RIDGE,
  );
  const three = (number = 0): number => Number(number.toFixed(3));
  return {
    base: three(base),
    tones: Object.fromEntries(names.map((name, at) => [name, three(weights[at])])),
  };
}

interface Tones {
  fold: number;
  value: number;
  title: number;
  tones: ReturnType<typeof tonesOf>;
}

/** The values of texts by weights of tones that have not seen their sites. */
function valuesInFolds(tones: readonly Tones[], folds: number): number[] {
  const byFold = Array.from({ length: folds }, (_, fold) =>
    learnValue(tones.filter((one) => one.fold !== fold)),
  );
  return tones.map((one) => {
    const value = byFold[one.fold] ?? NO_VALUE;
    const body = valueOfTones(one.tones, { base: 0, traits: {}, words: {}, value });
    return hypeValue(body, one.title);
  });
}

/** Prints how near values and sentences come to what was read, for articles read at least so many times. */
function judge(
  examples: readonly Example[],
  chances: readonly number[][],
  values: readonly number[],
  passes: number,
): void {
  const own = [...examples.entries()].filter(([, example]) => example.passes >= passes);
  const wanted = own.map(([, { value }]) => value);
  const judged = own.map(([at]) => values[at] ?? 0);
  const byCues = own.map(([, example]) => hypeValue(example.byCues, example.title));
  const distance = judged.reduce((sum, value, at) => sum + Math.abs(value - (wanted[at] ?? 0)), 0);
  console.log(
    `${own.length} articles read at least ${passes} times: order ${orderOf(judged, wanted).toFixed(3)} (by cues alone ${orderOf(byCues, wanted).toFixed(3)})  mean distance ${(distance / own.length).toFixed(1)}`,
  );
  const rows = own.flatMap(([at, { answers, traits }]) =>
    traits.map((one, index) => ({
      is: (answers[index] ?? 0) > 0,
      chance: one.warm.length > 0 || has(one, 'cues') > 0 ? (chances[at]?.[index] ?? 0) : 0,
      isPlain: has(one, 'plain cues') > 0,
    })),
  );
  const all = rows.filter(({ is }) => is).length;
  for (const least of [...SHOWN, NEVER]) {
    const said = rows.filter(({ chance, isPlain }) => isPlain || chance >= least);
    const right = said.filter(({ is }) => is).length;
    const shares = [(2 * right) / (said.length + all), right / said.length, right / all];
    const [f1, precision, recall] = shares.map((share) => share.toFixed(3));
    const name = least === NEVER ? 'by cues alone' : `or from ${least}`;
    console.log(`  ${name.padEnd(14)} F1 ${f1}  precision ${precision}  recall ${recall}`);
  }
}

/** Chances from which a sentence is told, judged each; and one that no sentence has. */
const SHOWN = [0.35, 0.4, LEAST_CHANCE, 0.5];
const NEVER = 2;

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, folds: { type: 'string', default: '15' } },
  });
  const [path] = positionals;
  if (path === undefined) {
    console.log(HELP);
    return;
  }
  const folds = Number(values.folds);
  const lines = gunzipSync(readFileSync(path)).toString().split('\n').filter(Boolean);
  const examples = lines.map((line) => exampleOf(JSON.parse(line) as Labelled, folds));
  const chances = chancesInFolds(examples, folds);
  const tones = examples.map(
    ({ fold, value, title, byCues, traits }, at): Tones => ({
      fold,
      value,
      title,
      tones: tonesOf(byCues, chances[at] ?? [], traits),
    }),
  );
  const inFolds = valuesInFolds(tones, folds);
  for (const passes of [1, 2]) judge(examples, chances, inFolds, passes);
  if (values.out === undefined) return;
  const learned = learnSentences(examples, wordsOf(examples));
  const stored: HypeWeights = { key: hypeKey(), ...learned, value: learnValue(tones) };
  writeFileSync(values.out, `${JSON.stringify(stored, null, 2)}\n`);
}

if (import.meta.main) main();
