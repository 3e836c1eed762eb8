import type { Table } from 'dexie';
import type { LibraryTrouble } from '../model/library.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Library } from './schema.ts';
import { toldApart, troubleOf } from './trouble.ts';

/**
 * After a write that failed for want of room Firefox refuses all others on the same handle, also when there is room again. A
 * handle that cannot write its own schema number is closed, so that the next act opens another.
 */
async function letGoIfDead(library: Library): Promise<void> {
  const { meta } = library;
  try {
    await library.transaction('rw', meta, async () => {
      const row = await meta.get('schema');
      if (row) await meta.put(row);
    });
  } catch {
    library.close();
  }
}

/**
 * One act on the library: one read-write transaction over these tables, confirmed only after its commit. A full disk
 * or a broken database is an answer; anything else that goes wrong inside is a bug and is thrown.
 */
export async function act<T>(
  library: Library,
  tables: Table[],
  work: () => Promise<T>,
): Promise<Result<T, LibraryTrouble>> {
  try {
    // Dexie keeps the transaction over native awaits only for what is an async function itself.
    return ok(await library.transaction('rw', tables, async () => work()));
  } catch (error) {
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    await letGoIfDead(library);
    return err(await toldApart(trouble));
  }
}
