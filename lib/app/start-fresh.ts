import type { LibraryTrouble } from '../model/library.ts';
import { ok, type Result } from '../model/result.ts';
import { setNextAlarm } from './feed-alarm.ts';
import { newId, type Ports } from './ports.ts';
import { showUnreadFinds } from './unread.ts';

/**
 * Puts the library that cannot be opened aside, untouched, and begins an empty one under another name: with no feeds to ask, and
 * nothing unread.
 */
export async function startFresh(ports: Ports): Promise<Result<null, LibraryTrouble>> {
  const opened = await ports.switchLibrary(`lede-${newId(ports)}`);
  if (!opened.ok) return opened;
  await setNextAlarm(ports, opened.value);
  await showUnreadFinds(ports);
  return ok(null);
}
