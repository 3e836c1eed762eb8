import type { Highlight, HighlightColor } from '../model/library.ts';
import { fold } from './fold.ts';
import type { Library } from './schema.ts';

/** A highlight with what is shown of its article. */
export interface ListedHighlight {
  highlight: Highlight;
  title: string;
  url: string;
}

export interface HighlightFilter {
  color: HighlightColor | null;
  /** Words that the passage or its note holds; empty for all. */
  text: string;
}

/** The latest highlights of the whole library that meet the filter, newest first, at most `limit`; `more`: there are others. */
export async function latestHighlights(
  library: Library,
  { color, text }: HighlightFilter,
  limit: number,
): Promise<{ shown: ListedHighlight[]; more: boolean }> {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  const found = await library.highlights
    .orderBy('[createdAt+id]')
    .reverse()
    .filter((highlight) => {
      if (color !== null && highlight.color !== color) return false;
      const said = fold(`${highlight.quote}\n${highlight.note}`);
      return words.every((word) => said.includes(word));
    })
    .limit(limit + 1)
    .toArray();
  const rows = await library.articles.bulkGet(found.map(({ articleId }) => articleId));
  const shown = found.slice(0, limit).flatMap((highlight, at) => {
    const row = rows[at];
    return row ? [{ highlight, title: row.title, url: row.url }] : [];
  });
  return { shown, more: found.length > limit };
}

/** How many highlights there are in all. */
export const highlightCount = (library: Library): Promise<number> => library.highlights.count();
