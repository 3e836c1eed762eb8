import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Found, Token } from '../../signals/lexicons/compile-cues.ts';
import type { CueList } from '../../signals/lexicons/lexicon.ts';
import { cuesOfSentence } from '../../signals/supposed-cues.ts';
import { tokensOf } from '../../signals/supposed-tokens.ts';
import {
  type CueWeights,
  counts,
  quantityOf,
  WEIGHED_KINDS,
  WEIGHED_WORDS,
} from '../../signals/supposed-weights.ts';
import { featureKey } from './feature-key.ts';
import { foldOf } from './folds.ts';
import { readStances, type Stance } from './stance-corpus.ts';

const HELP = `Learns what weak cues of vague wording count for.

  node lib/cli/train/train-supposed.ts STANCES.jsonl.gz [--folds 5] [--out lib/signals/lexicons/weights.json]

  STANCES   gzipped JSON lines {"id", "text", "uncertain": 0 | 1}, English, such as CoNLL-2010's sentences of Wikipedia

Prints precision, recall and F1 of both lists and of their union, each sentence judged by weights that have not seen it. The
same input gives the same weights.
`;
/** Steps of gradient descent, their length, and the ridge that keeps weights of rare cues small. */
const STEPS = 400;
const RATE = 0.5;
const RIDGE = 2;

interface Example extends Stance {
  tokens: readonly Token[];
  found: readonly Found[];
  /** What of it has a weight: names of all kinds of cues in it, and words for quantities of the weak ones. */
  features: readonly string[];
  fold: number;
}

const word = (name: string): string => `word ${name}`;

function exampleOf(stance: Stance, folds: number): Example {
  const tokens = tokensOf(stance.text);
  const found = cuesOfSentence('en', tokens);
  const features = new Set<string>();
  for (const one of found) {
    features.add(one.group.name);
    const quantity = one.group.weak ? quantityOf(one, tokens) : null;
    if (quantity !== null) features.add(word(quantity));
  }
  return { ...stance, tokens, found, features: [...features], fold: foldOf(stance.id, folds) };
}

const logistic = (score: number): number => 1 / (1 + Math.exp(-score));
const rounded = (number: number): number => Number(number.toFixed(3));

/** Logistic regression of the answer on all features; strong cues take part so that weak ones get only what is their own. */
function learn(examples: readonly Example[]): CueWeights {
  const weights = new Map<string, number>();
  let base = 0;
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Map<string, { sum: number; count: number }>();
    let all = 0;
    for (const { features, uncertain } of examples) {
      const score = features.reduce((sum, name) => sum + (weights.get(name) ?? 0), base);
      const miss = (uncertain ? 1 : 0) - logistic(score);
      all += miss;
      for (const name of features) {
        const slope = slopes.get(name) ?? { sum: 0, count: 0 };
        slopes.set(name, { sum: slope.sum + miss, count: slope.count + 1 });
      }
    }
    base += (RATE * all) / examples.length;
    for (const [name, { sum, count }] of slopes) {
      const weight = weights.get(name) ?? 0;
      weights.set(name, weight + (RATE * (sum - RIDGE * weight)) / (count + RIDGE));
    }
  }
  const of = (names: readonly string[], key: (name: string) => string) =>
    Object.fromEntries(names.map((name) => [name, rounded(weights.get(key(name)) ?? 0)]));
  return {
    key: weightKey(),
    base: rounded(base),
    kinds: of(WEIGHED_KINDS, (name) => name),
    words: of(WEIGHED_WORDS, word),
  };
}

/** The key of what has a weight; a test holds the stored one against it. */
export const weightKey = (): string =>
  featureKey((put) => {
    for (const name of WEIGHED_KINDS) put(name, 0);
    for (const name of WEIGHED_WORDS) put(word(name), 0);
  });

function printShares(
  label: string,
  examples: readonly Example[],
  says: (one: Example) => boolean,
): void {
  const said = examples.filter(says);
  const right = said.filter(({ uncertain }) => uncertain).length;
  const precision = right / Math.max(1, said.length);
  const recall = right / examples.filter(({ uncertain }) => uncertain).length;
  const f1 = (2 * precision * recall) / Math.max(precision + recall, Number.EPSILON);
  const shown = [f1, precision, recall].map((share) => share.toFixed(3));
  console.log(`${label.padEnd(13)}F1 ${shown[0]}  precision ${shown[1]}  recall ${shown[2]}`);
}

/** Prints how well both lists tell the marked sentences from the others, in folds. */
export function judgeStances(path: string, folds: number): void {
  const examples = readStances(path).map((stance) => exampleOf(stance, folds));
  const weights = Array.from({ length: folds }, (_, fold) =>
    learn(examples.filter((one) => one.fold !== fold)),
  );
  const holds =
    (...lists: CueList[]) =>
    ({ found, tokens, fold }: Example): boolean =>
      found.some((one) => lists.includes(one.group.list) && counts(one, tokens, weights[fold]));
  console.log(`${examples.length} sentences, ${folds} folds`);
  printShares('hedged', examples, holds('hedged'));
  printShares('vague', examples, holds('vague'));
  printShares('union', examples, holds('hedged', 'vague'));
  printShares('and amounts', examples, holds('hedged', 'vague', 'amounts'));
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
  judgeStances(path, folds);
  if (values.out === undefined) return;
  const weights = learn(readStances(path).map((stance) => exampleOf(stance, folds)));
  writeFileSync(values.out, `${JSON.stringify(weights, null, 2)}\n`);
}

if (import.meta.main) main();
