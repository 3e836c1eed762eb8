import { findInText } from '../../lib/client/article-places.ts';

/** Elements that hold text of their own; a list inside a list's item holds its own. */
const HOLDERS = '[data-block], td, th, caption, figcaption';
const SHOW_TEXT = 4;

/** Places of one find; more would only hold the page up. */
const MOST = 2_000;

/** A part of a text, in code units. */
interface Span {
  start: number;
  end: number;
}

/** What one element of the drawn article says: the same text that its block has. */
interface DrawnText {
  nodes: Text[];
  text: string;
}

/** The text of a holder without that of holders in it, and without what is said to screen readers alone. */
function drawnText(holder: Element): DrawnText {
  const walker = holder.ownerDocument.createTreeWalker(holder, SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent?.closest(HOLDERS) === holder && !parent.closest('[data-unread]')) nodes.push(node);
  }
  return { nodes, text: nodes.map(({ data }) => data).join('') };
}

function rangeIn({ nodes }: DrawnText, { start, end }: Span): Range | null {
  let at = 0;
  const range = document.createRange();
  let begun = false;
  for (const node of nodes) {
    const after = at + node.length;
    if (!begun && start < after) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= after) {
      range.setEnd(node, end - at);
      return range;
    }
    at = after;
  }
  return null;
}

/** The places where the words stand in the drawn article, case and diacritics aside, in the order of the text. */
export function findDrawn(root: Element, words: string): Range[] {
  const ranges: Range[] = [];
  for (const holder of root.querySelectorAll(HOLDERS)) {
    const drawn = drawnText(holder);
    for (const place of findInText(drawn.text, words)) {
      const range = rangeIn(drawn, place);
      if (range) ranges.push(range);
      if (ranges.length === MOST) return ranges;
    }
  }
  return ranges;
}

/** The range of a part of a block's text; null where it is not drawn. */
export function blockRange(root: Element, block: number, span: Span): Range | null {
  const holder = root.querySelector(`[data-block="${block}"]`);
  return holder && rangeIn(drawnText(holder), span);
}

/** Marks ranges under a name that the styles know, in place of those before; the text itself is not touched. */
export function paint(name: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Brings a range to the middle of the screen unless it is on it already. */
export function show(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top > innerHeight * 0.15 && bottom < innerHeight * 0.85) return;
  window.scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
}
