import type { ArticleBody, ArticleNote, Highlight, SavedArticle } from '../model/library.ts';
import type { Library } from './schema.ts';

/** All that the library has of one article; `body` is null where its page was not read yet. */
export interface WholeArticle {
  row: SavedArticle;
  body: ArticleBody | null;
  highlights: Highlight[];
  note: ArticleNote | null;
}

/** Articles read at a time: their texts are some megabytes. */
const BATCH = 50;

/**
 * Articles with all that belongs to them, in the order of the ids, without those that are gone. Holds a batch at a time.
 * Without `texts` their bodies are left out.
 */
export async function* wholeArticles(
  library: Library,
  ids: readonly string[],
  { texts: withTexts = true } = {},
): AsyncGenerator<WholeArticle> {
  const { articles, bodies, highlights, notes } = library;
  for (let at = 0; at < ids.length; at += BATCH) {
    const part = ids.slice(at, at + BATCH);
    const [rows, texts, written, marked] = await Promise.all([
      articles.bulkGet(part),
      withTexts ? bodies.bulkGet(part) : [],
      notes.bulkGet(part),
      highlights.where('articleId').anyOf(part).toArray(),
    ]);
    for (const [place, row] of rows.entries())
      if (row)
        yield {
          row,
          body: texts[place] ?? null,
          note: written[place] ?? null,
          highlights: marked.filter(({ articleId }) => articleId === row.id),
        };
  }
}

/** The ids of all articles, oldest first. */
export const allIds = (library: Library): Promise<string[]> =>
  library.articles.orderBy('[savedAt+id]').primaryKeys();
