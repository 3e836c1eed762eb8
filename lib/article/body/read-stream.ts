import type { BlockStream, StreamBlock } from '../../model/page-reading.ts';
import { BlockReader } from '../blocks/read-blocks.ts';
import { BLOCKS } from '../blocks/tags.ts';
import { tagOf, type Visitor, walk } from '../blocks/walk.ts';

/** Marks, on the copy that Readability takes apart, which elements a block's text stands in. */
const OWNER = 'data-lede-owner';
const HIDDEN = 'data-lede-hidden';
/** Class names tell in their first letters; some pages have kilobytes of them. */
const MAX_NAMES = 200;

/** The blocks of a page, and how to learn later which of them Readability keeps. */
export interface MarkedStream {
  stream: BlockStream;
  /** Fills in each block's `kept` from the element that Readability returns; changes the stream. */
  keep(content: Element): void;
}

/**
 * Reads all blocks below `root` and marks their elements, so that they are found again in what Readability makes of the
 * same tree: it moves, wraps and renames elements, but leaves attributes and text nodes as they are. `base` is the address
 * relative links start from.
 */
export function readStream(root: Element, base: string): MarkedStream {
  const reader = new StreamReader(root, base);
  walk(root, reader);
  reader.finish();
  const { owners } = reader;
  return {
    stream: reader.stream,
    keep(content) {
      const found = keptText(content, owners.length);
      for (const [index, block] of reader.stream.blocks.entries())
        block.kept = shareOf(reader.ownersOf(index), owners, found);
    },
  };
}

/** Characters of text in each owner, blanks not counted. */
type Owners = { text: number }[];

class StreamReader implements Visitor {
  readonly stream: BlockStream = { blocks: [], boxes: [] };
  readonly owners: Owners = [];
  readonly #blocks: BlockReader;
  readonly #indexes = new Map<Element, number>();
  readonly #ownersOf: number[][] = [];
  /** The open elements below the root, which is the first. */
  readonly #path: Element[];
  readonly #boxes: number[] = [];
  readonly #hidden: { element: Element; how: 'folded' | 'gone' }[] = [];
  /** Owners of the text that is in no block yet. */
  #waiting = new Set<number>();

  constructor(root: Element, base: string) {
    this.#blocks = new BlockReader(base);
    this.#path = [root];
    this.#open(root, tagOf(root));
  }

  ownersOf(block: number): number[] {
    return this.#ownersOf[block] ?? [];
  }

  finish(): void {
    this.#blocks.finish();
    this.#place();
    for (const box of this.#boxes) this.#close(box);
  }

  text(data: string): void {
    const letters = lettersIn(data);
    const parent = this.#path.at(-1);
    if (letters > 0 && parent) this.#own(parent, letters);
    this.#blocks.text(data);
    this.#place();
  }

  enter(element: Element, tag: string): boolean {
    const before = this.#blocks.blocks.length;
    const goesIn = this.#blocks.enter(element, tag);
    // Code and tables are whole elements: what Readability keeps of them is found below their own mark.
    const whole = this.#blocks.blocks.at(-1)?.kind;
    const isNew = this.#blocks.blocks.length > before;
    if (!goesIn && isNew && (whole === 'code' || whole === 'table')) {
      this.#place(1);
      this.#own(element, lettersIn(element.textContent ?? ''));
    }
    // Formulas are read as a whole, too, but as a part of the text around them.
    const outer = this.#path.at(-1);
    if (tag === 'math' && outer) this.#own(outer, lettersIn(element.textContent ?? ''));
    this.#place();
    if (!goesIn) return false;
    this.#path.push(element);
    this.#open(element, tag);
    return true;
  }

  leave(element: Element, tag: string): void {
    this.#blocks.leave(element, tag);
    this.#place();
    this.#path.pop();
    if (this.#hidden.at(-1)?.element === element) this.#hidden.pop();
    if (!isBox(tag)) return;
    const box = this.#boxes.pop();
    if (box !== undefined) this.#close(box);
  }

  #open(element: Element, tag: string): void {
    const how = element.getAttribute(HIDDEN);
    if (how) this.#hidden.push({ element, how: how === 'gone' ? 'gone' : 'folded' });
    if (!isBox(tag)) return;
    const start = this.stream.blocks.length;
    const parent = this.#boxes.at(-1) ?? null;
    this.#boxes.push(this.stream.boxes.length);
    this.stream.boxes.push({ tag, names: namesOf(element), parent, start, end: start });
  }

  #close(box: number): void {
    const closed = this.stream.boxes[box];
    if (closed) closed.end = this.stream.blocks.length;
  }

  #own(element: Element, letters: number): void {
    let index = this.#indexes.get(element);
    if (index === undefined) {
      index = this.owners.length;
      this.owners.push({ text: 0 });
      this.#indexes.set(element, index);
      element.setAttribute(OWNER, String(index));
    }
    const owner = this.owners[index];
    if (owner) owner.text += letters;
    this.#waiting.add(index);
  }

  /** Takes over the blocks completed since the last time, but for the `last` ones, which wait for their owner. */
  #place(last = 0): void {
    const { blocks } = this.#blocks;
    while (this.stream.blocks.length < blocks.length - last) {
      const block = blocks[this.stream.blocks.length];
      if (!block) return;
      const hidden = this.#hidden.some(({ how }) => how === 'gone')
        ? 'gone'
        : (this.#hidden.at(-1)?.how ?? null);
      this.stream.blocks.push({
        block,
        box: this.#boxes.at(-1) ?? 0,
        kept: 0,
        hidden,
      } satisfies StreamBlock);
      this.#ownersOf.push([...this.#waiting]);
      this.#waiting = new Set();
    }
  }
}

const isBox = (tag: string): boolean => BLOCKS.has(tag) || tag.includes('-');

const namesOf = (element: Element): string =>
  ['class', 'id', 'role', 'itemprop']
    .map((name) => element.getAttribute(name) ?? '')
    .filter((value) => value !== '')
    .join(' ')
    .slice(0, MAX_NAMES);

/** Characters that are no blanks. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32) letters++;
  return letters;
}

/** Characters below `content` by the owner they stood in. */
function keptText(content: Element, owners: number): number[] {
  const found = new Array<number>(owners).fill(0);
  const stack: number[] = [];
  const ownerOf = (element: Element): number => {
    const mark = element.getAttribute(OWNER);
    return mark === null ? (stack.at(-1) ?? -1) : Number(mark);
  };
  const add = (owner: number, letters: number): void => {
    if (owner >= 0 && owner < owners) found[owner] = (found[owner] ?? 0) + letters;
  };
  stack.push(ownerOf(content));
  walk(content, {
    text: (data) => add(stack.at(-1) ?? -1, lettersIn(data)),
    enter: (element) => {
      stack.push(ownerOf(element));
      return true;
    },
    leave: () => void stack.pop(),
  });
  return found;
}

function shareOf(indexes: number[], owners: Owners, found: number[]): number {
  let all = 0;
  let kept = 0;
  for (const index of indexes) {
    const text = owners[index]?.text ?? 0;
    all += text;
    kept += Math.min(text, found[index] ?? 0);
  }
  return all === 0 ? 0 : kept / all;
}
