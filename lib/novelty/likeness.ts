import {
  IN_OPENING,
  IN_TITLE,
  IS_FIGURE,
  IS_NAME,
  OPENING_BITS,
  type Print,
  SKETCH_BITS,
  WEIGHT_MASK,
} from './print.ts';
import { likenessOf } from './sketch.ts';

const MINUTES_A_DAY = 1440;
/** Counted as one more word that is not found, so that two words of three do not weigh like twenty of thirty. */
const FEW = 1;
/** Counted as one more word of each title, found so far as is usual: then a short title, or none, says little. */
const USUAL = 0.7;
/** Two texts are wholly a copy, whatever their titles count, where two thirds of the shingles are the same. */
const COPY = 1.5;

/** In how many ways two prints are alike. All but `days` are shares, 0 to 1. */
export interface Likeness {
  /** How much of what the one's opening tells the other holds anywhere, by weight: of the two the one that is found more. */
  opening: number;
  /** The same by count, of words that are no names and no figures: two events of one matter share names, but few verbs. */
  plain: number;
  /** How much of both openings is in both. */
  openings: number;
  /**
   * How much of the words of a title the other text holds, without names and figures: of the two titles the one that is found
   * less, since each tells its own event.
   */
  titles: number;
  /** How many names and figures, by weight, of the print with fewer of them are in the other. */
  names: number;
  figures: number;
  /** Both titles hold figures, and not one is the same: two versions, two editions. Less where the texts are copies. */
  otherFigures: number;
  /** Shingles in common, of the whole texts and of their first words. */
  copied: number;
  copiedOpening: number;
  /** Days between them; 0 where a time is not known. */
  days: number;
  /** How much shorter one is, from half the length on. */
  shorter: number;
}

const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Weights or counts of terms: those of the one print, those of the other, and what of them both hold. */
class Sum {
  a = 0;
  b = 0;
  both = 0;

  add(a: number, b: number, both: number): void {
    this.a += a;
    this.b += b;
    this.both += both;
  }

  /** The share of the print that has less of them. */
  get ofFewer(): number {
    return Math.min(1, shareOf(this.both, Math.min(this.a, this.b)));
  }
}

/** Weights or counts of terms, and how much of them was found in the other print: of the one, and of the other. */
class Found {
  a = 0;
  b = 0;
  foundA = 0;
  foundB = 0;

  add(a: number, b: number, inB: number, inA: number): void {
    this.a += a;
    this.b += b;
    this.foundA += a * inB;
    this.foundB += b * inA;
  }

  /** The greater share of both, with so many more that are not found. */
  most(more: number): number {
    return Math.max(shareOf(this.foundA, this.a + more), shareOf(this.foundB, this.b + more));
  }

  /** The smaller share of both, with one more on either side that is found so far. */
  least(usual: number): number {
    return Math.min((this.foundA + usual) / (this.a + 1), (this.foundB + usual) / (this.b + 1));
  }
}

/** How much a bit of the table tells that the text holds the term: less the fuller the table is. */
function tellingOf(table: Uint8Array): number {
  let bits = 0;
  for (const byte of table) for (let left = byte; left > 0; left &= left - 1) bits++;
  return 1 - shareOf(bits, 8 * table.length);
}

/** Asks a print's table for terms that its heavy ones do not hold: the chance that the text has the term, 0 to 1. */
function lighterTerms({ table }: Print): (term: number) => number {
  const size = 8 * table.length;
  if (size === 0) return () => 0;
  const telling = tellingOf(table);
  return (term) => {
    const bit = (term >>> 8) % size;
    return ((table[bit >> 3] ?? 0) >> (bit & 7)) & 1 ? telling : 0;
  };
}

/** Calls back with the terms of both prints in order of their hashes; 0 where one has not got what the other has. */
function eachTerm(
  a: Uint32Array,
  b: Uint32Array,
  take: (one: number, other: number) => void,
): void {
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [one, other] = [a[i], b[j]];
    const [first, second] = [(one ?? -1) >>> 8, (other ?? -1) >>> 8];
    const takesOne = one !== undefined && (other === undefined || first <= second);
    const takesOther = other !== undefined && (one === undefined || second <= first);
    take(takesOne ? one : 0, takesOther ? other : 0);
    if (takesOne) i++;
    if (takesOther) j++;
  }
}

export function likeness(a: Print, b: Print): Likeness {
  const [names, figures, titleFigures, openings] = [new Sum(), new Sum(), new Sum(), new Sum()];
  const [opening, plain, titles] = [new Found(), new Found(), new Found()];
  const [inA, inB] = [lighterTerms(a), lighterTerms(b)];
  eachTerm(a.terms, b.terms, (one, other) => {
    const [weightA, weightB] = [one & WEIGHT_MASK, other & WEIGHT_MASK];
    const [titleA, titleB] = [one & IN_TITLE ? 1 : 0, other & IN_TITLE ? 1 : 0];
    const least = Math.min(weightA, weightB);
    const kind = one | other;
    if (kind & IS_NAME) names.add(weightA, weightB, least);
    if (kind & IS_FIGURE) {
      figures.add(weightA, weightB, least);
      titleFigures.add(titleA, titleB, titleA * titleB);
    }
    if (!(kind & IN_OPENING)) return;
    const [opensA, opensB] = [one & IN_OPENING ? 1 : 0, other & IN_OPENING ? 1 : 0];
    const [heavyA, heavyB] = [opensA * weightA, opensB * weightB];
    const foundInB = weightB > 0 ? 1 : inB(one);
    const foundInA = weightA > 0 ? 1 : inA(other);
    openings.add(heavyA, heavyB, opensA * opensB * (weightA + weightB));
    opening.add(heavyA, heavyB, foundInB, foundInA);
    if (kind & (IS_NAME | IS_FIGURE)) return;
    plain.add(opensA, opensB, foundInB, foundInA);
    titles.add(titleA, titleB, foundInB, foundInA);
  });
  const conflict = titleFigures.a > 0 && titleFigures.b > 0 && titleFigures.both === 0;
  const lengths = shareOf(Math.min(a.words, b.words), Math.max(a.words, b.words));
  const copied = likenessOf(a.sketch, b.sketch, SKETCH_BITS);
  const copiedOpening = likenessOf(a.opening, b.opening, OPENING_BITS);
  const asCopy = Math.min(1, COPY * Math.max(copied, copiedOpening));
  return {
    opening: opening.most(0),
    plain: plain.most(FEW),
    openings: shareOf(openings.both, openings.a + openings.b),
    titles: titles.least(USUAL),
    names: names.ofFewer,
    figures: figures.ofFewer,
    otherFigures: conflict ? 1 - asCopy : 0,
    copied,
    copiedOpening,
    days: a.time > 0 && b.time > 0 ? Math.abs(a.time - b.time) / MINUTES_A_DAY : 0,
    shorter: 1 - Math.min(1, 2 * lengths),
  };
}
