import type { SavedArticle } from '../model/library.ts';
import { articleCounts } from './queries.ts';
import type { Library } from './schema.ts';

const unread = (row: SavedArticle | null): number => (row?.state === 'unread' ? 1 : 0);

/**
 * Keeps the counters true when a row comes (`before` null), changes, or goes (`after` null). Part of the caller's
 * transaction, which has to cover `meta`: counting 50,000 rows takes most of a second.
 */
export async function recount(
  library: Library,
  before: SavedArticle | null,
  after: SavedArticle | null,
): Promise<void> {
  const saved = (after ? 1 : 0) - (before ? 1 : 0);
  const change = unread(after) - unread(before);
  if (saved === 0 && change === 0) return;
  const counts = await articleCounts(library);
  await library.meta.put({
    name: 'counts',
    saved: counts.saved + saved,
    unread: counts.unread + change,
  });
}
