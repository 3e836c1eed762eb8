import { anchorBetween } from '../../lib/client/article-places.ts';
import type { Anchor } from '../../lib/model/anchor.ts';
import type { Block } from '../../lib/model/article.ts';

/** The block that a point of the drawn article lies in, and where in its text; null outside of it. */
function pointOf(node: Node, offset: number): { block: number; at: number } | null {
  const element = node instanceof Element ? node : node.parentElement;
  const holder = element?.closest<HTMLElement>('[data-block]');
  if (!holder) return null;
  const before = document.createRange();
  before.setStart(holder, 0);
  before.setEnd(node, offset);
  // What is said to screen readers alone is no part of the text.
  const drawn = before.cloneContents();
  for (const hidden of drawn.querySelectorAll('[data-unread]')) hidden.remove();
  return { block: Number(holder.dataset.block), at: drawn.textContent?.length ?? 0 };
}

/** The passage that is selected in the drawn article, and its place on the screen; null where none is. */
export function selectedPassage(
  blocks: readonly Block[],
): { anchor: Anchor; rect: DOMRect } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = pointOf(range.startContainer, range.startOffset);
  const to = pointOf(range.endContainer, range.endOffset);
  if (!from || !to) return null;
  const anchor = anchorBetween(blocks, from, to);
  return anchor && { anchor, rect: range.getBoundingClientRect() };
}
