import { type FoldedText, foldedText, SEAM, type Span, writtenSpan } from './folded-text.ts';

/** Elements whose text is never read on the page. */
const UNREAD = /^(title|script|style|noscript|textarea|option)$/i;
const SHOW_TEXT = 4;

/** Code units that are read of one root; more would hold the page up. */
const MOST_TEXT = 4_000_000;

/** A document's text, and the nodes it comes from. */
export interface PageText extends FoldedText {
  nodes: Text[];
  /** Where each node's text begins in `written`. */
  starts: number[];
}

/** Reads all text below `root` in document order. */
export function pageText(root: Node): PageText {
  const owner = root.ownerDocument ?? (root as Document);
  const walker = owner.createTreeWalker(root, SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let at = 0;
  while (at < MOST_TEXT && walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (UNREAD.test(node.parentElement?.localName ?? '')) continue;
    nodes.push(node);
    starts.push(at);
    parts.push(node.data);
    at += node.length + SEAM.length;
  }
  return { ...foldedText(parts.join(SEAM)), nodes, starts };
}

/** The range of a span that is not empty; null where the page has no such place. */
export function rangeOf(page: PageText, span: Span): Range | null {
  const { start, end } = writtenSpan(page, span);
  const { nodes, starts } = page;
  const indexOf = (at: number): number => starts.findLastIndex((begin) => begin <= at);
  const [first, last] = [indexOf(start), indexOf(end - 1)];
  const [from, to] = [nodes[first], nodes[last]];
  if (!from || !to) return null;
  const range = from.ownerDocument.createRange();
  range.setStart(from, start - (starts[first] ?? 0));
  range.setEnd(to, end - (starts[last] ?? 0));
  return range;
}
