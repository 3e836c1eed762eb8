import type { LibraryTrouble, SavedArticle } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { act } from './act.ts';
import { recount } from './counters.ts';
import { dropDraftsOf, moveDrafts } from './drafts.ts';
import { type Matcher, matchArticle, matchedTables } from './matches.ts';
import { dropOrphanItems } from './orphan-items.ts';
import { dropPicturesOf } from './pictures.ts';
import { articleByKey } from './queries.ts';
import { indexed } from './rows.ts';
import type { Library } from './schema.ts';
import { reindex, searchedTables } from './search/log.ts';

/** How long what was removed can be put back, in milliseconds: 30 days. */
export const TRASH_KEPT = 30 * 24 * 60 * 60 * 1000;

/** Takes a row off the list and out of the index and leaves its tombstone, inside the caller's transaction. */
export async function bury(library: Library, row: SavedArticle, now: number): Promise<void> {
  await library.articles.delete(row.id);
  await library.deletions.put({ id: row.id, kind: 'article', deletedAt: now });
  await recount(library, row, null);
  await reindex(library, row.id);
}

/** Moves articles with their bodies, highlights and notes to the trash, all or none; those that are gone stay gone. Their
 * pictures, and what was written about them, stay where they are until the trash is emptied. */
export function removeArticles(
  library: Library,
  ids: string[],
  now: number,
): Promise<Result<null, LibraryTrouble>> {
  const { articles, bodies, matches, highlights, notes, trash, deletions, meta } = library;
  const tables = [...searchedTables(library), matches, trash, deletions, meta];
  return act(library, tables, async () => {
    for (const row of await articles.bulkGet(ids)) {
      if (!row) continue;
      const { id } = row;
      await trash.put({
        kind: 'article',
        id,
        removedAt: now,
        row,
        body: (await bodies.get(id)) ?? null,
        highlights: await highlights.where('articleId').equals(id).toArray(),
        note: (await notes.get(id)) ?? null,
      });
      await notes.delete(id);
      await bodies.delete(id);
      await matches.where('articleId').equals(id).delete();
      await highlights.where('articleId').equals(id).delete();
      await bury(library, row, now);
    }
    return null;
  });
}

/** Puts one article back, inside the caller's transaction. */
async function exhume(library: Library, id: string, matcher: Matcher): Promise<void> {
  const { articles, bodies, highlights, notes, trash, deletions } = library;
  const entry = await trash.get(id);
  if (entry?.kind !== 'article') return;
  await trash.delete(id);
  const anew = await articleByKey(library, entry.row.key);
  await highlights.bulkPut(
    entry.highlights.map((kept) => ({ ...kept, articleId: anew?.id ?? id })),
  );
  if (entry.note) await notes.put({ ...entry.note, articleId: anew?.id ?? id });
  if (anew) {
    // One that a backup has brought back has its own id, and what stayed under it.
    if (anew.id !== id) {
      await dropPicturesOf(library, [id]);
      await moveDrafts(library, id, anew.id);
    }
    if (entry.row.hasNotes) await articles.put(indexed({ ...anew, hasNotes: true }));
    return reindex(library, anew.id);
  }
  // An older Lede may have removed it: its keys are those of today.
  await articles.put(indexed(entry.row));
  await deletions.delete(id);
  await recount(library, null, entry.row);
  if (entry.body) {
    await bodies.put(entry.body);
    await matchArticle(library, entry.row, entry.body.article, matcher);
  }
  await reindex(library, id);
}

/**
 * Puts removed articles back as they were, matched with the topics of today, all or none. Where a page was saved anew
 * meanwhile, the new one stays and takes over highlights, note and what was written.
 */
export function restoreArticles(
  library: Library,
  ids: string[],
  matcher: Matcher,
): Promise<Result<null, LibraryTrouble>> {
  const { pictures, drafts, trash, deletions, meta } = library;
  const others = [pictures, drafts, trash, deletions, meta];
  const tables = [...searchedTables(library), ...matchedTables(library), ...others];
  return act(library, tables, async () => {
    for (const id of ids) await exhume(library, id, matcher);
    return null;
  });
}

/** Drops for good what was removed more than `TRASH_KEPT` ago, with the items of feeds. Tombstones stay. */
export async function dropOldTrash(
  library: Library,
  now: number,
): Promise<Result<null, LibraryTrouble>> {
  const { articles, trash, pictures, drafts, meta } = library;
  const dropped = await act(library, [articles, trash, pictures, drafts, meta], async () => {
    const old = trash.where('removedAt').below(now - TRASH_KEPT);
    const ids = await old.primaryKeys();
    // A backup may have brought an article back meanwhile.
    const here = new Set((await articles.bulkGet(ids)).map((row) => row?.id));
    const gone = ids.filter((id) => !here.has(id));
    await dropPicturesOf(library, gone);
    await dropDraftsOf(library, gone);
    await meta.bulkDelete(ids.map((id) => `listed:${id}`));
    await old.delete();
    return null;
  });
  return dropped.ok ? dropOrphanItems(library) : dropped;
}
