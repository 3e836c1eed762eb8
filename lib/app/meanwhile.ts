import { troubleOf } from '../library/trouble.ts';

/** Lets work go on that nobody waits for. A library that is lost meanwhile is told of where it is used next; the rest is a bug. */
export function meanwhile(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (!troubleOf(error)) throw error;
  });
}
