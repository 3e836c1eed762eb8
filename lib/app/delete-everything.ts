import type { LibraryTrouble } from '../model/library.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Ports } from './ports.ts';

/**
 * Deletes all that Lede has stored: articles, topics, feeds, settings, the rescue copy and what waits, the alarm and the button's
 * number with it. Who is asking feeds meanwhile has a closed library, and stores nothing. There is no way back.
 */
export async function deleteEverything(ports: Ports): Promise<Result<null, LibraryTrouble>> {
  try {
    await ports.eraseDatabases();
    await ports.local.clear();
    await ports.session.clear();
    await ports.setFeedAlarm(null);
    await ports.showUnread(0);
    return ok(null);
  } catch (error) {
    return err({ kind: 'cannot-open', detail: String(error) });
  }
}
