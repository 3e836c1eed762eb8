import type { Stream } from '../../search/segment.ts';

const DIGITS = 6;
const SLASH = '/';
/** The character after the slash: above every key that begins with one. */
const AFTER = '0';

/** The key of a chunk: those of a stream follow each other. A segment's id has no slash. */
export const chunkKey = (segment: string, stream: Stream, number: number): string =>
  [segment, stream, String(number).padStart(DIGITS, '0')].join(SLASH);

/** The bounds of a segment's keys, or of one of its streams: from, and up to but without. */
export function chunkRange(segment: string, stream?: Stream): [string, string] {
  const path = stream ? segment + SLASH + stream : segment;
  return [path + SLASH, path + AFTER];
}

export const segmentOfKey = (key: string): string => key.slice(0, key.indexOf(SLASH));
