import type { BlockStream } from '../../model/page-reading.ts';
import {
  addTo,
  type BlockMeasure,
  BOX_TAGS,
  type BoxMeasure,
  emptySums,
  measureBlock,
  measureBoxes,
  type Sums,
  signatureOf,
  Totals,
} from './measure.ts';
import { NAME_GROUPS } from './names.ts';
import { PHRASE_NAMES, phraseBits } from './phrases.ts';
import { type StatedText, sharedRun } from './stated-text.ts';

/** Neighbors that are looked at, before and after. */
const NEIGHBORS = [-3, -2, -1, 1, 2, 3];
/** Words around a block within which Readability's choice and prose are summed. */
const WINDOW = 5;
/** Share of the page's kept (or prose) words that the innermost box must hold to be called their core. */
const CORE = 0.75;
/** Blocks of the same text that are told apart. */
const MAX_TWINS = 20;
/** Headings above a block that are looked at to find the one it stands under. */
const MAX_HEADINGS = 30;
const KINDS = ['heading', 'paragraph', 'quote', 'list-item', 'code', 'table', 'image'];

/** Takes a block's features one by one, always in the same order. */
export type Put = (name: string, value: number) => void;

/** What the features of all blocks of one page are made from. */
export interface PageMeasure {
  stream: BlockStream;
  blocks: BlockMeasure[];
  boxes: BoxMeasure[];
  totals: Totals;
  all: Sums;
  signatures: Map<string, Sums>;
  /** Indexes of the blocks that have a text. */
  texts: Map<string, number[]>;
  /** Index of the first `<h1>` block; -1 where there is none. */
  headline: number;
  keptCore: number;
  proseCore: number;
  firstKept: number;
  lastKept: number;
  stated: StatedText;
}

export function measurePage(stream: BlockStream, stated: StatedText): PageMeasure {
  const signatures = new Map<string, Sums>();
  const texts = new Map<string, number[]>();
  const blocks = stream.blocks.map((one, index) => {
    const measured = measureBlock(one, signatureOf(stream, one));
    const sums = signatures.get(measured.signature) ?? emptySums();
    addTo(sums, measured);
    signatures.set(measured.signature, sums);
    const same = texts.get(one.block.text);
    if (same && same.length < MAX_TWINS) same.push(index);
    else if (!same) texts.set(one.block.text, [index]);
    return measured;
  });
  const totals = new Totals(blocks);
  const boxes = measureBoxes(stream, totals);
  const all = totals.between(0, blocks.length);
  const isKept = ({ kept, words }: BlockMeasure): boolean => kept > 0.5 && words > 0;
  return {
    stream,
    blocks,
    boxes,
    totals,
    all,
    signatures,
    texts,
    headline: stream.blocks.findIndex(({ block }) => block.kind === 'heading' && block.level === 1),
    keptCore: coreOf(boxes, (sums) => sums.kept, all.kept),
    proseCore: coreOf(boxes, (sums) => sums.prose, all.prose),
    firstKept: blocks.findIndex(isKept),
    lastKept: blocks.findLastIndex(isKept),
    stated,
  };
}

/** The innermost box that holds most of it. */
function coreOf(boxes: BoxMeasure[], of: (sums: Sums) => number, all: number): number {
  let core = 0;
  for (const [index, box] of boxes.entries())
    if (all > 0 && of(box) >= CORE * all && box.depth >= (boxes[core]?.depth ?? 0)) core = index;
  return core;
}

/** Puts all features of the block at `index`. */
export function putFeatures(page: PageMeasure, index: number, put: Put): void {
  const block = page.blocks[index];
  const streamed = page.stream.blocks[index];
  const box = page.boxes[streamed?.box ?? 0];
  if (!block || !streamed || !box) return;
  putText(page, index, put);
  putNames(box, put);
  putPlace(page, index, put);
  putBoxes(page, index, put);
  putHeading(page, index, put);
  for (const offset of NEIGHBORS) putNeighbor(page, index, offset, put);
}

function putText({ stream, blocks, texts, stated }: PageMeasure, index: number, put: Put): void {
  const block = blocks[index];
  const streamed = stream.blocks[index];
  if (!block || !streamed) return;
  const { text, kind } = streamed.block;
  const letters = Math.max(1, text.length);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  put('words', block.words);
  put('letters per word', text.length / Math.max(1, block.words));
  put('linked', share(block.linked, block.words));
  put('linked words', block.linked);
  put(
    'links',
    'marks' in streamed.block
      ? streamed.block.marks.filter((mark) => mark.kind === 'link').length
      : 0,
  );
  put('strong', 'marks' in streamed.block ? strongShare(streamed.block.marks, letters) : 0);
  put('prose', block.prose ? 1 : 0);
  put('commas', count(/[,،、，;]/g));
  put('stops', count(/[.!?。！？؟।](?=\s|$)/g));
  put('ends', /[.!?…。！？؟।]["”’»)\]]*$/.test(text) ? 1 : /[:,;]$/.test(text) ? 0.5 : 0);
  put('quoted', /["“”«»„]/.test(text) ? 1 : 0);
  put('digits', count(/\d/g) / letters);
  put('capitals', count(/\p{Lu}/gu) / letters);
  put('short words', count(/\b[a-zà-ÿ]{1,3}\b/g) / Math.max(1, block.words));
  put('begins small', /^\p{Ll}/u.test(text) ? 1 : 0);
  put('level', streamed.block.kind === 'heading' ? streamed.block.level : 0);
  put('item depth', streamed.block.kind === 'list-item' ? 1 + streamed.block.depth : 0);
  put('hidden', streamed.hidden === null ? 0 : streamed.hidden === 'folded' ? 1 : 2);
  put('repeats', texts.get(text)?.length ?? 1);
  put('repeats earlier', texts.get(text)?.indexOf(index) ?? 0);
  for (const one of KINDS) put(`kind ${one}`, kind === one ? 1 : 0);
  for (const [bit, name] of PHRASE_NAMES.entries()) put(`says ${name}`, (block.phrases >> bit) & 1);
  put('in title', overlap(text, stated.title));
  put('in description', overlap(text, stated.description));
  put('in stated body', sharedRun(text, stated));
}

function putNames(box: BoxMeasure, put: Put): void {
  for (const [bit, name] of NAME_GROUPS.entries()) {
    put(`own ${name}`, (box.own >> bit) & 1);
    put(`near ${name}`, (box.near >> bit) & 1);
    put(`far ${name}`, (box.far >> bit) & 1);
  }
  for (const [bit, tag] of BOX_TAGS.entries()) put(`in ${tag}`, (box.tags >> bit) & 1);
  put('depth', box.depth);
}

function putPlace(page: PageMeasure, index: number, put: Put): void {
  const { blocks, totals, all, headline, firstKept, lastKept } = page;
  const before = totals.between(0, index);
  const block = blocks[index];
  put('page words', all.words);
  put('page blocks', all.blocks);
  put('page kept', all.kept);
  put('page kept share', share(all.kept, all.words));
  put('page prose share', share(all.prose, all.words));
  put('page linked share', share(all.linked, all.words));
  put('place', share(before.words, all.words));
  put('prose before', share(before.prose, all.prose));
  put('kept before', share(before.kept, all.kept));
  put('after headline', headline < 0 ? -99 : index - headline);
  const sinceHeadline =
    headline < 0 || headline > index ? 0 : totals.between(headline, index).prose;
  put('prose since headline', sinceHeadline);
  put('kept', block?.kept ?? 0);
  put('between kept', index >= firstKept && index <= lastKept ? 1 : 0);
  put('after first kept', firstKept < 0 ? 0 : index - firstKept);
  put('after last kept', lastKept < 0 ? 0 : index - lastKept);
  const around = totals.between(
    Math.max(0, index - WINDOW),
    Math.min(blocks.length, index + WINDOW + 1),
  );
  put('kept around', share(around.kept, around.words));
  put('prose around', share(around.prose, around.words));
  put('linked around', share(around.linked, around.words));
  const ahead = totals.between(index + 1, Math.min(blocks.length, index + 1 + 2 * WINDOW));
  put('kept ahead', share(ahead.kept, ahead.words));
  put('prose ahead', share(ahead.prose, ahead.words));
  const behind = totals.between(Math.max(0, index - 2 * WINDOW), index);
  put('kept behind', share(behind.kept, behind.words));
  put('prose behind', share(behind.prose, behind.words));
}

function putBoxes(page: PageMeasure, index: number, put: Put): void {
  const { stream, boxes, all, signatures, blocks } = page;
  let at: number | null = stream.blocks[index]?.box ?? 0;
  for (let step = 0; step < 5; step++) {
    const box: BoxMeasure | undefined = at === null ? undefined : boxes[at];
    const sums = box ?? emptySums();
    put(`box ${step} words`, sums.words);
    put(`box ${step} share of prose`, share(sums.prose, all.prose));
    put(`box ${step} prose`, share(sums.prose, sums.words));
    put(`box ${step} kept`, share(sums.kept, sums.words));
    put(`box ${step} linked`, share(sums.linked, sums.words));
    put(`box ${step} blocks`, sums.blocks);
    at = at === null ? null : (stream.boxes[at]?.parent ?? null);
  }
  const alike = signatures.get(blocks[index]?.signature ?? '') ?? emptySums();
  put('alike blocks', alike.blocks);
  put('alike words', share(alike.words, alike.blocks));
  put('alike prose', share(alike.prose, alike.words));
  put('alike kept', share(alike.kept, alike.words));
  put('alike linked', share(alike.linked, alike.words));
  put('alike share of prose', share(alike.prose, all.prose));
  putCore(page, index, page.keptCore, 'kept core', put);
  putCore(page, index, page.proseCore, 'prose core', put);
}

/** How the block stands to a core: inside, how deep, how many steps out to a box that holds the core. */
function putCore(
  { stream, boxes }: PageMeasure,
  index: number,
  core: number,
  name: string,
  put: Put,
): void {
  const center = stream.boxes[core];
  const own = boxes[stream.blocks[index]?.box ?? 0];
  const isInside = center !== undefined && index >= center.start && index < center.end;
  put(`${name} inside`, isInside ? 1 : 0);
  put(`${name} depth`, (own?.depth ?? 0) - (boxes[core]?.depth ?? 0));
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
  put(`${name} steps out`, steps);
  const length = center ? center.end - center.start : 1;
  put(`${name} place`, center ? (index - center.start) / Math.max(1, length) : 0);
}

function putHeading(page: PageMeasure, index: number, put: Put): void {
  const isHeading = (at: number): boolean => page.stream.blocks[at]?.block.kind === 'heading';
  let last = index - 1;
  while (last >= 0 && !isHeading(last)) last--;
  putHeadingAt(page, index, last, 'last heading', put);
  let covering = last;
  let tries = 0;
  while (covering >= 0 && !(isHeading(covering) && covers(page, covering, index))) {
    if (isHeading(covering) && ++tries > MAX_HEADINGS) covering = 0;
    covering--;
  }
  putHeadingAt(page, index, covering, 'heading', put);
}

function putHeadingAt(page: PageMeasure, index: number, at: number, name: string, put: Put): void {
  const heading = page.stream.blocks[at]?.block;
  const found = heading?.kind === 'heading' ? heading : null;
  const bits = found ? phraseBits(found.text) : 0;
  put(`${name} distance`, found ? index - at : 99);
  put(`${name} words`, found ? page.totals.between(at, index).words : 0);
  put(`${name} level`, found?.level ?? 0);
  put(`${name} kept`, page.blocks[at]?.kept ?? 0);
  put(`${name} of furniture`, bits & FURNITURE ? 1 : 0);
  put(`${name} is headline`, at === page.headline ? 1 : 0);
}

/** Whether a heading stands over a block: the box around the heading holds it, or the one around a box of the heading alone. */
function covers({ stream }: PageMeasure, heading: number, index: number): boolean {
  let at: number | null = stream.blocks[heading]?.box ?? null;
  while (at !== null) {
    const box: BlockStream['boxes'][number] | undefined = stream.boxes[at];
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
  offset: number,
  put: Put,
): void {
  const block = blocks[index + offset];
  const kind = stream.blocks[index + offset]?.block.kind;
  const isSameBox = stream.blocks[index + offset]?.box === stream.blocks[index]?.box;
  put(`${offset} words`, block?.words ?? -1);
  put(`${offset} linked`, block ? share(block.linked, block.words) : -1);
  put(`${offset} prose`, block?.prose ? 1 : 0);
  put(`${offset} kept`, block?.kept ?? -1);
  put(`${offset} heading`, kind === 'heading' ? 1 : 0);
  put(`${offset} same box`, isSameBox ? 1 : 0);
  put(`${offset} alike`, block && block.signature === blocks[index]?.signature ? 1 : 0);
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const strongShare = (
  marks: readonly { kind: string; start: number; end: number }[],
  letters: number,
): number =>
  marks.reduce((sum, mark) => sum + (mark.kind === 'strong' ? mark.end - mark.start : 0), 0) /
  letters;

/** Share of the text's words that are in the set. */
function overlap(text: string, words: ReadonlySet<string>): number {
  if (words.size === 0 || text.length > 2000) return 0;
  const own = wordList(text);
  return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length;
}

const wordList = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
