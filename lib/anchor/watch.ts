type View = Window & typeof globalThis;

/** Milliseconds between a change of the page and the look at the mark; doubled while the sentence stays away. */
const PATIENCE = 100;
const MOST_PATIENCE = 5000;
/** Looks in vain after which the sentence is given up. */
const MOST_LOOKS = 20;

/** What a MutationObserver is to tell: any change of the text. */
export const ALL_TEXT = { childList: true, subtree: true, characterData: true };

export interface Watched {
  /** Where to listen: the document and the roots inside it. */
  roots(): Node[];
  /** Whether the mark stands as it was put. */
  isWhole(): boolean;
  /** Puts the mark again; false where its sentence is not there. */
  restore(): boolean;
}

/** Puts the mark again when the page draws its text anew, until the signal ends it. */
export function watch(view: View, { roots, isWhole, restore }: Watched, signal: AbortSignal): void {
  let waiting: number | null = null;
  let patience = PATIENCE;
  let looks = 0;

  const observer = new view.MutationObserver(() => {
    waiting ??= view.setTimeout(look, patience);
  });
  function listen(): void {
    for (const root of roots()) observer.observe(root, ALL_TEXT);
  }
  function look(): void {
    waiting = null;
    if (isWhole()) return;
    observer.disconnect();
    if (restore()) {
      looks = 0;
      patience = PATIENCE;
    } else {
      patience = Math.min(2 * patience, MOST_PATIENCE);
      if (++looks >= MOST_LOOKS) return;
    }
    listen();
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(waiting ?? 0);
  });
  listen();
}
