import type { Span } from './folded-text.ts';

/** Length of the runs of characters that vote for a place. */
const GRAM = 3;
/** Places that are compared letter by letter: the ones with the most votes. */
const MOST_PLACES = 16;
/** A part of the quote's runs that a place must share with it. English pages share less by chance alone. */
const LEAST_SHARED = 0.25;
const TABLE = 1 << 16;

/** A span and how many characters have to be put in, left out or changed to make the quote of it. */
export interface NearPlace extends Span {
  distance: number;
}

const gramAt = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^
    Math.imul(text.charCodeAt(at + 1), 0x85ebca6b) ^
    Math.imul(text.charCodeAt(at + 2), 0xc2b2ae35)) >>>
  16;

/**
 * Where windows of the quote's length share the most runs of three characters with it, best first. An edit spoils at
 * most three runs (E. Ukkonen, "Approximate string-matching with q-grams and maximal matches", 1992).
 */
function votedPlaces(text: string, quote: string): number[] {
  const wanted = new Uint8Array(TABLE);
  for (let i = 0; i + GRAM <= quote.length; i++) wanted[gramAt(quote, i)] = 1;
  const grams = text.length - GRAM + 1;
  if (grams <= 0) return [];
  const hits = new Uint8Array(grams);
  for (let i = 0; i < grams; i++) hits[i] = wanted[gramAt(text, i)] ?? 0;

  const width = quote.length - GRAM + 1;
  const half = Math.max(1, quote.length >> 1);
  const best: { at: number; votes: number }[] = [];
  let votes = 0;
  for (let end = 0; end < grams; end++) {
    votes += (hits[end] ?? 0) - (hits[end - width] ?? 0);
    if (votes < width * LEAST_SHARED) continue;
    const at = Math.max(0, end - width + 1);
    const last = best.at(-1);
    if (!last || at - last.at >= half) best.push({ at, votes });
    else if (votes > last.votes) Object.assign(last, { at, votes });
  }
  return best
    .sort((a, b) => b.votes - a.votes || a.at - b.at)
    .slice(0, MOST_PLACES)
    .map(({ at }) => at);
}

/**
 * The part of `text` nearest to the quote by edit distance (P. Sellers, "The theory and computation of evolutionary
 * distances", 1980): a table of edits, one row of it kept at a time, with the place where each way began.
 */
function nearestPart(text: string, quote: string): NearPlace {
  const size = quote.length;
  const edits = Uint32Array.from({ length: size + 1 }, (_, i) => i);
  const starts = new Uint32Array(size + 1);
  let best = { start: 0, end: 0, distance: size };
  for (let j = 1; j <= text.length; j++) {
    const char = text.charCodeAt(j - 1);
    let diagonal = 0;
    let diagonalStart = starts[0] ?? 0;
    starts[0] = j;
    for (let i = 1; i <= size; i++) {
      const left = edits[i] ?? 0;
      const leftStart = starts[i] ?? 0;
      const changed = diagonal + (char === quote.charCodeAt(i - 1) ? 0 : 1);
      const up = edits[i - 1] ?? 0;
      if (changed <= left + 1 && changed <= up + 1) {
        edits[i] = changed;
        starts[i] = diagonalStart;
      } else if (left < up) {
        edits[i] = left + 1;
      } else {
        edits[i] = up + 1;
        starts[i] = starts[i - 1] ?? 0;
      }
      diagonal = left;
      diagonalStart = leftStart;
    }
    const found = { start: starts[size] ?? 0, end: j, distance: edits[size] ?? 0 };
    const off = (place: Span): number => Math.abs(place.end - place.start - size);
    if (
      found.distance < best.distance ||
      (found.distance === best.distance && off(found) < off(best))
    )
      best = found;
  }
  return best;
}

/** How many characters make the one text of the other (V. Levenshtein, 1966). */
export function editDistance(a: string, b: string): number {
  const row = Uint32Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] ?? 0;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      const changed = diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(changed, above + 1, (row[j - 1] ?? 0) + 1);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

/**
 * At most 16 places of folded text that come nearest to the folded quote, in no order, without overlap. `slack` is how
 * many characters a place may be longer or shorter. The work grows with the text's length plus the square of the quote's.
 */
export function nearPlaces(text: string, quote: string, slack: number): NearPlace[] {
  const places: NearPlace[] = [];
  const around = slack + (quote.length >> 2);
  for (const at of votedPlaces(text, quote)) {
    const from = Math.max(0, at - around);
    const { start, end, distance } = nearestPart(
      text.slice(from, at + quote.length + around),
      quote,
    );
    const place = { start: from + start, end: from + end, distance };
    const rival = places.findIndex((one) => one.start < place.end && place.start < one.end);
    if (rival < 0) places.push(place);
    else if (place.distance < (places[rival]?.distance ?? 0)) places[rival] = place;
  }
  return places;
}
