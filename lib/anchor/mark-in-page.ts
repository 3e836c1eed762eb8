import type { Anchor } from '../model/anchor.ts';
import { findAnchors } from './find-anchor.ts';
import { innerRoots } from './inner-roots.ts';

/** The name under which the mark stands in the page's highlight registry; the style injected with it uses it too. */
export const SENTENCE_HIGHLIGHT = 'lede-sentence';

/** Beyond this many screens a smooth scroll takes too long to follow. */
const SMOOTH_SCREENS = 2;

type View = Window & typeof globalThis;

/** Unfolds what hides the range, as the browser's own find does. */
function unfold(range: Range): void {
  let element = range.startContainer.parentElement?.closest('details');
  while (element) {
    element.open = true;
    element = element.parentElement?.closest('details');
  }
}

function scrollTo(view: View, range: Range): void {
  const rect = range.getBoundingClientRect();
  const height = view.innerHeight;
  if (rect.top >= 0 && rect.bottom <= height) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const far = Math.abs(rect.top) > SMOOTH_SCREENS * height;
  const behavior = calm || far ? 'instant' : 'smooth';
  const element = range.startContainer.parentElement;
  // A paragraph higher than the screen would be centered with its sentence out of sight.
  if (element && element.getBoundingClientRect().height < height)
    element.scrollIntoView({ block: 'center', behavior });
  else view.scrollBy({ top: rect.top - height / 3, behavior });
}

/**
 * Scrolls to the anchor's sentence and marks it with the CSS Custom Highlight API, which leaves the page's DOM as it
 * is. A null anchor takes the mark away. Returns `not-found` when the sentence is not on the page as it is now.
 */
export function markInPage(view: View, anchor: Anchor | null): 'shown' | 'not-found' {
  view.CSS.highlights.delete(SENTENCE_HIGHLIGHT);
  if (!anchor) return 'shown';
  const { document } = view;
  for (const root of [document.body ?? document, ...innerRoots(document)])
    for (const range of findAnchors(root, anchor)) {
      unfold(range);
      if (range.getClientRects().length === 0) continue;
      mark(view, range);
      return 'shown';
    }
  return 'not-found';
}

/** A frame has a registry of its own, and none of our style: there the sentence is selected. */
function mark(view: View, range: Range): void {
  const inner = range.startContainer.ownerDocument?.defaultView;
  if (inner && inner !== view) {
    inner.getSelection()?.removeAllRanges();
    inner.getSelection()?.addRange(range);
    inner.frameElement?.scrollIntoView({ block: 'nearest' });
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return;
  }
  view.CSS.highlights.set(SENTENCE_HIGHLIGHT, new view.Highlight(range));
  scrollTo(view, range);
}
