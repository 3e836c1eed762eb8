import type { LibraryTrouble, SavedSearch } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { act } from './act.ts';
import type { Library } from './schema.ts';

/** Keeps a view of the library under a name; one of that name, whatever its case, is replaced. */
export function keepSearch(
  library: Library,
  wanted: { name: string; query: string },
  { id, now }: { id: string; now: number },
): Promise<Result<SavedSearch, LibraryTrouble>> {
  return act(library, [library.searches], async () => {
    const name = wanted.name.replace(/\s+/gu, ' ').trim();
    const all = await library.searches.toArray();
    const same = all.find((kept) => kept.name.toLowerCase() === name.toLowerCase());
    const search = { id: same?.id ?? id, name, query: wanted.query, createdAt: now };
    await library.searches.put(search);
    return search;
  });
}

/** Forgets a kept view. */
export function removeSearch(library: Library, id: string): Promise<Result<null, LibraryTrouble>> {
  return act(library, [library.searches], async () => {
    await library.searches.delete(id);
    return null;
  });
}
