import type { Anchor } from '../model/anchor.ts';
import { fold } from './fold.ts';
import { isMidWord, type Span } from './folded-text.ts';
import { type PageText, pageText, rangeOf } from './page-text.ts';

/** A page repeats a sentence a few times at most; more hits than this are not looked at. */
const MOST_HITS = 50;
/** Characters of context that make sure of a sentence whose capital letter is a small one on the page. */
const SURE = 8;

/** How many characters of a context stand in the text too, from `at` and from the context's near end on. */
function agreement(text: string, at: number, context: string, step: 1 | -1): number {
  let count = 0;
  const near = step > 0 ? 0 : context.length - 1;
  while (count < context.length && text[at + step * count] === context[near + step * count])
    count++;
  return count;
}

/** Where the quote stands as whole words, or as the same part of a word as in the article. */
export function placesIn(
  page: PageText,
  anchor: Anchor,
): (Span & { page: PageText; agrees: number })[] {
  const { text, written, offsets } = page;
  const quote = fold(anchor.quote);
  const prefix = fold(anchor.prefix);
  const suffix = fold(anchor.suffix);
  const capital = /^\s*\p{Lu}/u.test(anchor.quote);
  const places = [];
  for (
    let start = text.indexOf(quote);
    quote && start >= 0 && places.length < MOST_HITS;
    start = text.indexOf(quote, start + 1)
  ) {
    const end = start + quote.length;
    if (isMidWord(page, start) && !/\p{L}$/u.test(anchor.prefix)) continue;
    if (isMidWord(page, end) && !/^\p{L}/u.test(anchor.suffix)) continue;
    const before = agreement(text, start - 1, prefix, -1);
    const after = agreement(text, end, suffix, 1);
    // "He left." is not the end of "She says he left."
    const isInner =
      capital &&
      /\p{Ll}/u.test(written.charAt(offsets[start] ?? 0)) &&
      /[\p{L}\p{N},]/u.test(text.charAt(start - 1));
    if (!isInner || before >= SURE) places.push({ start, end, page, agrees: before + after });
  }
  return places;
}

/**
 * All places below the roots where the anchor's sentence stands, best context first, at most 50 a root. Blanks, kinds of
 * quotation marks and dashes, case and compatibility forms do not count, so a quote is found across line breaks and
 * inline elements (after the idea of the W3C's TextQuoteSelector). Sentences that have changed are `findChanged`'s.
 */
export const findAnchors = (roots: readonly Node[], anchor: Anchor): Range[] =>
  roots
    .flatMap((root) => placesIn(pageText(root), anchor))
    .sort((a, b) => b.agrees - a.agrees)
    .map((place) => rangeOf(place.page, place))
    .filter((range) => range !== null);
