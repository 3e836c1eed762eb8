import { putBrief } from '../library/articles.ts';
import { readBody } from '../library/queries.ts';
import { troubleOf } from '../library/trouble.ts';
import type { LibraryTrouble } from '../model/library.ts';
import { err, ok, type Result } from '../model/result.ts';
import { briefArticle, isCurrent } from './brief-article.ts';
import type { Ports } from './ports.ts';

/**
 * Makes the brief of a saved article anew from what was saved, where the engine or the length that the reader wants has
 * changed since. The article itself stays as it is, and so does a brief that could only become empty.
 */
export async function renewBrief(
  ports: Ports,
  articleId: string,
): Promise<Result<null, LibraryTrouble>> {
  const library = await ports.library();
  if (!library.ok) return library;
  try {
    const body = await readBody(library.value, articleId);
    if (!body || (await isCurrent(ports, body.brief))) return ok(null);
    const { brief } = await briefArticle(ports, body.article);
    if (brief.summary.length === 0 && body.brief.summary.length > 0) return ok(null);
    return await putBrief(library.value, articleId, { brief, of: body.article });
  } catch (error) {
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    return err(trouble);
  }
}
