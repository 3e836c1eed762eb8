import { localStore } from '../browser/store.ts';
import { BACKUP_RECORD, type BackupNote, backupNoteFrom } from '../model/backup-note.ts';

/** When the last backup was made; null where there was none. */
export const lastBackup = async (): Promise<BackupNote | null> =>
  backupNoteFrom(await localStore.get(BACKUP_RECORD));
