import type { Transaction } from 'dexie';
import type { ArticleBody } from '../model/library.ts';
import type { TrashEntry } from './schema.ts';

/** An article as it was stored before it said what of its page was read. */
type Unscoped = Partial<Pick<ArticleBody['article'], 'scope' | 'notes'>>;

function addScope(article: Unscoped): void {
  article.scope ??= 'article';
  article.notes ??= [];
}

function addScopesTo({ article, versions }: ArticleBody): void {
  addScope(article);
  for (const version of versions) addScope(version.article);
}

/** From schema 1 to 2: every stored article says what of its page was read and what is to be known of the page. */
export async function addScopes(transaction: Transaction): Promise<void> {
  await transaction.table<ArticleBody>('bodies').toCollection().modify(addScopesTo);
  await transaction
    .table<TrashEntry>('trash')
    .toCollection()
    .modify((entry) => {
      if (entry.kind === 'article' && entry.body) addScopesTo(entry.body);
    });
  await transaction.table('meta').put({ name: 'schema', value: 2 });
}
