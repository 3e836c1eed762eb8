import type { Anchor } from '../model/anchor.ts';
import { sameFacts } from './facts.ts';
import { fold } from './fold.ts';
import { type FoldedText, foldedText, isMidWord, type Span, writtenSpan } from './folded-text.ts';
import { editDistance, type NearPlace, nearPlaces } from './near-places.ts';

/** Shorter quotes are alike by chance: without context they are found to the letter only. In folded characters. */
const LEAST_ALONE = 32;
/** Even shorter ones are always found to the letter only. */
const LEAST = 12;
/** Longer quotes are found to the letter only: comparing takes the square of their length. */
const LONGEST = 1000;
/** Folded characters of context that must stand beside a place; less where the block has less, but not below the least. */
const CONTEXT = 20;
const LEAST_CONTEXT = 6;
/** Characters beside a changed sentence that are kept to tell it from copies. */
const KEPT_CONTEXT = 40;
/**
 * Parts of a quote that may have changed: where the context stands on all sides that have one, on one of two sides, where
 * there is none, and where it is gone. Chosen by hand; tests/unit/anchor holds what they let through and what not.
 */
const LIMITS = { framed: 0.34, beside: 0.2, alone: 0.2, estranged: 0.1 };
/** How much nearer than any other a place must be, in characters and as a part of the quote. */
const LEAD = 3;
const LEAD_PART = 0.1;

/** What ends a sentence. */
const STOP = /[.!?。！？]/;

interface Wanted {
  anchor: Anchor;
  /** Folded. */
  quote: string;
  prefix: string;
  suffix: string;
}

interface Candidate extends NearPlace {
  page: FoldedText;
  words: string;
  /** Sides on which the context stands beside it. */
  agrees: number;
  accepted: boolean;
}

/** Where the last words before the quote end near `start`, or the first words after it begin near `end`. */
function bounds(page: FoldedText, place: Span, { prefix, suffix, quote }: Wanted) {
  const slack = Math.max(4, Math.ceil(quote.length * LIMITS.framed));
  const before = prefix.slice(-CONTEXT);
  const after = suffix.slice(0, CONTEXT);
  const from = Math.max(0, place.start - slack - before.length);
  const left = page.text.slice(from, Math.min(place.start + slack, place.end)).lastIndexOf(before);
  const to = Math.max(place.end - slack, place.start);
  const right = page.text.slice(to, place.end + slack + after.length).indexOf(after);
  return {
    start: before.length >= LEAST_CONTEXT && left >= 0 ? from + left + before.length : null,
    end: after.length >= LEAST_CONTEXT && right >= 0 ? to + right : null,
  };
}

function writtenIn(page: FoldedText, span: Span): string {
  const { start, end } = writtenSpan(page, span);
  return page.written.slice(start, end);
}

/** A place with its edges at the context or else at whole words, measured and judged. */
function candidate(page: FoldedText, place: NearPlace, wanted: Wanted): Candidate {
  const { quote, prefix, suffix, anchor } = wanted;
  const edges = bounds(page, place, wanted);
  let start = edges.start ?? place.start;
  let end = edges.end ?? place.end;
  if (end <= start) ({ start, end } = place);
  while (edges.start === null && start > 0 && isMidWord(page, start)) start--;
  while (edges.end === null && end < page.text.length && isMidWord(page, end)) end++;
  if (edges.end === null && STOP.test(quote.slice(-1)) && STOP.test(page.text.charAt(end))) end++;
  const span = { start, end };

  const words = page.text.slice(start, end);
  const distance = editDistance(quote, words);
  const sides = [prefix, suffix].filter((side) => side.length >= LEAST_CONTEXT).length;
  const agrees = (edges.start === null ? 0 : 1) + (edges.end === null ? 0 : 1);
  const changed = distance / quote.length;
  const isFramed = agrees > 0 && agrees === sides;
  const accepted =
    (isFramed && changed <= (agrees === 2 ? LIMITS.framed : LIMITS.beside)) ||
    (changed <= limitOf(agrees, sides) &&
      (agrees > 0 || quote.length >= LEAST_ALONE) &&
      sameFacts(anchor.quote, writtenIn(page, span)));
  return { page, start, end, distance, words, agrees, accepted };
}

const limitOf = (agrees: number, sides: number): number =>
  agrees > 0 ? LIMITS.beside : sides > 0 ? LIMITS.estranged : LIMITS.alone;

/** The candidate that is accepted and has no rival: another place about as near, whose context is no worse. */
function clearBest(candidates: Candidate[], size: number): Candidate | null {
  const [best] = candidates
    .filter(({ accepted }) => accepted)
    .sort((a, b) => b.agrees - a.agrees || a.distance - b.distance);
  if (!best) return null;
  const lead = Math.max(LEAD, size * LEAD_PART);
  const isRival = (other: Candidate): boolean =>
    other.words !== best.words &&
    (other.agrees >= best.agrees
      ? other.distance < best.distance + lead
      : best.agrees < 2 && other.distance + lead < best.distance);
  return candidates.some(isRival) ? null : best;
}

/**
 * The sentence as the texts of a page have it now, with some of its words changed, as an anchor of its own; null where
 * there is none or that is not sure. A changed number, name or negation makes another sentence, unless it stands between
 * the very same neighbors. Also null where the texts have the very words: then `findAnchors` finds them.
 */
export function findChanged(texts: readonly string[], anchor: Anchor): Anchor | null {
  const wanted = {
    anchor,
    quote: fold(anchor.quote),
    prefix: fold(anchor.prefix),
    suffix: fold(anchor.suffix),
  };
  const { length } = wanted.quote;
  if (length < LEAST || length > LONGEST) return null;
  const slack = Math.ceil(length * LIMITS.framed);
  const candidates = texts
    .map(foldedText)
    .flatMap((page) =>
      nearPlaces(page.text, wanted.quote, slack).map((place) => candidate(page, place, wanted)),
    );
  const best = clearBest(candidates, length);
  if (!best || best.distance === 0) return null;
  const { start, end } = writtenSpan(best.page, best);
  const { written } = best.page;
  return {
    quote: written.slice(start, end),
    prefix: written.slice(Math.max(0, start - KEPT_CONTEXT), start),
    suffix: written.slice(end, end + KEPT_CONTEXT),
  };
}
