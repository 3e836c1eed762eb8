import { localStore } from '../browser/store.ts';
import { version } from '../browser/version.ts';
import type { BackupRecord } from '../interchange/backup/format.ts';
import { backupLines } from '../interchange/backup/write-backup.ts';
import { keptRows } from '../library/kept-rows.ts';
import type { Library } from '../library/schema.ts';
import { allIds } from '../library/whole-articles.ts';
import { SETTINGS_RECORD, settingsFrom } from '../model/settings.ts';
import { downloadBlob } from './export.ts';
import type { Job } from './job.ts';
import { send } from './send.ts';

/** Bytes gathered before they are handed to the browser, which keeps larger blobs on the disk. */
const PART = 8 << 20;

async function* records(library: Library, job: Job): AsyncGenerator<BackupRecord> {
  const all = (await allIds(library)).length;
  let done = 0;
  for await (const kept of keptRows(library)) {
    if (job.signal.aborted) return;
    yield kept;
    if (kept.t === 'article') job.progress(++done / all, done);
  }
  yield { t: 'settings', v: settingsFrom(await localStore.get(SETTINGS_RECORD)) };
}

/** The parts of a stream as one blob; never more than `PART` of it in memory. */
export async function blobOf(parts: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const blobs: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const settle = () => {
    blobs.push(new Blob(waiting));
    waiting = [];
    size = 0;
  };
  const reader = parts.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    waiting.push(value);
    size += value.length;
    if (size >= PART) settle();
  }
  settle();
  return new Blob(blobs);
}

/** An async generator as a stream that is only read as fast as it is taken. */
export function streamOf<T>(source: AsyncGenerator<T>): ReadableStream<T> {
  return new ReadableStream<T>({
    pull: async (controller) => {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await source.return(undefined)),
  });
}

/** `2026-11-23`, in the reader's time. */
export function today(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Hands the reader one file with everything; false where it was ended before. */
export async function backUp(library: Library, job: Job): Promise<boolean> {
  const now = new Date();
  const lines = backupLines(records(library, job), { createdAt: now.getTime(), app: version() });
  const packed = streamOf(lines).pipeThrough(new CompressionStream('gzip'));
  const blob = await blobOf(packed);
  if (job.signal.aborted) return false;
  downloadBlob(`lede-backup-${today(now)}.jsonl.gz`, blob);
  await send('note-backup', {});
  return true;
}
