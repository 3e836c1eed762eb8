import type { LibraryTrouble } from '../model/library.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Ports } from './ports.ts';

/** Deletes all that Lede has stored: articles, topics, settings, the rescue copy and what waits. There is no way back. */
export async function deleteEverything(ports: Ports): Promise<Result<null, LibraryTrouble>> {
  try {
    await ports.eraseDatabases();
    await ports.local.clear();
    await ports.session.clear();
    return ok(null);
  } catch (error) {
    return err({ kind: 'cannot-open', detail: String(error) });
  }
}
