import type { StreamBox } from '../../model/page-reading.ts';
import { named, type Put, share } from '../../trees/put.ts';
import { type BoxMeasure, emptySums } from './measure.ts';
import type { PageMeasure } from './page-measure.ts';
import { PHRASE_NAMES } from './phrases.ts';

/** Headings above a block that are looked at to find the one it stands under. */
const MAX_HEADINGS = 30;
/** Boxes that are looked at: the block's own and those around it. */
const AROUND = [0, 1, 2, 3, 4].map((step) =>
  named(`box ${step}`, 'words', 'of all prose', 'prose', 'kept', 'linked', 'blocks'),
);
const KEPT_CORE = named('kept core', 'inside', 'depth', 'steps out', 'place');
const PROSE_CORE = named('prose core', 'inside', 'depth', 'steps out', 'place');
const HEADING = named(
  'heading',
  'distance',
  'words',
  'level',
  'kept',
  'of furniture',
  'is headline',
);
const LAST_HEADING = named(
  'last heading',
  'distance',
  'words',
  'level',
  'kept',
  'of furniture',
  'is headline',
);
/** Neighbors that are looked at, before and after. */
const NEIGHBORS = [-3, -2, -1, 1, 2, 3].map((offset) => ({
  offset,
  name: named(`${offset}`, 'words', 'linked', 'prose', 'kept', 'heading', 'same box', 'alike'),
}));

/** Puts what stands around a block: its boxes, the core of the page, the headings above it, its neighbors. */
export function putSurroundings(page: PageMeasure, index: number, put: Put): void {
  putBoxes(page, index, put);
  putHeading(page, index, put);
  for (const neighbor of NEIGHBORS) putNeighbor(page, index, neighbor, put);
}

function putBoxes(page: PageMeasure, index: number, put: Put): void {
  const { stream, boxes, all, signatures, blocks } = page;
  let at: number | null = stream.blocks[index]?.box ?? 0;
  for (const name of AROUND) {
    const box: BoxMeasure | undefined = at === null ? undefined : boxes[at];
    const sums = box ?? emptySums();
    put(name.words, sums.words);
    put(name['of all prose'], share(sums.prose, all.prose));
    put(name.prose, share(sums.prose, sums.words));
    put(name.kept, share(sums.kept, sums.words));
    put(name.linked, share(sums.linked, sums.words));
    put(name.blocks, sums.blocks);
    at = at === null ? null : (stream.boxes[at]?.parent ?? null);
  }
  const alike = signatures.get(blocks[index]?.signature ?? '') ?? emptySums();
  put('alike blocks', alike.blocks);
  put('alike words', share(alike.words, alike.blocks));
  put('alike prose', share(alike.prose, alike.words));
  put('alike kept', share(alike.kept, alike.words));
  put('alike linked', share(alike.linked, alike.words));
  put('alike share of prose', share(alike.prose, all.prose));
  putCore(page, index, page.keptCore, KEPT_CORE, put);
  putCore(page, index, page.proseCore, PROSE_CORE, put);
}

/** How the block stands to a core: inside, how deep, how many steps out to a box that holds the core. */
function putCore(
  { stream, boxes }: PageMeasure,
  index: number,
  core: number,
  name: typeof KEPT_CORE,
  put: Put,
): void {
  const center = stream.boxes[core];
  const own = boxes[stream.blocks[index]?.box ?? 0];
  const isInside = center !== undefined && index >= center.start && index < center.end;
  put(name.inside, isInside ? 1 : 0);
  put(name.depth, (own?.depth ?? 0) - (boxes[core]?.depth ?? 0));
  let steps = 0;
  for (
    let at: number | null = core;
    at !== null && steps < 12;
    at = stream.boxes[at]?.parent ?? null
  ) {
    const box = stream.boxes[at];
    if (box && index >= box.start && index < box.end) break;
    steps++;
  }
  put(name['steps out'], steps);
  const length = center ? center.end - center.start : 1;
  put(name.place, center ? (index - center.start) / Math.max(1, length) : 0);
}

function putHeading(page: PageMeasure, index: number, put: Put): void {
  const isHeading = (at: number): boolean => page.stream.blocks[at]?.block.kind === 'heading';
  let last = index - 1;
  while (last >= 0 && !isHeading(last)) last--;
  putHeadingAt(page, index, last, LAST_HEADING, put);
  let covering = last;
  let tries = 0;
  while (covering >= 0 && !(isHeading(covering) && covers(page, covering, index))) {
    if (isHeading(covering) && ++tries > MAX_HEADINGS) covering = 0;
    covering--;
  }
  putHeadingAt(page, index, covering, HEADING, put);
}

function putHeadingAt(
  page: PageMeasure,
  index: number,
  at: number,
  name: typeof HEADING,
  put: Put,
): void {
  const heading = page.stream.blocks[at]?.block;
  const found = heading?.kind === 'heading' ? heading : null;
  const bits = page.blocks[at]?.phrases ?? 0;
  put(name.distance, found ? index - at : 99);
  put(name.words, found ? page.totals.between(at, index).words : 0);
  put(name.level, found?.level ?? 0);
  put(name.kept, page.blocks[at]?.kept ?? 0);
  put(name['of furniture'], bits & FURNITURE ? 1 : 0);
  put(name['is headline'], at === page.headline ? 1 : 0);
}

/** Whether a heading stands over a block: the box around the heading holds it, or the one around a box of the heading alone. */
function covers({ stream }: PageMeasure, heading: number, index: number): boolean {
  let at: number | null = stream.blocks[heading]?.box ?? null;
  while (at !== null) {
    const box: StreamBox | undefined = stream.boxes[at];
    if (!box) return false;
    if (box.end - box.start > 1) return index < box.end;
    at = box.parent;
  }
  return false;
}

const bitsOf = (...names: string[]): number =>
  names.reduce((bits, name) => bits | (1 << PHRASE_NAMES.indexOf(name)), 0);
const FURNITURE = bitsOf(
  'related',
  'newsletter',
  'comments',
  'share',
  'advert',
  'tags',
  'contents',
  'account',
);

function putNeighbor(
  { stream, blocks }: PageMeasure,
  index: number,
  { offset, name }: (typeof NEIGHBORS)[number],
  put: Put,
): void {
  const block = blocks[index + offset];
  const kind = stream.blocks[index + offset]?.block.kind;
  const isSameBox = stream.blocks[index + offset]?.box === stream.blocks[index]?.box;
  put(name.words, block?.words ?? -1);
  put(name.linked, block ? share(block.linked, block.words) : -1);
  put(name.prose, block?.prose ? 1 : 0);
  put(name.kept, block?.kept ?? -1);
  put(name.heading, kind === 'heading' ? 1 : 0);
  put(name['same box'], isSameBox ? 1 : 0);
  put(name.alike, block && block.signature === blocks[index]?.signature ? 1 : 0);
}
