import type { Transaction } from 'dexie';
import type { ArticleBody, Highlight, SavedArticle } from '../model/library.ts';
import { indexed, newReaderRow, type PlainRow } from './rows.ts';
import type { TrashEntry } from './schema.ts';
import { INDEX_VERSION } from './search/version.ts';

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

/** A row as it was stored before it had tags, progress and keys to filter by. */
type Unread = Omit<PlainRow, 'progress' | 'tags' | 'hasFaq' | 'hasNotes' | 'readAt'>;

function addReaderRow(row: Unread, { hasFaq, hasNotes }: { hasFaq: boolean; hasNotes: boolean }) {
  const readAt = row.state === 'read' ? row.updatedAt : null;
  return indexed({ ...newReaderRow(row.id, row.savedAt), ...row, hasFaq, hasNotes, readAt });
}

const addColor = (highlight: Highlight): void => {
  highlight.color ??= 'yellow';
  highlight.note ??= '';
  highlight.updatedAt ??= highlight.createdAt;
};

/** From schema 2 to 3: rows carry tags, progress and their filter keys, highlights a color and a note. */
export async function addReaderFields(transaction: Transaction): Promise<void> {
  const withFaq = new Set<unknown>();
  await transaction.table<ArticleBody>('bodies').each((body) => {
    if (body.article.faq.length > 0) withFaq.add(body.id);
  });
  const highlights = transaction.table<Highlight>('highlights');
  const noted = new Set<unknown>(await highlights.orderBy('articleId').uniqueKeys());
  const counts = { saved: 0, unread: 0, reading: 0, read: 0, archived: 0 };
  await transaction
    .table<SavedArticle>('articles')
    .toCollection()
    .modify((row, context) => {
      const { id } = row;
      counts.saved++;
      counts[row.state]++;
      context.value = addReaderRow(row, { hasFaq: withFaq.has(id), hasNotes: noted.has(id) });
    });
  await highlights.toCollection().modify(addColor);
  await transaction
    .table<TrashEntry>('trash')
    .toCollection()
    .modify((entry) => {
      if (entry.kind !== 'article') return;
      const hasFaq = (entry.body?.article.faq.length ?? 0) > 0;
      entry.row = addReaderRow(entry.row, { hasFaq, hasNotes: entry.highlights.length > 0 });
      entry.highlights.forEach(addColor);
      entry.note ??= null;
    });
  await transaction.table('meta').put({ name: 'counts', ...counts });
  await transaction.table('meta').put({ name: 'schema', value: 3 });
}

/** From schema 3 to 4: what is saved is still to be put into the index of words, which the background does bit by bit. */
export async function beginIndex(transaction: Transaction): Promise<void> {
  await transaction.table('meta').put({ name: 'search', version: INDEX_VERSION, after: '' });
  await transaction.table('meta').put({ name: 'schema', value: 4 });
}

/** From schema 5 to 6: what is saved is still to get its prints, which the background makes bit by bit. */
export async function beginPrints(transaction: Transaction): Promise<void> {
  await transaction.table('meta').put({ name: 'prints', after: '' });
  await transaction.table('meta').put({ name: 'schema', value: 6 });
}

/** From schema 6 to 7: what is saved is still to be measured, which the background does bit by bit. */
export async function beginMeters(transaction: Transaction): Promise<void> {
  await transaction.table('meta').put({ name: 'meters', engine: '', from: '' });
  await transaction.table('meta').put({ name: 'schema', value: 7 });
}

/** To a schema with new tables only: what is stored stays as it is. */
export const noteSchema = (value: number) => async (transaction: Transaction) => {
  await transaction.table('meta').put({ name: 'schema', value });
};
