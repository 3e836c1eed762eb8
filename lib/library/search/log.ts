import type { Table } from 'dexie';
import { encodeDocument } from '../../search/document.ts';
import type { Library } from '../schema.ts';
import { fieldsOf } from './fields.ts';

/** The tables that a transaction has to cover which changes what is searched. */
export const searchedTables = ({
  articles,
  bodies,
  highlights,
  notes,
  searchLog,
}: Library): Table[] => [articles, bodies, highlights, notes, searchLog];

/**
 * Puts an article into the index as it is now, or takes it out where it is gone: the last step of every transaction that
 * changes its words. The transaction has to cover `searchedTables`. `isNew`: it was not in the index before.
 */
export async function reindex(library: Library, id: string, isNew = false): Promise<void> {
  const row = await library.articles.get(id);
  const body = (await library.bodies.get(id)) ?? null;
  const highlights = await library.highlights.where('articleId').equals(id).toArray();
  const note = await library.notes.get(id);
  const bytes = row && encodeDocument(fieldsOf(row, body, highlights, note?.text ?? ''));
  await library.searchLog.add({ id, replaces: !isNew, bytes: bytes ?? null });
}
