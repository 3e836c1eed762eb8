import type { Block, HeadingLevel } from '../../model/article.ts';
import { safeUrl } from '../../text/url.ts';
import { isCode, readCode } from './code.ts';
import { readImage } from './image.ts';
import { behindInitial, insteadOf } from './inline.ts';
import { noteOf } from './note-mark.ts';
import { isEquation, readTable } from './table.ts';
import { BLOCKS, UNREAD } from './tags.ts';
import { type MarkedText, type OpenMark, oneLine, TextRun } from './text-run.ts';
import { type Visitor, walk } from './walk.ts';

/** More than an encyclopedia's longest page has: what lies behind it is not read. */
const MAX_BLOCKS = 20_000;
const HEADING = /^h([1-6])$/;
const MARKS: Record<string, 'emphasis' | 'strong' | 'code'> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};
const CAPTION = /(?:^|[\s_-])(?:fig)?caption(?:$|[\s_-])/i;
/** A longer text is an article's own, whatever its class says. */
const MAX_CAPTION = 500;

interface List {
  /** The next item's ordinal; null in a list without numbers. */
  next: number | null;
}

/**
 * The blocks below `root` in reading order: text with marks, links as absolute addresses that pass the allow-list,
 * pictures behind the text they stand in. `base` is the address relative links start from. The tree is only read.
 */
export function readBlocks(root: Element, base: string): Block[] {
  const reader = new BlockReader(base);
  walk(root, reader);
  return reader.finish();
}

/** Gathers blocks while a tree is walked; `blocks` grows as they are completed. */
export class BlockReader implements Visitor {
  readonly #base: string;
  readonly blocks: Block[] = [];
  readonly #run = new TextRun();
  readonly #lists: List[] = [];
  /** Captions of the figures we are in, handed to their first picture. */
  readonly #captions: (string | null)[] = [];
  #images: Block[] = [];
  #heading: HeadingLevel | null = null;
  #quotes = 0;
  /** The item whose first text has not come yet. */
  #item: { depth: number; number: number | null } | null = null;
  /** Names of the notes that were referred to so far, and that of the block that is being read. */
  readonly #referred = new Set<string>();
  #name = '';
  #breaks = 0;
  /** A first letter that the page sets apart from its word. */
  #initial = '';
  /** Tables we are in that set formulas: their cells are one line. */
  #equations = 0;

  constructor(base: string) {
    this.#base = base;
  }

  finish(): Block[] {
    this.#endBlock();
    return this.blocks;
  }

  text(data: string): void {
    if (data.trim() === '') {
      if (this.#initial === '') this.#run.write(data);
      else this.#initial = behindInitial(this.#initial, data);
      return;
    }
    this.#breaks = 0;
    this.#run.write(this.#initial === '' ? data : behindInitial(this.#initial, data));
    this.#initial = '';
  }

  enter(element: Element, tag: string): boolean {
    if (this.blocks.length >= MAX_BLOCKS) return false;
    const names = element.getAttribute('class') ?? '';
    if (this.#referred.size > 0 && this.#referred.has(element.id)) this.#name ||= element.id;
    const instead = insteadOf(element, tag, names);
    if (instead?.text === '') this.#refer(element, tag);
    if (instead) return this.#replace(instead);
    if (UNREAD.has(tag)) return false;
    if (tag === 'br') return this.#lineBreak();
    if (tag === 'img') return this.#image(element);
    if (isCode(element, tag, names)) {
      this.#endBlock();
      if (this.#add(readCode(element))) return false;
    } else if (isApart(element, tag)) this.#run.write(' ');
    const mark = this.#markOf(element, tag);
    if (mark) this.#run.open(mark);
    if (!this.#isBlock(tag)) return true;
    this.#endBlock();
    return this.#enterBlock(element, tag);
  }

  #refer(element: Element, tag: string): void {
    const note = noteOf(element, tag);
    if (!note) return;
    this.#run.refer(note.label, note.to);
    this.#referred.add(note.to);
  }

  #replace({ text, isInitial }: { text: string; isInitial: boolean }): false {
    if (isInitial) this.#initial = text;
    else if (text !== '') this.text(text);
    return false;
  }

  #isBlock(tag: string): boolean {
    if (!BLOCKS.has(tag)) return false;
    if (this.#equations === 0 || (tag !== 'td' && tag !== 'th')) return true;
    this.#run.write(' ');
    return false;
  }

  leave(element: Element, tag: string): void {
    if (this.#markOf(element, tag)) this.#run.close();
    if (!this.#isBlock(tag)) return;
    this.#endBlock();
    if (tag === 'table' && isEquation(element)) this.#equations--;
    if (HEADING.test(tag)) this.#heading = null;
    else if (tag === 'blockquote') this.#quotes--;
    else if (tag === 'ul' || tag === 'ol' || tag === 'menu') this.#lists.pop();
    else if (tag === 'li') this.#item = null;
    else if (tag === 'figure') this.#captions.pop();
  }

  #enterBlock(element: Element, tag: string): boolean {
    const level = HEADING.exec(tag)?.[1];
    if (level) this.#heading = Number(level) as HeadingLevel;
    switch (tag) {
      case 'figcaption':
        return false;
      case 'table':
        if (isEquation(element)) {
          this.#equations++;
          return true;
        }
        return this.#add(readTable(element)) === null;
      case 'figure':
        this.#captions.push(captionOf(element));
        return true;
      case 'blockquote':
        this.#quotes++;
        return true;
      case 'ul':
      case 'menu':
        this.#lists.push({ next: null });
        return true;
      case 'ol':
        this.#lists.push({ next: ordinal(element, 'start') ?? 1 });
        return true;
      case 'li':
        this.#beginItem(element);
        return true;
      default:
        return !isLooseCaption(element);
    }
  }

  #beginItem(element: Element): void {
    const list = this.#lists.at(-1);
    const number = list?.next == null ? null : (ordinal(element, 'value') ?? list.next);
    if (list && number !== null) list.next = number + 1;
    this.#item = { depth: Math.max(0, this.#lists.length - 1), number };
  }

  #markOf(element: Element, tag: string): OpenMark | null {
    if (tag === 'a') {
      const href = element.getAttribute('href')?.trim();
      const safe = href ? safeUrl(href, this.#base) : null;
      return safe === null ? null : { kind: 'link', href: safe };
    }
    const kind = MARKS[tag];
    return kind ? { kind } : null;
  }

  /** Two in a row end a paragraph, as authors mean them to. */
  #lineBreak(): boolean {
    this.#breaks++;
    if (this.#breaks > 1) this.#endBlock();
    else this.#run.write(' ');
    return false;
  }

  /** Pictures wait for the end of the text they stand in. */
  #image(element: Element): boolean {
    const image = readImage(element, this.#base, this.#captions.at(-1) ?? null);
    if (image) {
      this.#images.push(image);
      if (this.#captions.length > 0) this.#captions[this.#captions.length - 1] = null;
    }
    return false;
  }

  #add(block: Block | null): Block | null {
    if (block) this.blocks.push(block);
    return block;
  }

  #endBlock(): void {
    this.#breaks = 0;
    const taken = this.#run.take();
    if (taken.text !== '') this.blocks.push(this.#textBlock(taken));
    this.blocks.push(...this.#images);
    this.#images = [];
  }

  #textBlock({ text, marks, notes }: MarkedText): Block {
    const said = {
      text,
      marks,
      ...(notes.length > 0 && { notes }),
      ...(this.#name !== '' && { name: this.#name }),
    };
    this.#name = '';
    if (this.#heading) return { kind: 'heading', level: this.#heading, ...said };
    const item = this.#item;
    this.#item = null;
    if (item) return { kind: 'list-item', ...said, ...item };
    return { kind: this.#quotes > 0 ? 'quote' : 'paragraph', ...said };
  }
}

const captionOf = (figure: Element): string | null =>
  oneLine(figure.querySelector('figcaption')?.textContent ?? '') || null;

/** A caption that is no `<figcaption>`: short text of an element whose class says so. */
function isLooseCaption(element: Element): boolean {
  return (
    CAPTION.test(element.getAttribute('class') ?? '') &&
    element.querySelector('img, p + p') === null &&
    (element.textContent ?? '').length <= MAX_CAPTION
  );
}

/** Links and elements of the page's own that follow each other without a blank are set apart by its style. */
function isApart(element: Element, tag: string): boolean {
  if (tag !== 'a' && !tag.includes('-')) return false;
  return (element.previousSibling as Element | null)?.localName === element.localName;
}

function ordinal(element: Element, attribute: string): number | null {
  const value = Number.parseInt(element.getAttribute(attribute) ?? '', 10);
  return Number.isSafeInteger(value) ? value : null;
}
