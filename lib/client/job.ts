/** Only one of our pages may import or restore at a time. */
const LOCK = 'lede-exchange';

/** A long work of this page: what is told on the way, and whether it shall end. */
export interface Job {
  signal: AbortSignal;
  /** How much is done: from 0 to 1, and how many of what is counted. */
  progress(share: number, done: number): void;
}

/** Does the work unless another page of ours does such work now; null then. */
export function alone<T>(work: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? work() : null));
}

/** Lets the page draw and answer the reader. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
