import {
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

/** In how many ways two prints are alike. All but `days` are shares, 0 to 1. */
export interface Likeness {
  /** Cosine of the weighed terms. */
  cosine: number;
  /** How much of the poorer print's terms, by weight, the richer one holds. */
  held: number;
  /** How much of the one title's terms the other print holds, for the title that is found less, and the one found more. */
  titleLeast: number;
  titleMost: number;
  /** Cosine of the terms of both titles. */
  titles: number;
  /** How many names and figures, by weight, of the print with fewer of them are in the other. */
  names: number;
  figures: number;
  /** Both titles hold figures, and not one is the same: two versions, two editions. */
  otherFigures: number;
  /** Shingles in common, of the whole texts and of their openings. */
  copied: number;
  opening: number;
  /** Days between them; 0 where a time is not known. */
  days: number;
  /** Words of the shorter, by those of the longer. */
  lengths: number;
}

/** Sums over the terms of two prints, of the one, the other, and what both hold. */
interface Sum {
  a: number;
  b: number;
  both: number;
}

const sum = (): Sum => ({ a: 0, b: 0, both: 0 });
const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

export function likeness(a: Print, b: Print): Likeness {
  const squares = sum();
  const weights = sum();
  const titles = sum();
  const names = sum();
  const figures = sum();
  const titleFigures = sum();
  let titleA = 0;
  let titleB = 0;
  const take = (one: number, other: number): void => {
    const [wa, wb] = [one & WEIGHT_MASK, other & WEIGHT_MASK];
    const both = wa > 0 && wb > 0 ? 1 : 0;
    const least = both * Math.min(wa, wb);
    squares.a += wa * wa;
    squares.b += wb * wb;
    squares.both += wa * wb;
    weights.a += wa;
    weights.b += wb;
    weights.both += both * Math.max(wa, wb);
    const kind = one | other;
    if (kind & IS_NAME) {
      names.a += wa;
      names.b += wb;
      names.both += least;
    }
    if (kind & IS_FIGURE) {
      figures.a += wa;
      figures.b += wb;
      figures.both += least;
    }
    if (one & IN_TITLE) {
      titles.a += wa * wa;
      titleA += both * wa * wa;
    }
    if (other & IN_TITLE) {
      titles.b += wb * wb;
      titleB += both * wb * wb;
    }
    if (one & other & IN_TITLE) titles.both += wa * wb;
    if (one & IN_TITLE && one & IS_FIGURE) titleFigures.a++;
    if (other & IN_TITLE && other & IS_FIGURE) titleFigures.b++;
    if (one & other & IN_TITLE && kind & IS_FIGURE) titleFigures.both++;
  };
  let [i, j] = [0, 0];
  while (i < a.terms.length || j < b.terms.length) {
    const one = a.terms[i];
    const other = b.terms[j];
    const [first, second] = [(one ?? -1) >>> 8, (other ?? -1) >>> 8];
    if (one !== undefined && (other === undefined || first < second)) {
      take(one, 0);
      i++;
    } else if (other !== undefined && (one === undefined || second < first)) {
      take(0, other);
      j++;
    } else {
      take(one ?? 0, other ?? 0);
      i++;
      j++;
    }
  }
  const foundA = shareOf(titleA, titles.a);
  const foundB = shareOf(titleB, titles.b);
  const known = a.time > 0 && b.time > 0;
  const conflict = titleFigures.a > 0 && titleFigures.b > 0 && titleFigures.both === 0;
  return {
    cosine: shareOf(squares.both, Math.sqrt(squares.a * squares.b)),
    held: Math.min(1, shareOf(weights.both, Math.min(weights.a, weights.b))),
    titleLeast: Math.min(foundA, foundB),
    titleMost: Math.max(foundA, foundB),
    titles: shareOf(titles.both, Math.sqrt(titles.a * titles.b)),
    names: shareOf(names.both, Math.min(names.a, names.b)),
    figures: shareOf(figures.both, Math.min(figures.a, figures.b)),
    otherFigures: conflict ? 1 : 0,
    copied: likenessOf(a.sketch, b.sketch, SKETCH_BITS),
    opening: likenessOf(a.opening, b.opening, OPENING_BITS),
    days: known ? Math.abs(a.time - b.time) / MINUTES_A_DAY : 0,
    lengths: shareOf(Math.min(a.words, b.words), Math.max(a.words, b.words)),
  };
}
