/** The name of the record in `storage.local` that tells of the last backup. */
export const BACKUP_RECORD = 'backup';

/** When the last backup was made, in milliseconds since 1970, and how many articles were saved then. */
export interface BackupNote {
  at: number;
  saved: number;
}

/** The record as it is stored, or null where there is none yet. */
export function backupNoteFrom(value: unknown): BackupNote | null {
  if (typeof value !== 'object' || value === null) return null;
  const { at, saved } = value as { at?: unknown; saved?: unknown };
  return typeof at === 'number' && typeof saved === 'number' ? { at, saved } : null;
}

/** So many articles more than at the last backup are worth a word about it, once it is so many days old. */
const MANY = 50;
const OLD = 30 * 24 * 60 * 60 * 1000;

/** Whether the library has grown enough since its last backup to say so. `saved`: articles now; `now` in milliseconds. */
export function isBackupDue(note: BackupNote | null, saved: number, now: number): boolean {
  if (note === null) return saved >= MANY;
  return saved - note.saved >= MANY && now - note.at >= OLD;
}
