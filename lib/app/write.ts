import type { Library } from '../library/schema.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import type { Ports } from './ports.ts';

/** Does one act on the library, where it can be opened. */
export async function write<T, E = never>(
  ports: Ports,
  work: (library: Library) => Promise<Result<T, E | LibraryTrouble>>,
): Promise<Result<T, E | LibraryTrouble>> {
  const library = await ports.library();
  return library.ok ? work(library.value) : library;
}
