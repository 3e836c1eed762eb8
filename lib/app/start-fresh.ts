import type { LibraryTrouble } from '../model/library.ts';
import { ok, type Result } from '../model/result.ts';
import { newId, type Ports } from './ports.ts';

/** Puts the library that cannot be opened aside, untouched, and begins an empty one under another name. */
export async function startFresh(ports: Ports): Promise<Result<null, LibraryTrouble>> {
  const opened = await ports.switchLibrary(`lede-${newId(ports)}`);
  return opened.ok ? ok(null) : opened;
}
