import { type Draft, writingKey } from '../model/engines.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { act } from './act.ts';
import type { Library } from './schema.ts';

/** Most that is kept of one article: questions are many. */
const MOST = 100;

/** What was written about a saved article; the latest first. */
export async function draftsOf(library: Library, articleId: string): Promise<Draft[]> {
  const drafts = await library.drafts.where('articleId').equals(articleId).toArray();
  return drafts.sort((a, b) => b.startedAt - a.startedAt);
}

/**
 * Joins a piece with those of its article, inside the caller's transaction: of one task by one writer the latest stays, and of all
 * the latest `MOST`. What stands with another article here stays there. Articles that are gone get none.
 */
export async function joinDraft(library: Library, piece: Draft): Promise<void> {
  const { articles, drafts } = library;
  if (!(await articles.get(piece.articleId))) return;
  const before = await drafts.get(piece.id);
  const isElsewhere = before !== undefined && before.articleId !== piece.articleId;
  if (isElsewhere && (await articles.get(before.articleId))) return;
  const kept = await draftsOf(library, piece.articleId);
  const key = writingKey(piece);
  const same = kept.filter((one) => one.id === piece.id || writingKey(one) === key);
  if (same.some(({ startedAt }) => startedAt > piece.startedAt)) return;
  const others = kept.filter((one) => !same.includes(one));
  if (others.filter(({ startedAt }) => startedAt >= piece.startedAt).length >= MOST) return;
  await drafts.bulkDelete([...same, ...others.slice(MOST - 1)].map(({ id }) => id));
  await drafts.put(piece);
}

/** Those of the articles about which that was written: the task by the writer with that version of its prompt. */
export async function writtenFor(
  library: Library,
  pieces: readonly Pick<Draft, 'articleId' | 'task' | 'writer' | 'promptVersion'>[],
): Promise<Set<string>> {
  const keys = new Map(pieces.map((piece) => [piece.articleId, writingKey(piece)]));
  const drafts = await library.drafts
    .where('articleId')
    .anyOf([...keys.keys()])
    .toArray();
  return new Set(
    drafts.flatMap((one) => (writingKey(one) === keys.get(one.articleId) ? [one.articleId] : [])),
  );
}

/** Keeps what was written about saved articles. */
export function putDrafts(
  library: Library,
  pieces: readonly Draft[],
): Promise<Result<null, LibraryTrouble>> {
  const { articles, drafts } = library;
  return act(library, [articles, drafts], async () => {
    for (const piece of pieces) await joinDraft(library, piece);
    return null;
  });
}

/** Moves what was written about one article to another, inside the caller's transaction. */
export async function moveDrafts(library: Library, from: string, to: string): Promise<void> {
  for (const piece of await draftsOf(library, from))
    await joinDraft(library, { ...piece, articleId: to });
  await dropDraftsOf(library, [from]);
}

/** Drops what was written about articles, inside the caller's transaction. */
export async function dropDraftsOf(library: Library, articleIds: readonly string[]): Promise<void> {
  await library.drafts.where('articleId').anyOf(articleIds).delete();
}
