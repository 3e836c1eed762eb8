import type { Table } from 'dexie';
import type { LibraryTrouble } from '../model/library.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Library } from './schema.ts';
import { troubleOf } from './trouble.ts';

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
    return err(trouble);
  }
}
