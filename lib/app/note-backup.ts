import { articleCounts } from '../library/queries.ts';
import { BACKUP_RECORD } from '../model/backup-note.ts';
import type { Ports } from './ports.ts';

/** Notes when a backup was made and of how many articles, for the day the reader asks. */
export async function noteBackup(ports: Ports): Promise<null> {
  const library = await ports.library();
  const saved = library.ok ? (await articleCounts(library.value)).saved : 0;
  await ports.local.set(BACKUP_RECORD, { at: ports.now(), saved });
  return null;
}
