import type { BlockStream } from '../../model/page-reading.ts';
import {
  addTo,
  type BlockMeasure,
  type BoxMeasure,
  emptySums,
  measureBlock,
  measureBoxes,
  type Sums,
  signatureOf,
  Totals,
} from './measure.ts';
import type { StatedText } from './stated-text.ts';

/** Share of the page's kept (or prose) words that the innermost box must hold to be called their core. */
const CORE = 0.75;
/** Blocks of the same text that are told apart. */
const MAX_TWINS = 20;

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

/** Measures all blocks and boxes of a page, once for all questions asked of it. */
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
