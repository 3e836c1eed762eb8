import type { Anchor } from '../model/anchor.ts';
import type { Highlight, HighlightColor, LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { act } from './act.ts';
import { indexed } from './rows.ts';
import type { Library } from './schema.ts';
import { reindex, searchedTables } from './search/log.ts';

/**
 * Keeps a passage of an article, inside the caller's transaction over `highlights`. The same passage is kept once: it gets
 * the new color, and the note where there is one.
 */
export async function putHighlight(
  library: Library,
  articleId: string,
  {
    id,
    anchor,
    color = 'yellow',
    note = '',
  }: { id: string; anchor: Anchor; color?: HighlightColor; note?: string },
  now: number,
): Promise<Highlight> {
  const same = await library.highlights
    .where('articleId')
    .equals(articleId)
    .filter(
      (kept) =>
        kept.quote === anchor.quote &&
        kept.prefix === anchor.prefix &&
        kept.suffix === anchor.suffix,
    )
    .first();
  const kept: Highlight = same
    ? { ...same, color, note: note || same.note, updatedAt: now }
    : { id, articleId, ...anchor, color, note, createdAt: now, updatedAt: now };
  await library.highlights.put(kept);
  return kept;
}

/** Keeps the row's word on whether there are notes, and the index of them, true, inside the caller's transaction. */
async function noteWhetherNoted(library: Library, articleId: string, now: number): Promise<void> {
  const row = await library.articles.get(articleId);
  if (!row) return;
  const highlights = await library.highlights.where('articleId').equals(articleId).count();
  const note = await library.notes.get(articleId);
  const hasNotes = highlights > 0 || note !== undefined;
  if (hasNotes !== row.hasNotes)
    await library.articles.put(indexed({ ...row, hasNotes, updatedAt: now }));
  await reindex(library, articleId);
}

const TABLES = (library: Library) => [...searchedTables(library), library.trash];

/** Marks a passage of a saved article; null where the article is gone. */
export function addHighlight(
  library: Library,
  articleId: string,
  made: { id: string; anchor: Anchor; color: HighlightColor; note: string },
  now: number,
): Promise<Result<Highlight | null, LibraryTrouble>> {
  return act(library, TABLES(library), async () => {
    if (!(await library.articles.get(articleId))) return null;
    const kept = await putHighlight(library, articleId, made, now);
    await noteWhetherNoted(library, articleId, now);
    return kept;
  });
}

/** Gives a highlight another color or note; one that is gone stays gone. */
export function editHighlight(
  library: Library,
  id: string,
  { color, note }: { color: HighlightColor; note: string },
  now: number,
): Promise<Result<null, LibraryTrouble>> {
  return act(library, TABLES(library), async () => {
    const kept = await library.highlights.get(id);
    if (!kept) return null;
    await library.highlights.put({ ...kept, color, note, updatedAt: now });
    if (kept.note !== note) await reindex(library, kept.articleId);
    return null;
  });
}

/** Moves a highlight with its note to the trash. */
export function removeHighlight(
  library: Library,
  id: string,
  now: number,
): Promise<Result<null, LibraryTrouble>> {
  return act(library, TABLES(library), async () => {
    const highlight = await library.highlights.get(id);
    if (!highlight) return null;
    await library.trash.put({ kind: 'highlight', id, removedAt: now, highlight });
    await library.highlights.delete(id);
    await noteWhetherNoted(library, highlight.articleId, now);
    return null;
  });
}

/** Puts a removed highlight back, if its article is still there. */
export function restoreHighlight(
  library: Library,
  id: string,
  now: number,
): Promise<Result<null, LibraryTrouble>> {
  return act(library, TABLES(library), async () => {
    const entry = await library.trash.get(id);
    if (entry?.kind !== 'highlight') return null;
    if (!(await library.articles.get(entry.highlight.articleId))) return null;
    await library.trash.delete(id);
    await library.highlights.put(entry.highlight);
    await noteWhetherNoted(library, entry.highlight.articleId, now);
    return null;
  });
}

/** Writes the note on a whole article; an empty one is taken away. */
export function setNote(
  library: Library,
  articleId: string,
  text: string,
  now: number,
): Promise<Result<null, LibraryTrouble>> {
  return act(library, TABLES(library), async () => {
    if (!(await library.articles.get(articleId))) return null;
    if (text.trim() === '') await library.notes.delete(articleId);
    else await library.notes.put({ articleId, text, updatedAt: now });
    await noteWhetherNoted(library, articleId, now);
    return null;
  });
}
