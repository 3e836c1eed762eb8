import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file of an archive. `at` in milliseconds since 1970. */
export interface ZippedFile {
  name: string;
  text: string;
  at: number;
}

/** The times that an archive can hold, with a day to spare for time zones. */
const EARLIEST = Date.UTC(1980, 0, 2);
const LATEST = Date.UTC(2099, 11, 30);

/** A time as an archive can hold it. */
export const zipTime = (at: number): number => Math.min(LATEST, Math.max(EARLIEST, at));

/**
 * An archive of these files, as it grows: one file is held at a time. At most 65,535 files and 4 GB, which the form of the
 * directory at its end allows.
 */
export async function* zipStream(
  files: AsyncIterable<ZippedFile>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    ready.push(part);
  });
  const taken = (): Uint8Array<ArrayBuffer>[] => {
    const parts = ready;
    ready = [];
    return parts;
  };
  for await (const { name, text, at } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = zipTime(at);
    zip.add(file);
    file.push(strToU8(text), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
