import { drawnChain, holderOf, scrollersOf } from './flat-tree.ts';
import { nextFrame } from './next-frame.ts';

type View = Window & typeof globalThis;

/** Beyond this many screens a smooth scroll takes too long to follow. */
const SMOOTH_SCREENS = 2;
/** Times the place is put right, for pages that move while they are scrolled. */
const ROUNDS = 5;
/** Frames that a smooth scroll may take. */
const MOST_FRAMES = 120;
/** Frames without movement after which a scroll is over; a smooth one does not begin at once. */
const STILL_FRAMES = 5;
/** Pixels between the sentence and what would cover it. */
const MARGIN = 16;
/** What covers a larger part of the screen than this is a dialog: nothing is gained by scrolling. */
const LARGEST_COVER = 0.6;

/** The innermost element drawn at a point. */
function elementAt(document: Document, x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let root = found?.shadowRoot; root; root = found?.shadowRoot ?? null) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** The box of the fixed or sticky element that lies over the middle of a line of the range; null where none does. */
function coverOf(view: View, range: Range, line: DOMRect): DOMRect | null {
  const x = Math.min(Math.max(line.left + line.width / 2, 0), view.innerWidth - 1);
  const hit = elementAt(view.document, x, line.top + line.height / 2);
  const own = new Set(drawnChain(holderOf(range.startContainer)));
  for (const element of drawnChain(hit)) {
    if (own.has(element)) return null;
    if (/fixed|sticky/.test(view.getComputedStyle(element).position))
      return element.getBoundingClientRect();
  }
  return null;
}

/** By how many pixels to scroll so that the sentence is seen and nothing stays over it; 0 where it is well. */
function offBy(view: View, range: Range): number {
  const box = range.getBoundingClientRect();
  const height = view.innerHeight;
  if (box.top < 0 || (box.bottom > height && box.top > height / 3)) return box.top - height / 3;
  const lines = range.getClientRects();
  for (const line of [lines[0], lines[lines.length - 1]]) {
    const cover = line && coverOf(view, range, line);
    if (!line || !cover || cover.height > height * LARGEST_COVER) continue;
    return cover.top + cover.bottom < height
      ? line.top - cover.bottom - MARGIN
      : line.bottom - cover.top + MARGIN;
  }
  return 0;
}

/** Scrolls the innermost box around the range that gives way. */
function scrollBy(view: View, range: Range, top: number): void {
  const { scrollingElement } = view.document;
  const boxes = scrollersOf(view, holderOf(range.startContainer));
  for (const box of [...boxes, ...(scrollingElement ? [scrollingElement] : [])]) {
    const before = box.scrollTop;
    box.scrollBy({ top, behavior: 'instant' });
    if (box.scrollTop !== before) return;
  }
}

function firstScroll(view: View, range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const height = view.innerHeight;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm || Math.abs(top) > SMOOTH_SCREENS * height ? 'instant' : 'smooth';
  const element = holderOf(range.startContainer);
  // A high paragraph would be centered with its sentence out of sight.
  if (element && Math.max(bottom - top, element.getBoundingClientRect().height) < height / 2)
    element.scrollIntoView({ block: 'center', behavior });
  else view.scrollBy({ top: top - height / 3, behavior });
}

/**
 * Scrolls to the range and, once the page stands still, puts right what has moved since: parts that are laid out only
 * when seen, and headers or banners that lie over the sentence. Ends early when the signal says so.
 */
export async function bringIntoView(view: View, range: Range, signal: AbortSignal): Promise<void> {
  const box = range.getBoundingClientRect();
  if (box.top < 0 || box.bottom > view.innerHeight) firstScroll(view, range);
  for (let round = 0; round < ROUNDS; round++) {
    let last = Number.NaN;
    let still = 0;
    for (let frame = 0; frame < MOST_FRAMES && still < STILL_FRAMES; frame++) {
      await nextFrame(view);
      if (signal.aborted) return;
      const { top } = range.getBoundingClientRect();
      still = top === last ? still + 1 : 0;
      last = top;
    }
    const off = offBy(view, range);
    if (off === 0 || range.collapsed) return;
    scrollBy(view, range, off);
  }
}
