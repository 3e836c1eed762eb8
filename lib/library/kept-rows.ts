import type { ArticleBody, ArticleNote, Highlight, SavedSearch, Topic } from '../model/library.ts';
import type { PlainRow } from './rows.ts';
import type { Deletion, Library } from './schema.ts';
import { allIds, wholeArticles } from './whole-articles.ts';

/** A row that is kept in a backup. What is made of others (filter keys, matches, counters, the index) is not. */
export type KeptRow =
  | { t: 'article'; v: PlainRow }
  | { t: 'body'; v: ArticleBody }
  | { t: 'highlight'; v: Highlight }
  | { t: 'note'; v: ArticleNote }
  | { t: 'topic'; v: Topic }
  | { t: 'search'; v: SavedSearch }
  | { t: 'deletion'; v: Deletion };

/** Every row of a library, each article before what belongs to it. Holds some articles at a time. */
export async function* keptRows(library: Library): AsyncGenerator<KeptRow> {
  const ids = await allIds(library);
  for await (const { row, body, highlights, note } of wholeArticles(library, ids)) {
    const { sortTitle: _, facets: __, ...v } = row;
    yield { t: 'article', v };
    if (body) yield { t: 'body', v: body };
    for (const highlight of highlights) yield { t: 'highlight', v: highlight };
    if (note) yield { t: 'note', v: note };
  }
  for (const v of await library.topics.toArray()) yield { t: 'topic', v };
  for (const v of await library.searches.toArray()) yield { t: 'search', v };
  for (const v of await library.deletions.toArray()) yield { t: 'deletion', v };
}
