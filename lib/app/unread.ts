import { unreadStories } from '../library/feed-queries.ts';
import { troubleOf } from '../library/trouble.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import type { Ports } from './ports.ts';

/** Shows on the button how many stories were found and not yet seen. */
export async function showUnreadFinds(ports: Ports): Promise<void> {
  const library = await ports.library();
  if (!library.ok) return;
  try {
    await ports.showUnread(await unreadStories(library.value));
  } catch (error) {
    // A library that is lost meanwhile is told of elsewhere.
    if (!troubleOf(error)) throw error;
  }
}

/** After a change of finds or topics: the button's number follows. */
export async function thenCount<T>(
  ports: Ports,
  change: Promise<Result<T, LibraryTrouble>>,
): Promise<Result<T, LibraryTrouble>> {
  const changed = await change;
  if (changed.ok) await showUnreadFinds(ports);
  return changed;
}
