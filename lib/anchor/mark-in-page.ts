import type { Anchor } from '../model/anchor.ts';
import { bringIntoView } from './bring-into-view.ts';
import { findAnchors } from './find-anchor.ts';
import { innerRoots } from './inner-roots.ts';
import { pageText } from './page-text.ts';
import { isDrawn, reveal } from './reveal.ts';
import { seek } from './seek.ts';
import { watch } from './watch.ts';

/** The name under which the mark stands in the page's highlight registry; the style injected with it uses it too. */
export const SENTENCE_HIGHLIGHT = 'lede-sentence';

/** Where the mark that stands is kept in our world of the page: each injection brings these modules anew. */
const STANDING = Symbol.for('lede.mark');

/** What the reader does to move the page; from then on it is not scrolled. */
const STEERING = ['wheel', 'pointerdown', 'keydown'];

type View = Window & typeof globalThis;

interface Standing {
  turn: number;
  stop(): void;
}

/** Whether the sentence is marked, or what the page says instead. */
export type Marked = { found: true } | { found: false; turn: number; texts: string[] };

const rootsOf = ({ document }: View): Node[] => [document, ...innerRoots(document)];

/** The first place of the sentence that is drawn, once what folds it away is open. */
function revealedPlace(view: View, anchor: Anchor): Range | null {
  for (const range of findAnchors(rootsOf(view), anchor)) {
    const words = range.toString();
    reveal(view, range);
    if (isDrawn(range) && range.toString() === words) return range;
  }
  return null;
}

/** The window of the frame that a range stands in; null for the page itself. */
function frameOf(view: View, range: Range): View | null {
  const inner = range.startContainer.ownerDocument?.defaultView;
  return inner && inner !== view ? inner : null;
}

/** A frame has a registry of its own, and none of our style: there the sentence is selected. Returns how to undo it. */
function draw(view: View, range: Range): () => void {
  const selection = frameOf(view, range)?.getSelection();
  if (!selection) {
    view.CSS.highlights.set(SENTENCE_HIGHLIGHT, new view.Highlight(range));
    return () => view.CSS.highlights.delete(SENTENCE_HIGHLIGHT);
  }
  selection.removeAllRanges();
  selection.addRange(range);
  return () => selection.removeAllRanges();
}

/** Draws the mark, and again whenever the page draws the sentence anew; until the signal ends it. */
function keepMarked(view: View, anchor: Anchor, first: Range, signal: AbortSignal): void {
  let range = first;
  let words = first.toString();
  let undraw = draw(view, first);
  watch(
    view,
    {
      roots: () => rootsOf(view),
      isWhole: () => range.startContainer.isConnected && range.toString() === words,
      restore: () => {
        undraw();
        const found = findAnchors(rootsOf(view), anchor).find(isDrawn);
        if (!found) return false;
        range = found;
        words = found.toString();
        undraw = draw(view, found);
        return true;
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => undraw(), { once: true });
}

/**
 * Scrolls to the anchor's sentence and marks it with the CSS Custom Highlight API, which leaves the page's DOM as it
 * is; what folds the sentence away is opened, and with `seeking` text that comes with scrolling is scrolled to. One mark
 * stands at a time; a null anchor takes it away. Where the sentence is not found the answer has the page's texts, in which
 * it may stand in other words. `turn` is the answer's of an earlier call for the same sentence: when another was asked for
 * since, nothing is done.
 */
export async function markInPage(
  view: View,
  anchor: Anchor | null,
  seeking = false,
  turn: number | null = null,
): Promise<Marked> {
  const standing: Standing | undefined = Reflect.get(view, STANDING);
  if (turn !== null && turn !== standing?.turn) return { found: false, turn, texts: [] };
  standing?.stop();
  const mark = new view.AbortController();
  const { signal } = mark;
  const mine = { turn: (standing?.turn ?? 0) + 1, stop: () => mark.abort() };
  Reflect.set(view, STANDING, mine);
  if (!anchor) return { found: true };

  const steered = new view.AbortController();
  const stop = (): void => steered.abort();
  signal.addEventListener('abort', stop);
  for (const kind of STEERING)
    view.addEventListener(kind, stop, { passive: true, capture: true, signal: steered.signal });

  const place = () => revealedPlace(view, anchor);
  const range =
    place() ?? (seeking ? await seek(view, rootsOf(view), place, steered.signal) : null);
  if (range && !signal.aborted) {
    keepMarked(view, anchor, range, signal);
    const frame = frameOf(view, range);
    frame?.frameElement?.scrollIntoView({ block: 'nearest' });
    void bringIntoView(frame ?? view, range, steered.signal);
    return { found: true };
  }
  stop();
  const texts = signal.aborted ? [] : rootsOf(view).map((root) => pageText(root).written);
  return { found: false, turn: mine.turn, texts };
}
