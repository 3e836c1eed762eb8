import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Files beyond this are refused, packed or unpacked. In bytes. */
export const MAX_BYTES = 10_000_000;
/** Where a page has to name its encoding. */
const HEAD_BYTES = 1024;

/** The text of an HTML file, plain or gzipped. Throws an Error in words for a reader where it cannot be read. */
export function readHtmlFile(path: string): string {
  return decodeHtml(readBytes(path));
}

function readBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size > MAX_BYTES) throw new Error(`${path} is over 10 MB`);
    const bytes = readFileSync(file);
    if (!path.endsWith('.gz')) return bytes;
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Error(`${path} is over 10 MB`);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Bytes of a page as text: by its byte order mark, else by the charset it names in its first 1,024 bytes, else UTF-8. */
export function decodeHtml(bytes: Uint8Array): string {
  const named = markOf(bytes) ?? charsetNamed(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return null;
}

function charsetNamed(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const found = /<meta[^>]+charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(head)?.[1] ?? null;
  // Text that could be read this far is not UTF-16, whatever it says: so the HTML standard has it.
  return found && /^utf-?16/i.test(found) ? 'utf-8' : found;
}
