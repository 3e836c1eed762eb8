import type { LibraryTrouble } from '../model/library.ts';
import { err, ok, type Result } from '../model/result.ts';
import { Library, SCHEMA } from './schema.ts';
import { INDEX_VERSION } from './search/version.ts';
import { toldApart } from './trouble.ts';

/** Reads our schema number, and writes it into a new database, whose index of words is whole. */
async function schemaOf(library: Library): Promise<number> {
  const row = await library.meta.get('schema');
  if (row?.name === 'schema') return row.value;
  await library.meta.put({ name: 'schema', value: SCHEMA });
  await library.meta.put({ name: 'search', version: INDEX_VERSION, after: null });
  return SCHEMA;
}

/**
 * Opens the database of that name, making it where there is none. `cannot-open` carries the browser's own words, `full` where the disk is;
 * `newer-schema` means that newer code has written into it: it is closed again, unread and untouched.
 *
 * When newer code upgrades the database meanwhile, or the browser loses it, the handle closes for good and Dexie's
 * `close` event fires.
 */
export async function openLibrary(name: string): Promise<Result<Library, LibraryTrouble>> {
  const library = new Library(name);
  try {
    await library.open();
    const found = await schemaOf(library);
    if (found <= SCHEMA) return ok(library);
    library.close();
    return err({ kind: 'newer-schema', found, known: SCHEMA });
  } catch (error) {
    library.close();
    return err(await toldApart({ kind: 'cannot-open', detail: String(error) }));
  }
}
