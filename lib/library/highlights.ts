import type { Anchor } from '../model/anchor.ts';
import type { Library } from './schema.ts';

/** Keeps a passage of an article, inside the caller's transaction over `highlights`. The same passage is kept once. */
export async function putHighlight(
  library: Library,
  articleId: string,
  { id, anchor }: { id: string; anchor: Anchor },
  now: number,
): Promise<void> {
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
  if (!same)
    await library.highlights.put({
      id,
      articleId,
      ...anchor,
      color: 'yellow',
      note: '',
      createdAt: now,
      updatedAt: now,
    });
}
