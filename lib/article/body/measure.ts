import type { Mark } from '../../model/article.ts';
import type { BlockStream, StreamBlock } from '../../model/page-reading.ts';
import { nameGroups } from './names.ts';
import { phraseBits } from './phrases.ts';

/** What a block's own text is like. */
export interface BlockMeasure {
  words: number;
  /** Words in links. */
  linked: number;
  /** It reads like a sentence: ten words or more, few of them in links, and ends as sentences do. */
  prose: boolean;
  kept: number;
  /** Bits of `PHRASE_NAMES`. */
  phrases: number;
  signature: string;
}

/** Sums over the blocks that a box, a signature or the page holds. */
export interface Sums {
  blocks: number;
  words: number;
  linked: number;
  /** Words of blocks that read like sentences. */
  prose: number;
  /** Words that Readability keeps. */
  kept: number;
}

export interface BoxMeasure extends Sums {
  depth: number;
  /** Bits of `NAME_GROUPS`: its own, those of the two boxes around it, those of all further out but the body. */
  own: number;
  near: number;
  far: number;
  /** Bits of `BOX_TAGS`: the box and all around it. */
  tags: number;
}

/** Tags that tell something of all that is below them. */
export const BOX_TAGS =
  'article main section aside footer header form figure table li details blockquote ul ol address'.split(
    ' ',
  );
const tagBit = (tag: string): number => {
  const bit = BOX_TAGS.indexOf(tag);
  return bit < 0 ? 0 : 1 << bit;
};

const PROSE_WORDS = 10;
const PROSE_END = /[.!?…。！？؟।:"”’»)\]]$/;
const SPACED_WORD = /[\p{L}\p{N}][^\s—–]*/gu;
/** In scripts without spaces about two characters make a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

export function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.match(SPACED_WORD)?.length ?? 0) + unspaced / 2;
}

export function measureBlock({ block, kept }: StreamBlock, signature: string): BlockMeasure {
  const { text } = block;
  const words = wordsIn(text);
  const linked =
    'marks' in block && text !== '' ? (words * linkedIn(block.marks)) / text.length : 0;
  return {
    words,
    linked,
    prose:
      block.kind !== 'heading' &&
      words >= PROSE_WORDS &&
      linked < words / 2 &&
      PROSE_END.test(text),
    kept: block.kind === 'image' ? 0 : kept,
    phrases: phraseBits(text),
    signature,
  };
}

/** Characters in links. */
export const linkedIn = (marks: readonly Mark[]): number =>
  marks.reduce((sum, mark) => sum + (mark.kind === 'link' ? mark.end - mark.start : 0), 0);

/** Sums from any block to any other, in constant time. */
export class Totals {
  readonly #sums: Sums[];

  constructor(blocks: readonly BlockMeasure[]) {
    const sum = emptySums();
    this.#sums = [{ ...sum }];
    for (const block of blocks) {
      addTo(sum, block);
      this.#sums.push({ ...sum });
    }
  }

  between(start: number, end: number): Sums {
    const from = this.#sums[start] ?? emptySums();
    const to = this.#sums[end] ?? from;
    return {
      blocks: to.blocks - from.blocks,
      words: to.words - from.words,
      linked: to.linked - from.linked,
      prose: to.prose - from.prose,
      kept: to.kept - from.kept,
    };
  }
}

export const emptySums = (): Sums => ({ blocks: 0, words: 0, linked: 0, prose: 0, kept: 0 });

export function addTo(sums: Sums, block: BlockMeasure): void {
  sums.blocks += 1;
  sums.words += block.words;
  sums.linked += block.linked;
  if (block.prose) sums.prose += block.words;
  sums.kept += block.words * block.kept;
}

export function measureBoxes({ boxes }: BlockStream, totals: Totals): BoxMeasure[] {
  const measured: BoxMeasure[] = [];
  for (const { tag, names, parent, start, end } of boxes) {
    const outer = parent === null ? null : measured[parent];
    const own = tag === 'body' ? 0 : nameGroups(names);
    const grand = parent === null ? null : (boxes[parent]?.parent ?? null);
    const second = grand === null ? null : measured[grand];
    measured.push({
      ...totals.between(start, end),
      depth: (outer?.depth ?? -1) + 1,
      own,
      near: (outer?.own ?? 0) | (second?.own ?? 0),
      far: second ? second.near | second.far : 0,
      tags: (outer?.tags ?? 0) | tagBit(tag),
    });
  }
  return measured;
}

/** Blocks that a page's template sets alike: the tags and names of their box and the one around it. */
export function signatureOf({ boxes }: BlockStream, { block, box }: StreamBlock): string {
  const own = boxes[box];
  const outer = own?.parent == null ? undefined : boxes[own.parent];
  const name = (one: typeof own): string =>
    one ? `${one.tag}.${one.names.slice(0, 60).replace(/\d+/g, '#')}` : '';
  return `${block.kind} ${name(own)} ${name(outer)}`;
}
