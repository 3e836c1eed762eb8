import type { Anchor } from '../model/anchor.ts';
import { type PageText, pageText, squeeze } from './page-text.ts';

/** A page repeats a sentence a few times at most; more hits than this are not looked at. */
const MOST_HITS = 50;
/** Head and tail of a quote that must stand when its middle has changed, in characters without blanks. */
const EDGE = 20;
/** How much longer than the quote a changed place may be. */
const STRETCH = 1.5;

interface Span {
  start: number;
  end: number;
}

/** Every place of the exact quote, or else the places between its first and its last words. */
function spansOf(text: string, quote: string): Span[] {
  const spans: Span[] = [];
  for (
    let at = text.indexOf(quote);
    at >= 0 && spans.length < MOST_HITS;
    at = text.indexOf(quote, at + 1)
  )
    spans.push({ start: at, end: at + quote.length });
  if (spans.length > 0 || quote.length < 2 * EDGE) return spans;
  const head = quote.slice(0, EDGE);
  const tail = quote.slice(-EDGE);
  for (
    let at = text.indexOf(head);
    at >= 0 && spans.length < MOST_HITS;
    at = text.indexOf(head, at + 1)
  ) {
    const end = text.indexOf(tail, at + EDGE) + EDGE;
    if (end >= EDGE && end - at <= quote.length * STRETCH) spans.push({ start: at, end });
  }
  return spans;
}

/** How many characters of context agree, counted outward from the quote. */
function agreement(text: string, span: Span, prefix: string, suffix: string): number {
  let before = 0;
  while (
    before < prefix.length &&
    text[span.start - 1 - before] === prefix[prefix.length - 1 - before]
  )
    before++;
  let after = 0;
  while (after < suffix.length && text[span.end + after] === suffix[after]) after++;
  return before + after;
}

function rangeOf(page: PageText, span: Span): Range | null {
  const first = page.nodes[page.node[span.start] ?? -1];
  const last = page.nodes[page.node[span.end - 1] ?? -1];
  if (!first || !last) return null;
  const range = first.ownerDocument.createRange();
  range.setStart(first, page.offset[span.start] ?? 0);
  range.setEnd(last, (page.offset[span.end - 1] ?? 0) + 1);
  return range;
}

/**
 * All places below `root` where the anchor's quote stands, best context first, at most 50. Blanks do not count,
 * so a quote is found across line breaks and inline elements. Where the words have changed in the middle, the
 * place between the quote's first and last words counts (after the idea of the W3C's TextQuoteSelector).
 */
export function findAnchors(root: Node, anchor: Anchor): Range[] {
  const quote = squeeze(anchor.quote);
  if (!quote) return [];
  const page = pageText(root);
  const prefix = squeeze(anchor.prefix);
  const suffix = squeeze(anchor.suffix);
  return spansOf(page.text, quote)
    .map((span) => ({ span, agrees: agreement(page.text, span, prefix, suffix) }))
    .sort((a, b) => b.agrees - a.agrees || a.span.start - b.span.start)
    .map(({ span }) => rangeOf(page, span))
    .filter((range) => range !== null);
}
