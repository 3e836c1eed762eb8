import type { LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { openLibrary } from './open.ts';
import type { Library } from './schema.ts';

export interface LibraryHandle {
  /** The open library; opens it at the first call, and again after it could not be opened or was closed. */
  get(): Promise<Result<Library, LibraryTrouble>>;
  /** Closes what is open and opens the library that has the name now. */
  renew(): Promise<Result<Library, LibraryTrouble>>;
}

/**
 * One open library for a whole page or worker. `currentName` is asked each time a library is opened, since starting
 * fresh changes it; `closed` is called when newer code took the database over: time to reload.
 */
export function libraryHandle(
  currentName: () => Promise<string>,
  closed: () => void = () => {},
): LibraryHandle {
  let opening: Promise<Result<Library, LibraryTrouble>> | null = null;

  async function open(): Promise<Result<Library, LibraryTrouble>> {
    const opened = await openLibrary(await currentName());
    if (!opened.ok) opening = null;
    else
      opened.value.on('versionchange', () => {
        opening = null;
        closed();
      });
    return opened;
  }

  function get(): Promise<Result<Library, LibraryTrouble>> {
    opening ??= open();
    return opening;
  }

  async function renew(): Promise<Result<Library, LibraryTrouble>> {
    const before = await opening;
    if (before?.ok) before.value.close({ disableAutoOpen: true });
    opening = null;
    return get();
  }

  return { get, renew };
}
