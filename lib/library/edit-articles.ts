import type { ArticleChange, LibraryTrouble, ReaderState, SavedArticle } from '../model/library.ts';
import { ok, type Result } from '../model/result.ts';
import { act } from './act.ts';
import { recount } from './counters.ts';
import { fold } from './fold.ts';
import { facetKey, indexed } from './rows.ts';
import type { Library } from './schema.ts';

/** Rows changed in one transaction when all of a tag are: short enough that a save never waits long. */
const BATCH = 500;

/** What of a row is the reader's: enough to put it back as it was. */
const readerState = ({ id, state, progress, tags, readAt }: SavedArticle): ReaderState => ({
  id,
  state,
  progress,
  tags,
  readAt,
});

/** One line each, without empty ones and without doubles in another case or with other accents; the first stays. */
export function distinctTags(tags: string[]): string[] {
  const byFold = new Map<string, string>();
  for (const tag of tags) {
    const clean = tag.replace(/\s+/gu, ' ').trim();
    const key = fold(clean);
    if (key !== '' && !byFold.has(key)) byFold.set(key, clean);
  }
  return [...byFold.values()];
}

function without(tags: string[], gone: string[]): string[] {
  const folded = new Set(gone.map((tag) => fold(tag.trim())));
  return tags.filter((tag) => !folded.has(fold(tag)));
}

/** From this part on an article counts as read: what follows is often no text. */
const READ_FROM = 0.97;

/** How far is read, as a part of the whole; begun is not unread any more, and the end is read. */
function readTo(row: SavedArticle, progress: number): ReaderState {
  const isOpen = row.state === 'unread' || row.state === 'reading';
  const state = progress >= READ_FROM ? 'read' : 'reading';
  return { ...readerState(row), progress, state: isOpen ? state : row.state };
}

function changed(row: SavedArticle, change: ArticleChange): ReaderState {
  const now = readerState(row);
  switch (change.kind) {
    case 'state':
      return { ...now, state: change.state };
    case 'add-tags':
      return { ...now, tags: distinctTags([...row.tags, ...change.tags]) };
    case 'remove-tags':
      return { ...now, tags: without(row.tags, change.tags) };
    case 'progress':
      return readTo(row, change.progress);
  }
}

/** Writes what has changed for the reader, inside the caller's transaction over `articles` and `meta`. */
async function putState(
  library: Library,
  row: SavedArticle,
  next: ReaderState,
  now: number,
): Promise<void> {
  const readAt = next.state === 'read' ? (next.readAt ?? now) : next.readAt;
  const after = indexed({ ...row, ...next, readAt, updatedAt: now });
  await library.articles.put(after);
  await recount(library, row, after);
}

/**
 * Changes saved articles in one transaction; those that are gone are passed over. Answers what they were before, for
 * `putBack`.
 */
export function changeArticles(
  library: Library,
  ids: string[],
  change: ArticleChange,
  now: number,
): Promise<Result<ReaderState[], LibraryTrouble>> {
  return act(library, [library.articles, library.meta], async () => {
    const before: ReaderState[] = [];
    for (const row of await library.articles.bulkGet(ids)) {
      if (!row) continue;
      before.push(readerState(row));
      await putState(library, row, changed(row, change), now);
    }
    return before;
  });
}

/** Gives articles back the state, tags and progress they had. Those that are gone stay gone. */
export function putBack(
  library: Library,
  states: ReaderState[],
  now: number,
): Promise<Result<null, LibraryTrouble>> {
  return act(library, [library.articles, library.meta], async () => {
    const rows = await library.articles.bulkGet(states.map(({ id }) => id));
    for (const [at, row] of rows.entries()) {
      const state = states[at];
      if (row && state) await putState(library, row, state, now);
    }
    return null;
  });
}

/**
 * Gives a tag another name on every article, in short transactions; an article that has both keeps one: that merges two
 * tags. An empty new name takes the tag away. Answers what the articles were before.
 */
export async function renameTag(
  library: Library,
  from: string,
  to: string,
  now: number,
): Promise<Result<ReaderState[], LibraryTrouble>> {
  const ids = await library.articles.where('facets').equals(facetKey('tag', from)).primaryKeys();
  const before: ReaderState[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const done = await act(library, [library.articles, library.meta], async () => {
      for (const row of await library.articles.bulkGet(ids.slice(at, at + BATCH))) {
        if (!row) continue;
        before.push(readerState(row));
        const named = row.tags.map((tag) => (fold(tag) === fold(from.trim()) ? to : tag));
        await putState(library, row, { ...readerState(row), tags: distinctTags(named) }, now);
      }
      return null;
    });
    if (!done.ok) return done;
  }
  return ok(before);
}
