import { type Likeness, likeness } from './likeness.ts';
import { readPrint } from './print.ts';

/**
 * How two texts belong together. `copy`: much the same words, whole or an excerpt. `rewrite`: the same event in other words.
 * `follow-up`: the same matter, but a later event of it.
 */
export type RelationKind = 'copy' | 'rewrite' | 'follow-up' | 'other';

export interface Relation {
  kind: RelationKind;
  /** The chance that both tell the same story, 0 to 1: .5 and more is a copy or a rewrite. */
  score: number;
}

/**
 * Log-odds: logistic regressions on the pairs in tests/bench/labels, on the part that is for tuning. A likeness may only
 * count for one story, other figures and days only against it; those that did not help are left out. The base is moved so
 * that .5 lies where 19 of 20 are right in cross-validation.
 */
const SAME = {
  base: -13.9,
  opening: 4.21,
  plain: 6.66,
  openings: 1.76,
  titles: 5.01,
  figures: 1.35,
  otherFigures: -2.99,
  copied: 0.94,
  days: -1.2,
  shorter: 2.09,
};
const COPIED = { base: -3.04, copied: 7.98, copiedOpening: 6.6 };
const FOLLOWS = { base: -4.21, opening: 7.18, names: 0.87, late: -2.22 };

type Evidence = Likeness & { late: number };
type Weights = { base: number } & Partial<Record<keyof Evidence, number>>;

const KEYS = [
  'opening',
  'plain',
  'openings',
  'titles',
  'names',
  'figures',
  'otherFigures',
  'copied',
  'copiedOpening',
  'days',
  'late',
  'shorter',
] as const;

const FORTNIGHT = 14;

/** Likeness as it is weighed: days by their logarithm, for one story without the first one, for one matter in fortnights. */
const evidenceOf = (of: Likeness): Evidence => ({
  ...of,
  days: Math.log1p(Math.max(0, of.days - 1)),
  late: Math.log1p(of.days / FORTNIGHT),
});

function chance(of: Evidence, weights: Weights): number {
  let odds = weights.base;
  for (const key of KEYS) odds += (weights[key] ?? 0) * of[key];
  return 1 / (1 + Math.exp(-odds));
}

/** Tells how two prints belong together, in whichever order; prints of another version are `other`. */
export function relationOf(a: Uint8Array, b: Uint8Array): Relation {
  const [one, other] = [readPrint(a), readPrint(b)];
  if (!one || !other) return { kind: 'other', score: 0 };
  const of = evidenceOf(likeness(one, other));
  const score = chance(of, SAME);
  if (score >= 0.5) return { kind: chance(of, COPIED) >= 0.5 ? 'copy' : 'rewrite', score };
  return { kind: chance(of, FOLLOWS) >= 0.5 ? 'follow-up' : 'other', score };
}
