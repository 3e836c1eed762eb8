import type { Topic } from '../model/library.ts';

/** The topics in the reader's order; those without a place come last, in the order in which they were added. */
export const inOrder = (topics: readonly Topic[]): Topic[] =>
  [...topics].sort(
    (a, b) =>
      (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER) ||
      (a.id < b.id ? -1 : 1),
  );
