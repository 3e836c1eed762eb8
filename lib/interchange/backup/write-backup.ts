import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import {
  type BackupHeader,
  type BackupRecord,
  FORMAT,
  noCounts,
  SCHEMA,
  trailerLine,
  VERSION,
} from './format.ts';

/** Lines are given out together until they are this long, in bytes. */
const BATCH = 65_536;

/**
 * A backup of these records, in parts of some 64 kB: only one record and one part are held. `createdAt` in milliseconds
 * since 1970. Rows are written as they are; `checkBackup` over the result tells whether it can be read back.
 */
export async function* backupLines(
  source: AsyncIterable<BackupRecord>,
  facts: Pick<BackupHeader, 'createdAt' | 'app'>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  const counts = noCounts();
  const header: BackupHeader = {
    format: FORMAT,
    version: VERSION,
    schema: SCHEMA,
    createdAt: facts.createdAt,
    app: facts.app,
  };
  let lines = `${JSON.stringify(header)}\n`;
  const taken = (): Uint8Array<ArrayBuffer> => {
    const bytes = encoder.encode(lines);
    hash.update(bytes);
    lines = '';
    return bytes;
  };
  for await (const { t, v } of source) {
    counts[t]++;
    lines += `${JSON.stringify({ t, v })}\n`;
    if (lines.length >= BATCH) yield taken();
  }
  yield taken();
  yield encoder.encode(`${trailerLine(counts, bytesToHex(hash.digest()))}\n`);
}
