import type { BackupTrouble } from '../interchange/backup/format.ts';
import { type CheckedBackup, checkBackup } from '../interchange/backup/read-backup.ts';
import type { ImportReading, ImportTrouble } from '../interchange/imports/item.ts';
import { readImport } from '../interchange/imports/read-import.ts';
import type { Library } from '../library/schema.ts';
import { breathe } from './job.ts';

/** What a file is that the reader has chosen, before anything of it is taken in. */
export type Chosen =
  /** `known`: how many of its addresses are saved already. */
  | { kind: 'import'; name: string; reading: ImportReading; known: number }
  | { kind: 'backup'; name: string; file: File; checked: CheckedBackup }
  | { kind: 'no-import'; name: string; trouble: ImportTrouble }
  | { kind: 'no-backup'; name: string; trouble: BackupTrouble };

/** Larger files can only be backups, which are read as a stream. */
const MOST_IN_MEMORY = 500_000_000;
/** Keys asked for at a time. */
const BATCH = 500;

const isGzip = async (file: File): Promise<boolean> => {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return head[0] === 0x1f && head[1] === 0x8b;
};

/** The bytes of a backup, unpacked where it is packed. A broken archive ends early: the backup is then cut short. */
export async function* bytesOf(file: File): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const stream = (await isGzip(file))
    ? file.stream().pipeThrough(new DecompressionStream('gzip'))
    : file.stream();
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    return;
  } finally {
    reader.releaseLock();
  }
}

async function knownOf(library: Library, keys: string[]): Promise<number> {
  let known = 0;
  for (let at = 0; at < keys.length; at += BATCH)
    known += await library.articles
      .where('key')
      .anyOf(keys.slice(at, at + BATCH))
      .count();
  return known;
}

async function isBackup(file: File): Promise<boolean> {
  for await (const part of bytesOf(file))
    return new TextDecoder().decode(part.subarray(0, 64)).startsWith('{"format":"lede-backup"');
  return false;
}

/** Says what a file is and what is in it. Nothing is written. A backup is read through: it is whole or not taken. */
export async function lookIntoFile(file: File, library: Library): Promise<Chosen> {
  const { name } = file;
  if (await isBackup(file)) {
    const checked = await checkBackup(bytesOf(file));
    return checked.ok
      ? { kind: 'backup', name, file, checked: checked.value }
      : { kind: 'no-backup', name, trouble: checked.error };
  }
  if (file.size > MOST_IN_MEMORY)
    return {
      kind: 'no-import',
      name,
      trouble: { kind: 'too-large', bytes: file.size, most: MOST_IN_MEMORY },
    };
  const read = await readImport(
    { name, bytes: new Uint8Array(await file.arrayBuffer()) },
    {
      parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
      now: Date.now(),
      pause: breathe,
    },
  );
  if (!read.ok) return { kind: 'no-import', name, trouble: read.error };
  const keys = read.value.items.map(({ key }) => key);
  return { kind: 'import', name, reading: read.value, known: await knownOf(library, keys) };
}
