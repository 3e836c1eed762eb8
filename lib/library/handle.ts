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

/** Why a library was closed from outside: newer code took it over, or the browser has lost it, as on a full disk. */
export type Closing = 'newer' | 'lost';

/** Tells once that a library was closed, and why. */
function watch(library: Library, closed: (why: Closing) => void): void {
  let why: Closing = 'lost';
  library.on('versionchange', () => {
    why = 'newer';
  });
  library.on('close', () => closed(why));
}

/**
 * One open library for a whole page or worker. `currentName` is asked each time a library is opened, since starting
 * fresh changes it; `closed` is called when it was closed from outside.
 */
export function libraryHandle(
  currentName: () => Promise<string>,
  closed: (why: Closing) => void = () => {},
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
        else watch(opened.value, (why) => forget(mine) && closed(why));
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
