import { scrollersOf } from './flat-tree.ts';
import { nextFrame } from './next-frame.ts';
import { ALL_TEXT } from './watch.ts';

type View = Window & typeof globalThis;

/** Screens that are scrolled through, and how many times its first height a page may grow meanwhile. */
const MOST_SCREENS = 20;
const MOST_GROWTH = 5;
/** A step is a little less than a screen, so that no line is passed over. */
const STEP = 0.9;
/** Frames waited for text: on each screen, at the end of the page where more is often fetched, and while it comes. */
const FRAMES_ON_SCREEN = 5;
const FRAMES_AT_END = 60;
const FRAMES_COMING = 40;

/** The box that scrolls the page: the page itself, or the one in the middle of the screen. */
function pageScroller(view: View): Element | null {
  const { document, innerWidth, innerHeight } = view;
  const { scrollingElement } = document;
  if (scrollingElement && scrollingElement.scrollHeight > scrollingElement.clientHeight + 1)
    return scrollingElement;
  const middle = document.elementFromPoint?.(innerWidth / 2, innerHeight / 2) ?? null;
  return scrollersOf(view, middle)[0] ?? null;
}

/**
 * Scrolls through the page a screen at a time, for text that is there only while or once it is near the screen, and asks
 * `find` again whenever something has changed. Where nothing is found the page goes back to where it was; when the signal
 * ends the search, it stays.
 */
export async function seek<T>(
  view: View,
  roots: readonly Node[],
  find: () => T | null,
  signal: AbortSignal,
): Promise<T | null> {
  const scroller = pageScroller(view);
  if (!scroller) return null;
  const origin = scroller.scrollTop;
  const height = scroller.scrollHeight;
  let changes = 0;
  const observer = new view.MutationObserver(() => changes++);
  for (const root of roots) observer.observe(root, ALL_TEXT);

  /** Waits for what the last step brings, longer once something comes; looks at it. */
  async function look(frames: number): Promise<T | null> {
    const before = changes;
    let seen = changes;
    for (let left = frames; left > 0 && !signal.aborted; left--) {
      await nextFrame(view);
      if (changes === seen) continue;
      if (seen === before) left = FRAMES_COMING;
      seen = changes;
      const found = find();
      if (found) return found;
    }
    return null;
  }

  try {
    scroller.scrollTo({ top: 0, behavior: 'instant' });
    for (let screen = 0; screen < MOST_SCREENS; screen++) {
      const { scrollTop, clientHeight, scrollHeight } = scroller;
      const atEnd = scrollTop + clientHeight >= scrollHeight - 2;
      const found = await look(atEnd ? FRAMES_AT_END : FRAMES_ON_SCREEN);
      if (found || signal.aborted) return found;
      const grew = scroller.scrollHeight > scrollHeight && scrollHeight < height * MOST_GROWTH;
      if (atEnd && !grew) break;
      scroller.scrollBy({ top: clientHeight * STEP, behavior: 'instant' });
    }
    scroller.scrollTo({ top: origin, behavior: 'instant' });
    return null;
  } finally {
    observer.disconnect();
  }
}
