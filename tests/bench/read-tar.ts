import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A tar file's blocks, and where in a header its fields stand (POSIX ustar). In bytes. */
const BLOCK = 512;
const NAME = [0, 100] as const;
const SIZE = [124, 136] as const;
const KIND = 156;
const PREFIX = [345, 500] as const;

export interface TarFile {
  name: string;
  bytes: Uint8Array;
}

/** The plain files of a gzipped tar. */
export function readTar(path: string): TarFile[] {
  const tar = gunzipSync(readFileSync(path));
  const field = (at: number, [from, to]: readonly [number, number]): string =>
    tar
      .toString('utf8', at + from, at + to)
      .replace(/\0[\s\S]*$/, '')
      .trim();
  const files: TarFile[] = [];
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(field(at, SIZE), 8) || 0;
    const prefix = field(at, PREFIX);
    const name = field(at, NAME);
    const kind = String.fromCharCode(tar[at + KIND] ?? 0);
    const start = at + BLOCK;
    if (kind === '0' || kind === '\0')
      files.push({
        name: prefix === '' ? name : `${prefix}/${name}`,
        bytes: tar.subarray(start, start + size),
      });
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
