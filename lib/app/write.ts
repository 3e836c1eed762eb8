import type { Library } from '../library/schema.ts';
import { toldApart, troubleOf } from '../library/trouble.ts';
import type { LibraryTrouble } from '../model/library.ts';
import { err, type Result } from '../model/result.ts';
import type { Ports } from './ports.ts';

/** Does one act on the library, where it can be opened. One that is lost meanwhile is trouble too, also where it is only read. */
export async function write<T, E = never>(
  ports: Ports,
  work: (library: Library) => Promise<Result<T, E | LibraryTrouble>>,
): Promise<Result<T, E | LibraryTrouble>> {
  const library = await ports.library();
  if (!library.ok) return library;
  try {
    return await work(library.value);
  } catch (error) {
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    return err(await toldApart(trouble));
  }
}
