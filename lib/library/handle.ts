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
 * fresh changes it; `closed` is called when it was closed from outside, as a rule because newer code took the
 * database over: time to reload.
 */
export function libraryHandle(
  currentName: () => Promise<string>,
  closed: () => void = () => {},
): LibraryHandle {
  let opening: Promise<Result<Library, LibraryTrouble>> | null = null;

  function forget(mine: typeof opening): boolean {
    if (opening !== mine) return false;
    opening = null;
    return true;
  }

  function get(): Promise<Result<Library, LibraryTrouble>> {
    if (opening) return opening;
    const mine = currentName().then(openLibrary);
    opening = mine;
    mine.then(
      (opened) => {
        if (!opened.ok) forget(mine);
        else opened.value.on('close', () => forget(mine) && closed());
      },
      () => forget(mine),
    );
    return mine;
  }

  async function renew(): Promise<Result<Library, LibraryTrouble>> {
    const before = opening;
    opening = null;
    const was = await before;
    if (was?.ok) was.value.close();
    return get();
  }

  return { get, renew };
}
