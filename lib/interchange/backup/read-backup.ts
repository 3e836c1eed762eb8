import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '../../model/result.ts';
import {
  type BackupCounts,
  type BackupHeader,
  type BackupRecord,
  type BackupTrouble,
  LONGEST_LINE,
  noCounts,
  OLDEST_SCHEMA,
  RECORD_KINDS,
  type RecordKind,
  SCHEMA,
  VERSION,
} from './format.ts';
import { type Line, linesOf } from './lines.ts';
import { isHeader } from './row-guards.ts';
import { type Learned, recordOf } from './upgrade.ts';

/** A backup that was read through and found whole. Needed to read its records. */
export interface CheckedBackup {
  header: BackupHeader;
  counts: BackupCounts;
  learned: Learned;
}

/** A line that was no record: what is wrong, or that the backup ends. */
class Wrong extends Error {
  readonly trouble: BackupTrouble;
  constructor(trouble: BackupTrouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }
}

/**
 * Reads a whole backup and says whether it is to the byte what was written, with rows of the right shape only. Keeps the
 * keys of its rows in memory, not the rows.
 */
export async function checkBackup(
  source: AsyncIterable<Uint8Array>,
): Promise<Result<CheckedBackup, BackupTrouble>> {
  const counts = noCounts();
  const keys = new Set<string>();
  const withFaq = new Set<string>();
  const noted = new Set<string>();
  let header: BackupHeader | null = null;
  try {
    for await (const found of walk(source, { withFaq, noted })) {
      if ('format' in found) {
        header = found;
        continue;
      }
      const { record, line } = found;
      counts[record.t]++;
      for (const key of keysOf(record)) {
        if (keys.has(key)) throw new Wrong({ kind: 'double', line, record: record.t });
        keys.add(key);
      }
      if (record.t === 'body' && record.v.article.faq.length > 0) withFaq.add(record.v.id);
      if (record.t === 'highlight' || record.t === 'note') noted.add(record.v.articleId);
    }
  } catch (error) {
    if (error instanceof Wrong) return err(error.trouble);
    throw error;
  }
  return header
    ? ok({ header, counts, learned: { withFaq, noted } })
    : err({ kind: 'not-a-backup' });
}

/**
 * The records of a backup that `checkBackup` has found whole, brought up to date, read a second time. Throws where the
 * bytes are not those that were checked.
 */
export async function* readBackup(
  source: AsyncIterable<Uint8Array>,
  { learned }: CheckedBackup,
): AsyncGenerator<BackupRecord> {
  for await (const found of walk(source, learned)) if ('record' in found) yield found.record;
}

/** What may stand in a backup once: rows by their ids, articles by their address too. */
function keysOf(record: BackupRecord): string[] {
  switch (record.t) {
    case 'article':
      return [`article ${record.v.id}`, `key ${record.v.key}`];
    case 'note':
      return [`note ${record.v.articleId}`];
    case 'picture':
      return [`picture ${record.v.articleId} ${record.v.src}`];
    case 'settings':
      return ['settings'];
    default:
      return [`${record.t} ${record.v.id}`];
  }
}

/** The header and the records, each line checked, to a trailer that fits; throws `Wrong` at the first that does not. */
async function* walk(
  source: AsyncIterable<Uint8Array>,
  learned: Learned,
): AsyncGenerator<BackupHeader | { record: BackupRecord; line: number }> {
  const hash = sha256.create();
  const counts = noCounts();
  let header: BackupHeader | null = null;
  let line = 0;
  let isOver = false;
  for await (const raw of linesOf(source, LONGEST_LINE)) {
    line++;
    if (isOver) throw new Wrong({ kind: 'after-end', line });
    const { bytes, text } = textOf(raw, line);
    if (!header) {
      header = headerOf(text);
      yield header;
    } else if (text.startsWith('{"t":"end"')) {
      checkTrailer(text, counts, bytesToHex(hash.digest()), line);
      isOver = true;
    } else {
      const record = parsed(text, header.schema, learned, line);
      counts[record.t]++;
      yield { record, line };
    }
    if (!isOver) hash.update(bytes).update(FEED);
  }
  if (!header) throw new Wrong({ kind: 'not-a-backup' });
  if (!isOver) throw new Wrong({ kind: 'cut-short', line });
}

const FEED = Uint8Array.of(10);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf({ bytes, ended }: Line, line: number): { bytes: Uint8Array; text: string } {
  if (!bytes) throw new Wrong({ kind: 'long-line', line, most: LONGEST_LINE });
  if (!ended) throw new Wrong(line === 1 ? { kind: 'not-a-backup' } : { kind: 'cut-short', line });
  try {
    return { bytes, text: decoder.decode(bytes) };
  } catch {
    throw new Wrong(line === 1 ? { kind: 'not-a-backup' } : { kind: 'not-text', line });
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function headerOf(text: string): BackupHeader {
  const header = json(text);
  if (!isHeader(header)) throw new Wrong({ kind: 'not-a-backup' });
  const { version, schema } = header;
  if (version > VERSION)
    throw new Wrong({ kind: 'newer', part: 'version', found: version, known: VERSION });
  if (schema > SCHEMA)
    throw new Wrong({ kind: 'newer', part: 'schema', found: schema, known: SCHEMA });
  if (schema < OLDEST_SCHEMA)
    throw new Wrong({ kind: 'too-old', found: schema, known: OLDEST_SCHEMA });
  return header;
}

interface Trailer {
  counts: Partial<BackupCounts>;
  sha256: string;
}

/** What a trailer says; null where it is none. Kinds that came later are not in the counts of older backups. */
function trailerOf(text: string): Trailer | null {
  const { t, counts, sha256: sum, ...others } = (json(text) ?? {}) as Record<string, unknown>;
  const isWhole = t === 'end' && typeof sum === 'string' && Object.keys(others).length === 0;
  if (!isWhole || typeof counts !== 'object' || counts === null) return null;
  return Object.keys(counts).every(isKnown) ? { counts, sha256: sum } : null;
}

function checkTrailer(text: string, counts: BackupCounts, sum: string, line: number): void {
  const trailer = trailerOf(text);
  if (!trailer) throw new Wrong({ kind: 'altered', line });
  // Other counts: lines were cut or added, not only changed.
  if (RECORD_KINDS.some((kind) => (trailer.counts[kind] ?? 0) !== counts[kind]))
    throw new Wrong({ kind: 'wrong-counts', line });
  if (trailer.sha256 !== sum) throw new Wrong({ kind: 'altered', line });
}

const isKnown = (kind: unknown): kind is RecordKind => RECORD_KINDS.some((known) => known === kind);

function parsed(text: string, schema: number, learned: Learned, line: number): BackupRecord {
  const value = json(text);
  if (typeof value !== 'object' || value === null) throw new Wrong({ kind: 'not-json', line });
  const { t, v, ...others } = value as { t?: unknown; v?: unknown };
  if (!isKnown(t)) throw new Wrong({ kind: 'unknown-kind', line, found: String(t).slice(0, 100) });
  const record = Object.keys(others).length === 0 ? recordOf(t, v, schema, learned) : null;
  if (!record) throw new Wrong({ kind: 'bad-record', line, record: t });
  return record;
}
