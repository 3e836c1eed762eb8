import type { Anchor } from '../model/anchor.ts';
import type { Article } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { HighlightColor, LibraryTrouble, SavedArticle } from '../model/library.ts';
import type { SaveOutcome } from '../model/messages.ts';
import type { Result } from '../model/result.ts';
import { canonicalUrl } from '../text/canonical-url.ts';
import { act } from './act.ts';
import { recount } from './counters.ts';
import { putHighlight } from './highlights.ts';
import { type Matcher, matchArticle, matchedTables } from './matches.ts';
import { articleByKey } from './queries.ts';
import { linkRow, newReaderRow, rowOf } from './rows.ts';
import type { Library } from './schema.ts';
import { reindex, searchedTables } from './search/log.ts';
import { bury } from './trash.ts';
import { nextBody } from './versions.ts';

/** What was read of a page and what Lede says of it. */
export interface Reading {
  article: Article;
  brief: Brief;
}

export interface SaveOptions {
  /** The key of the row if a new one is made: a ULID. */
  id: string;
  now: number;
  matcher: Matcher;
  /** The saved link that this is the page of, where it is known. */
  fills?: string;
  /** A selection to keep with the article. */
  highlight?: { id: string; anchor: Anchor; color?: HighlightColor };
}

/** The row that holds the page already, and a saved link that stands for it under another address. */
async function rowsFor(
  library: Library,
  article: Article,
  fills: string | undefined,
): Promise<{ row: SavedArticle | undefined; link: SavedArticle | undefined }> {
  const row = await articleByKey(library, article.canonicalUrl);
  const link = fills
    ? await library.articles.get(fills)
    : await articleByKey(library, canonicalUrl(article.url));
  return { row, link: link?.kind === 'link' && link.id !== row?.id ? link : undefined };
}

/** Stores what was read of a page, inside the caller's transaction (see `saveReading`). */
export async function putReading(
  library: Library,
  reading: Reading,
  options: SaveOptions,
): Promise<SaveOutcome> {
  const { article } = reading;
  const { row, link } = await rowsFor(library, article, options.fills);
  // A page saved both by itself and as a link to it: the link has done its work.
  if (row && link) await bury(library, link, options.now);
  const before = row ?? link ?? null;
  const base = {
    ...(before ?? newReaderRow(options.id, options.now)),
    ...(options.highlight ? { hasNotes: true } : {}),
  };
  const old = await library.bodies.get(base.id);
  const body = nextBody(old, { ...reading, id: base.id }, options.now);
  const after = rowOf(body, base, options.now);
  await library.articles.put(after);
  await library.bodies.put(body);
  await recount(library, before, after);
  await matchArticle(library, after, body.article, options.matcher);
  if (options.highlight) await putHighlight(library, after.id, options.highlight, options.now);
  await reindex(library, after.id, !before);
  if (!before) return { id: after.id, status: 'added' };
  return { id: after.id, status: body.article === article ? 'updated' : 'kept-longer' };
}

/**
 * Saves what was read of a page: one row for each canonical URL. Saving again updates the row under its id, with its
 * `savedAt` and state; a reading much shorter than the saved one does not replace it (`kept-longer`).
 */
export function saveReading(
  library: Library,
  reading: Reading,
  options: SaveOptions,
): Promise<Result<SaveOutcome, LibraryTrouble>> {
  const { deletions, meta } = library;
  const tables = [...searchedTables(library), ...matchedTables(library), deletions, meta];
  return act(library, tables, () => putReading(library, reading, options));
}

/** Saves an address to be read later. One that is saved already, as a link or as an article, stays as it is. */
export function saveLink(
  library: Library,
  link: { url: string; title: string },
  options: { id: string; now: number },
): Promise<Result<SaveOutcome, LibraryTrouble>> {
  return act(library, [...searchedTables(library), library.meta], async () => {
    const key = canonicalUrl(link.url);
    const before = await articleByKey(library, key);
    if (before) return { id: before.id, status: 'updated' };
    const row = linkRow({ ...link, key, ...options });
    await library.articles.add(row);
    await recount(library, null, row);
    await reindex(library, row.id, true);
    return { id: row.id, status: 'added' };
  });
}

/** Whether both are one reading of one page. */
export const isSame = (a: Article, b: Article): boolean =>
  a.url === b.url && a.wordCount === b.wordCount && a.sentences.length === b.sentences.length;

/** Stores another brief of a saved article, unless the article was read anew or removed meanwhile. */
export function putBrief(
  library: Library,
  id: string,
  { brief, of }: { brief: Brief; of: Article },
): Promise<Result<null, LibraryTrouble>> {
  return act(library, [library.articles, library.bodies], async () => {
    const [row, old] = [await library.articles.get(id), await library.bodies.get(id)];
    if (!row || !old || !isSame(old.article, of)) return null;
    const body = { ...old, brief };
    await library.bodies.put(body);
    // The list shows the summary's first sentence; nothing else of the row has changed.
    await library.articles.put(rowOf(body, row, row.updatedAt));
    return null;
  });
}
