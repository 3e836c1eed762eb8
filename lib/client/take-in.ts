import type { BackupRecord } from '../interchange/backup/format.ts';
import { type CheckedBackup, readBackup } from '../interchange/backup/read-backup.ts';
import type { ImportItem } from '../interchange/imports/item.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { IncomingCounts } from '../model/messages.ts';
import { ok, type Result } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';
import type { Job } from './job.ts';
import { bytesOf } from './look-into-file.ts';
import { send } from './send.ts';

/** Records of one message, and how long it grows, in UTF-16 code units: some milliseconds of writing. */
const MOST = 50;
const LONGEST = 1_000_000;

/** Gathers texts and sends them off when they are enough. */
function batches(put: (texts: string[]) => Promise<Result<unknown, LibraryTrouble>>): {
  add(text: string): Promise<Result<unknown, LibraryTrouble>>;
  end(): Promise<Result<unknown, LibraryTrouble>>;
} {
  let texts: string[] = [];
  let length = 0;
  const end = async (): Promise<Result<unknown, LibraryTrouble>> => {
    const sent = texts;
    texts = [];
    length = 0;
    return sent.length > 0 ? put(sent) : ok(null);
  };
  return {
    end,
    add: async (text) => {
      texts.push(text);
      length += text.length;
      return texts.length >= MOST || length >= LONGEST ? end() : ok(null);
    },
  };
}

/**
 * Takes the items of an import in, some at a time, each confirmed before the next. Ended half-way, what was confirmed stays, and to
 * begin again makes no doubles.
 */
export async function takeIn(
  items: readonly ImportItem[],
  { signal, progress }: Job,
): Promise<Result<IncomingCounts, LibraryTrouble>> {
  const counts: IncomingCounts = { added: 0, joined: 0, unchanged: 0 };
  const batch = batches(async (texts) => {
    const put = await send('import-items', { items: texts });
    if (!put.ok) return put;
    counts.added += put.value.added;
    counts.joined += put.value.joined;
    counts.unchanged += put.value.unchanged;
    const done = counts.added + counts.joined + counts.unchanged;
    progress(done / items.length, done);
    return put;
  });
  for (const item of items) {
    if (signal.aborted) break;
    const put = await batch.add(JSON.stringify(item));
    if (!put.ok) return put;
  }
  if (!signal.aborted) {
    const put = await batch.end();
    if (!put.ok) return put;
  }
  return ok(counts);
}

/** The article that a record belongs to, by its id there; null for what belongs to none. */
function articleOf(record: BackupRecord): string | null {
  if (record.t === 'body') return record.v.id;
  return 'articleId' in record.v ? record.v.articleId : null;
}

/** The addresses of other articles that a record names, by their ids there, as far as they are known. */
const othersOf = (record: BackupRecord, keys: ReadonlyMap<string, string>) =>
  record.t === 'draft'
    ? Object.fromEntries(
        record.v.statements
          .flatMap(({ across = [] }) => across)
          .map(({ articleId }) => [articleId, keys.get(articleId)]),
      )
    : undefined;

/**
 * Puts a checked backup back, some records at a time, each confirmed before the next. `withSettings`: the reader's settings too.
 * Articles come before what belongs to them, in whatever order the file has them.
 */
export async function takeBack(
  file: File,
  checked: CheckedBackup,
  withSettings: boolean,
  { signal, progress }: Job,
): Promise<Result<number, LibraryTrouble>> {
  const keys = new Map<string, string>();
  const early: BackupRecord[] = [];
  let settings: Partial<Settings> | null = null;
  let articles = 0;
  let done = 0;
  const all = Object.values(checked.counts).reduce((sum, count) => sum + count, 0);
  const batch = batches(async (records) => {
    const put = await send('restore-records', { records });
    done += records.length;
    progress(Math.min(1, done / Math.max(1, all)), articles);
    return put;
  });
  const put = (record: BackupRecord): Promise<Result<unknown, LibraryTrouble>> => {
    const key = keys.get(articleOf(record) ?? '');
    return batch.add(JSON.stringify({ ...record, key, others: othersOf(record, keys) }));
  };
  for await (const record of readBackup(bytesOf(file), checked)) {
    if (signal.aborted) return ok(articles);
    const of = articleOf(record);
    if (record.t === 'settings') settings = record.v;
    else if (of !== null && !keys.has(of)) early.push(record);
    else {
      if (record.t === 'article') {
        keys.set(record.v.id, record.v.key);
        articles++;
      }
      const sent = await put(record);
      if (!sent.ok) return sent;
    }
  }
  for (const record of early) {
    const sent = await put(record);
    if (!sent.ok) return sent;
  }
  const last = await batch.end();
  if (!last.ok) return last;
  const ended = await send('end-restore', { settings: withSettings ? settings : null });
  return ended.ok ? ok(articles) : ended;
}
