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

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const sameStory = (of: Likeness): number =>
  chance(
    -7.5 +
      12 * of.cosine +
      3 * of.titleMost +
      6 * of.copied -
      2 * of.otherFigures -
      Math.log1p(of.days),
  );

/** Tells how two prints belong together, in whichever order; prints of another version are `other`. */
export function relationOf(a: Uint8Array, b: Uint8Array): Relation {
  const [one, other] = [readPrint(a), readPrint(b)];
  if (!one || !other) return { kind: 'other', score: 0 };
  const of = likeness(one, other);
  const score = sameStory(of);
  if (score >= 0.5)
    return { kind: of.copied >= 0.4 || of.opening >= 0.6 ? 'copy' : 'rewrite', score };
  return { kind: of.cosine >= 0.25 && of.names >= 0.3 ? 'follow-up' : 'other', score };
}
