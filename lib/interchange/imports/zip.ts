import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { err, ok, type Result } from '../../model/result.ts';
import type { ImportTrouble } from './item.ts';

/** What an archive may hold. Sizes are counted as the bytes come out, whatever its headers say. */
export interface ZipLimits {
  entries: number;
  /** All entries together and one entry, unpacked, in bytes. */
  total: number;
  entry: number;
}

/** An export of 50,000 articles with their texts stays far below. */
export const ZIP_LIMITS: ZipLimits = { entries: 200_000, total: 1 << 30, entry: 256 << 20 };

/** Deflate unpacks a thousandfold at most, so that little more than 16 MB come out between two looks at the limits. */
const STEP = 16_384;

/** A file in an archive: its parts as they were unpacked. */
export type ZipEntries = Map<string, Uint8Array>;

class Stopped extends Error {}

/**
 * Unpacks those entries of an archive whose names are wanted. Nothing is unpacked beyond the limits: a bomb is refused before
 * it has grown. Names are only names here; nothing is written under them.
 */
export function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ZipLimits = ZIP_LIMITS,
): Result<ZipEntries, ImportTrouble> {
  const entries: ZipEntries = new Map();
  let trouble: ImportTrouble | null = null;
  let seen = 0;
  let total = 0;
  let open = 0;
  const stop = (found: ImportTrouble): never => {
    // fflate hands what is thrown here to `ondata` as an error of its own: the first reason is the one.
    trouble ??= found;
    throw new Stopped();
  };
  const unzip = new Unzip((file) => {
    if (++seen > limits.entries) stop({ kind: 'zip-too-many', most: limits.entries });
    if (file.name.endsWith('/') || !wanted(file.name)) return;
    const parts: Uint8Array[] = [];
    let size = 0;
    open++;
    file.ondata = (error, part, final) => {
      if (error) stop({ kind: 'broken-zip' });
      size += part.length;
      total += part.length;
      if (size > limits.entry) stop({ kind: 'zip-too-large', most: limits.entry });
      if (total > limits.total) stop({ kind: 'zip-too-large', most: limits.total });
      parts.push(part);
      if (!final) return;
      open--;
      entries.set(file.name, joinBytes(parts, size));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    // fflate throws at an archive it cannot read; what we stopped ourselves has its own reason.
    return err(trouble ?? { kind: 'broken-zip' });
  }
  return open > 0 || seen === 0 ? err({ kind: 'broken-zip' }) : ok(entries);
}

function joinBytes(parts: Uint8Array[], size: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether bytes begin as an archive does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
