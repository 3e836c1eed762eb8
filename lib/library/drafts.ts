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

/** Keeps what was written about saved articles: of one task by one writer the latest. Articles that are gone get none. */
export function putDrafts(
  library: Library,
  pieces: readonly Draft[],
): Promise<Result<null, LibraryTrouble>> {
  const { articles, drafts } = library;
  return act(library, [articles, drafts], async () => {
    for (const piece of pieces) {
      if (!(await articles.get(piece.articleId))) continue;
      const kept = await draftsOf(library, piece.articleId);
      const others = kept.filter(({ id }) => id !== piece.id);
      const same = others.filter((one) => writingKey(one) === writingKey(piece));
      if (same.some(({ startedAt }) => startedAt > piece.startedAt)) continue;
      const tooMany = others.filter((one) => !same.includes(one)).slice(MOST - 1);
      await drafts.bulkDelete([...same, ...tooMany].map(({ id }) => id));
      await drafts.put(piece);
    }
    return null;
  });
}

/** Drops what was written about articles, inside the caller's transaction. */
export async function dropDraftsOf(library: Library, articleIds: readonly string[]): Promise<void> {
  await library.drafts.where('articleId').anyOf(articleIds).delete();
}
