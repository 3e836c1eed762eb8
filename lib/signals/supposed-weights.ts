import type { Found, Token } from './lexicons/compile-cues.ts';
import { EN_AMOUNTS } from './lexicons/en-amounts.ts';
import { EN_VAGUE } from './lexicons/en-vague.ts';
import stored from './lexicons/weights.json' with { type: 'json' };

/**
 * What weak cues count for, in log-odds: a sentence of the corpus that it was learned from is marked with `base`, and more
 * likely by the weight of the kind of cue and by that of its quantity ("some", "many").
 */
export interface CueWeights {
  /** Which kinds and words it was learned for. */
  key?: string;
  base: number;
  kinds: Readonly<Record<string, number>>;
  words: Readonly<Record<string, number>>;
}

const WEIGHTS: CueWeights = stored;

/** From this chance on a weak cue counts: best for F1 in folds, which is to be had near half of its own value. */
const LEAST_CHANCE = 0.35;

/** The kinds of weak cues, and the words for quantities, that have weights. */
export const WEIGHED_KINDS: readonly string[] = [...EN_VAGUE, ...EN_AMOUNTS]
  .filter(({ weak }) => weak)
  .map(({ name }) => name);
export const WEIGHED_WORDS: readonly string[] = [
  'some',
  'many',
  'most',
  'several',
  'various',
  'numerous',
  'certain',
  'number',
  'majority',
];

/** The word for a quantity in a cue; null where it has none. */
export const quantityOf = ({ from, to }: Found, tokens: readonly Token[]): string | null =>
  tokens.slice(from, to).find(({ lower }) => WEIGHED_WORDS.includes(lower))?.lower ?? null;

/** Whether a cue counts by itself: strong ones always, weak ones by their weights. */
export function counts(
  found: Found,
  tokens: readonly Token[],
  { base, kinds, words }: CueWeights = WEIGHTS,
): boolean {
  if (!found.group.weak) return true;
  const score =
    base + (kinds[found.group.name] ?? 0) + (words[quantityOf(found, tokens) ?? ''] ?? 0);
  return 1 / (1 + Math.exp(-score)) >= LEAST_CHANCE;
}
