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
  base: -13.5,
  opening: 3.16,
  plain: 6.75,
  openings: 2.72,
  titles: 4.73,
  figures: 1.14,
  otherFigures: -2.19,
  copied: 1.97,
  copiedOpening: 0.59,
  days: -1.05,
  shorter: 2.25,
};
const COPIED = { base: -3.1, copied: 8.08, copiedOpening: 6.74 };
const FOLLOWS = { base: -3.89, opening: 6.43, names: 1.04, late: -2.13 };

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
