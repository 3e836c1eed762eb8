import type { ArticleBody, ArticleNote, Highlight, SavedArticle } from '../../model/library.ts';

/** All that the library has of one article; `body` is null where its page was not read yet. */
export interface Saved {
  row: SavedArticle;
  body: ArticleBody | null;
  highlights: Highlight[];
  note: ArticleNote | null;
}

/** What lists of addresses take: no bodies. */
export type SavedListed = Pick<Saved, 'row' | 'highlights' | 'note'>;
