import stored from './lexicons/chances.json' with { type: 'json' };
import { EN_AMOUNTS } from './lexicons/en-amounts.ts';
import { EN_HEDGED } from './lexicons/en-hedged.ts';
import { EN_LEANING } from './lexicons/en-leaning.ts';
import { EN_SUPPOSING } from './lexicons/en-supposing.ts';
import { EN_VAGUE } from './lexicons/en-vague.ts';
import { FEATURE_NAMES, type FeatureSource, putFeatures } from './supposed-features.ts';
import { QUOTED } from './supposed-sentences.ts';

/**
 * How much more likely a careful reader takes a sentence for supposed by each of its features, in log-odds, and by none (`base`).
 * Learned from 180 articles in which people marked the sentences.
 */
export interface ChanceWeights {
  /** Which features it was learned for. */
  key?: string;
  base: number;
  /** In the order of `WEIGHED_NAMES`, in hundredths. */
  weights: readonly number[];
}

/** From this chance on a sentence is shown as supposed: best for F1 in folds of whole articles. */
export const LEAST_CHANCE = 0.3;

/** All features that can have a weight. */
export const WEIGHED_NAMES: readonly string[] = [
  ...FEATURE_NAMES,
  ...[...EN_HEDGED, ...EN_VAGUE, ...EN_AMOUNTS, ...EN_SUPPOSING].map(({ name }) => `cue ${name}`),
  ...EN_LEANING.map(({ name }) => `leaning ${name}`),
];

const STORED: ChanceWeights = stored;

/** The weights by name, made when first asked for. */
let byName: ReadonlyMap<string, number> | null = null;
const weightsByName = (): ReadonlyMap<string, number> =>
  new Map(WEIGHED_NAMES.map((name, index) => [name, (STORED.weights[index] ?? 0) / 100]));

/** The chance of each sentence of an English article that a careful reader takes it for supposed, from 0 to 1. */
export function chancesOf(source: FeatureSource): number[] {
  byName ??= weightsByName();
  const weights = byName;
  const scores = source.read.map(() => STORED.base);
  putFeatures(source, (index) => (name, value) => {
    scores[index] = (scores[index] ?? 0) + value * (weights.get(name) ?? 0);
  });
  return scores.map((score) => 1 / (1 + Math.exp(-score)));
}

/** The chance that sentences have where nothing in them supposes anything: it counts for nothing. */
const CHANCE_OF_FLAT = 0.04;

/** How far each sentence counts: by its chance above that of flat ones, and half where all that supposes something in it is quoted. */
export const countedOf = (chances: readonly number[], { spans }: FeatureSource): number[] =>
  chances.map((chance, index) => {
    const own = spans[index] ?? [];
    const isQuoted = own.length > 0 && own.every(({ quoted }) => quoted);
    const above = Math.max(0, chance - CHANCE_OF_FLAT) / (1 - CHANCE_OF_FLAT);
    return above * (isQuoted ? QUOTED : 1);
  });
