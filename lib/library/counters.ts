import type { SavedArticle } from '../model/library.ts';
import { articleCounts } from './queries.ts';
import type { Library } from './schema.ts';

/**
 * Keeps the counters true when a row comes (`before` null), changes, or goes (`after` null). Part of the caller's
 * transaction, which has to cover `meta`: counting 50,000 rows takes most of a second.
 */
export async function recount(
  library: Library,
  before: SavedArticle | null,
  after: SavedArticle | null,
): Promise<void> {
  if (before?.state === after?.state) return;
  const counts = await articleCounts(library);
  if (before) {
    counts.saved--;
    counts[before.state]--;
  }
  if (after) {
    counts.saved++;
    counts[after.state]++;
  }
  await library.meta.put({ name: 'counts', ...counts });
}
