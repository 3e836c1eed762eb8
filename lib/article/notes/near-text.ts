import type { Block } from '../../model/article.ts';
import type { PageReading, StreamBlock } from '../../model/page-reading.ts';
import type { NoteContext } from './context.ts';

/** The text's first blocks are never about where it ends: labels such as "for subscribers" stand there for good. */
const OPENING = 2;
/** How many blocks behind the text still speak of it: a wall's offers and a pager come right after it. */
const BEHIND = 25;
/** In UTF-16 code units. */
const TELLING = 40;
/** Where other people write, or where other pages are offered. */
const ELSEWHERE = /comment|disqus|respond|related|recommend|recirc|newsletter/i;

export interface NearBlock extends StreamBlock {
  /** It stands behind all that was taken. */
  isBehind: boolean;
}

/** Blocks that a reader sees from the text's third block on to a little behind it, outside comments and offers. */
export function blocksNearEnd({ reading, taken }: NoteContext): NearBlock[] {
  const { blocks, boxes } = reading.stream;
  const places = placesOf(reading, taken);
  const first = places[Math.min(OPENING, places.length - 1)] ?? 0;
  const last = places.at(-1) ?? blocks.length;
  const isTaken = new Set(places);
  /** For each block the first taken one from it on. */
  const takenFrom = new Array<number>(blocks.length + 1).fill(blocks.length);
  for (let at = blocks.length - 1; at >= 0; at--)
    takenFrom[at] = isTaken.has(at) ? at : (takenFrom[at + 1] ?? blocks.length);
  const elsewhere: boolean[] = [];
  for (const { names, parent, start, end } of boxes) {
    const own = ELSEWHERE.test(names) && (takenFrom[start] ?? end) >= end;
    elsewhere.push(own || (parent !== null && elsewhere[parent] === true));
  }
  return blocks
    .slice(first, last + 1 + BEHIND)
    .map((one, at) => ({ ...one, isBehind: first + at > last }))
    .filter(({ hidden, box }) => hidden !== 'gone' && elsewhere[box] !== true);
}

/** Where in the stream the text stands, told by its longer blocks: short ones stand in other places too. */
function placesOf({ stream }: PageReading, taken: readonly Block[]): number[] {
  const all = taken.map(({ text }) => text).filter((text) => text !== '');
  const long = all.filter(({ length }) => length >= TELLING);
  const texts = new Set(long.length > 0 ? long : all);
  return stream.blocks.flatMap(({ block }, index) => (texts.has(block.text) ? [index] : []));
}
