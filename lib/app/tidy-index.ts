import { keepIndex } from '../library/search/keep-index.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import type { Ports } from './ports.ts';
import { write } from './write.ts';

/** Keeps the index of words quick to search. Called after changes, without waiting for it. */
export function tidyIndex(ports: Ports): Promise<Result<null, LibraryTrouble>> {
  return ports.exclusive('search-index', () => write(ports, keepIndex));
}
