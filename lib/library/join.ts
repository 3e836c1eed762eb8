import type { Highlight, ReadState, SavedArticle } from '../model/library.ts';
import { recount } from './counters.ts';
import { distinctTags } from './edit-articles.ts';
import { indexed } from './rows.ts';
import type { Library } from './schema.ts';

const FURTHER: readonly ReadState[] = ['unread', 'reading', 'read', 'archived'];

const furthest = (a: ReadState, b: ReadState): ReadState =>
  FURTHER.indexOf(a) >= FURTHER.indexOf(b) ? a : b;

/** What the reader had said of an article elsewhere, or in a backup. */
export type Said = Pick<SavedArticle, 'state' | 'progress' | 'tags' | 'readAt'> & {
  savedAt: number | null;
};

/** The row with what was said of it elsewhere: nothing of either is lost, and what was read stays read. */
export function joinedRow(row: SavedArticle, said: Said): SavedArticle {
  const times = [row.readAt, said.readAt].filter((at) => at !== null);
  return indexed({
    ...row,
    state: furthest(row.state, said.state),
    progress: Math.max(row.progress, said.progress),
    tags: distinctTags([...row.tags, ...said.tags]),
    savedAt: Math.min(row.savedAt, said.savedAt ?? row.savedAt),
    readAt: times.length > 0 ? Math.min(...times) : null,
  });
}

const isSame = (a: SavedArticle, b: SavedArticle): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Stores a row that has changed, inside the caller's transaction; false where it is as it was. */
export async function putJoined(
  library: Library,
  before: SavedArticle | null,
  after: SavedArticle,
): Promise<boolean> {
  if (before && isSame(before, after)) return false;
  await library.articles.put(after);
  await recount(library, before, after);
  return true;
}

/** Adds to the note of an article what it does not hold yet, inside the caller's transaction. */
export async function joinNote(
  library: Library,
  articleId: string,
  text: string,
  at: number,
): Promise<boolean> {
  const before = await library.notes.get(articleId);
  if (text.trim() === '' || before?.text.includes(text)) return false;
  const joined = before ? `${before.text}\n\n${text}` : text;
  await library.notes.put({ articleId, text: joined, updatedAt: at });
  return true;
}

/** Adds the passages that are not marked yet, inside the caller's transaction; tells how many. */
export async function joinHighlights(
  library: Library,
  articleId: string,
  highlights: readonly Highlight[],
): Promise<number> {
  const kept = await library.highlights.where('articleId').equals(articleId).toArray();
  const known = new Set(kept.flatMap(({ id, quote }) => [id, quote]));
  const fresh = highlights.filter(({ id, quote }) => !known.has(id) && !known.has(quote));
  await library.highlights.bulkPut(fresh.map((one) => ({ ...one, articleId })));
  return fresh.length;
}

/** Keeps the row's word on whether the reader wrote something true, inside the caller's transaction. */
export async function joinHasNotes(library: Library, articleId: string): Promise<void> {
  const row = await library.articles.get(articleId);
  const noted =
    (await library.notes.get(articleId)) !== undefined ||
    (await library.highlights.where('articleId').equals(articleId).count()) > 0;
  if (row && row.hasNotes !== noted)
    await library.articles.put(indexed({ ...row, hasNotes: noted }));
}
