import { drawnChain, holderOf } from './flat-tree.ts';

type View = Window & typeof globalThis;

/** Whether the page draws the range's text, be it out of sight. */
export function isDrawn(range: Range): boolean {
  const holder = holderOf(range.startContainer);
  if (!holder?.isConnected || range.getClientRects().length === 0) return false;
  // Chromium gives closed <details> and `hidden="until-found"` rectangles too.
  return holder.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/**
 * Opens what folds the range away, as the browser's own find does (HTML's "ancestor revealing algorithm"): each
 * `hidden="until-found"` is told with a `beforematch` event and shown, each closed `<details>` opened.
 */
export function reveal(view: View, range: Range): void {
  let within: Element | null = null;
  for (const element of drawnChain(holderOf(range.startContainer))) {
    if (element.matches('[hidden="until-found" i]')) {
      element.dispatchEvent(new view.Event('beforematch', { bubbles: true }));
      if (!element.isConnected) return;
      element.removeAttribute('hidden');
    }
    // What stands in the summary is seen while the rest is folded.
    if (element.localName === 'details' && within?.localName !== 'summary')
      element.setAttribute('open', '');
    if (element.localName !== 'slot') within = element;
  }
}
