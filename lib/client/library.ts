import { libraryName } from '../browser/library-name.ts';
import { libraryHandle as makeHandle } from '../library/handle.ts';
import type { Library } from '../library/schema.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';

/** Fires `closed` when newer code took the database over: the page should offer to reload. */
export const libraryEvents = new EventTarget();

const handle = makeHandle(libraryName, () => libraryEvents.dispatchEvent(new Event('closed')));

/** The library, for reading: opened once for the whole page. Every write goes through `send`. */
export const libraryHandle = (): Promise<Result<Library, LibraryTrouble>> => handle.get();

/** Opens the library again, after trouble or after starting fresh. */
export const retryLibrary = (): Promise<Result<Library, LibraryTrouble>> => handle.renew();

export * from '../library/queries.ts';
export type { Library } from '../library/schema.ts';
