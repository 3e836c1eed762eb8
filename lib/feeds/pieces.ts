import type { HeadingLevel } from '../model/article.ts';
import { BLOCKS, CELLS, INLINE, PARTS, SWALLOWS, UNSEEN } from './elements.ts';
import { withBreaks } from './glued-text.ts';
import { decodeReferences } from './references.ts';
import { endOfComment, type Tag, tagAt } from './tags.ts';

const isKnown = (name: string): boolean =>
  [BLOCKS, CELLS, INLINE, PARTS, UNSEEN].some((names) => names.has(name));

/** Angle brackets of an author who writes of "<think>" or "Vec<T>": a name that is no element, and nothing else. */
const isOwnWord = ({ name, rest }: Tag): boolean =>
  rest === '' && /^[\w.-]+$/.test(name) && !isKnown(name);

/** Whether contents follow: feeds write empty elements as XML does, `<iframe/>`. */
const isOpen = ({ closes, rest }: Tag): boolean => !closes && !rest.endsWith('/');

/** Finds where unseen elements end, each sort of end looked for only as long as there is one. */
class Ends {
  readonly #text: string;
  readonly #absent = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the text goes on behind the element that has begun. */
  behind({ name, end }: Tag): number {
    const found = this.#absent.has(name) ? null : this.#find(name, end);
    if (found !== null) return found;
    this.#absent.add(name);
    return SWALLOWS.has(name) ? this.#text.length : end;
  }

  #find(name: string, from: number): number | null {
    const close = new RegExp(`</(?:\\w{1,20}:)?${name}(?=[\\s/>])`, 'gi');
    close.lastIndex = from;
    const found = close.exec(this.#text);
    return found ? (tagAt(this.#text, found.index)?.end ?? null) : null;
  }
}

/** A stretch of a feed's text that stands apart from others. `row` is of a table, its cells in `cells`. */
export type Piece =
  | { kind: 'paragraph' | 'code'; text: string }
  | { kind: 'heading'; text: string; level: HeadingLevel }
  | { kind: 'row'; text: string; cells: string[] };

/** What the text is in that is gathered now. */
type Inside = { kind: 'paragraph' | 'code' } | { kind: 'heading'; level: HeadingLevel };

const PLAIN: Inside = { kind: 'paragraph' };

/** A cell of data is no longer, in UTF-16 code units; a sentence of so many words is prose, in a table that only sets the page. */
const LONGEST_CELL = 160;
const PROSE = /^(?:\S+ ){7,}.*[.!?…]["”’)]?$/u;

const isData = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell) => cell.length <= LONGEST_CELL && !PROSE.test(cell));

/** Line breaks that a program has written out as two signs, at the end of a text. */
const WRITTEN_BREAKS = /(?: ?\\[nrt])+$/;

function oneLine(raw: string): string {
  const line = decodeReferences(raw).replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();
  return line.includes('\\') ? line.replace(WRITTEN_BREAKS, '') : line;
}

function betweenEmptyLines(text: string): string[] {
  const paragraphs: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map((lines) => lines.join('\n'));
}

/** Gathers text as pieces. */
class Pieces {
  readonly #done: Piece[] = [];
  #inside = PLAIN;
  #cells: string[] = [];
  #text = '';
  #breaks = 0;
  #hasBlocks = false;

  add(raw: string): void {
    if (raw.trim() !== '') this.#breaks = 0;
    this.#text += raw;
  }

  part(): void {
    this.#text += ' ';
  }

  cell(): void {
    this.#cells.push(this.#text);
    this.#text = '';
  }

  /** One break ends a line, two a paragraph. */
  breakLine(): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.end();
    else this.part();
  }

  /** Ends what was gathered, and says what is gathered from here on. */
  end(inside = this.#inside): void {
    this.#hasBlocks = true;
    this.#take([...this.#cells, this.#text]);
    this.#inside = inside;
    this.#cells = [];
    this.#text = '';
    this.#breaks = 0;
  }

  /** What follows is code: no piece of its own, since it stands right behind the block that holds it. */
  code(): void {
    if (this.#text.trim() === '') this.#inside = { kind: 'code' };
  }

  #take(raw: readonly string[]): void {
    const cells = raw.map(oneLine).filter((text) => /[\p{L}\p{N}]/u.test(text) || raw.length === 1);
    const inside = this.#inside;
    if (inside.kind === 'paragraph' && isData(cells))
      this.#done.push({ kind: 'row', text: cells.join(' | '), cells });
    else for (const text of cells) if (text !== '') this.#done.push({ ...inside, text });
  }

  /** Where the text has no blocks, it is plain, and empty lines part its paragraphs. */
  all(): Piece[] {
    if (this.#hasBlocks) this.end();
    else for (const text of betweenEmptyLines(this.#text)) this.#take([text]);
    return this.#done;
  }
}

/** Marks of XML that some feeds carry twice. */
const withoutMarks = (html: string): string =>
  html.includes('<![CDATA[') ? html.replaceAll('<![CDATA[', '').replaceAll(']]>', '') : html;

const HEADINGS: ReadonlyMap<string, HeadingLevel> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);

/** Blocks that stand in no heading: one that was not closed ends there. */
const ENDS_HEADING = new Set(['p', 'ul', 'ol', 'dl', 'table', 'pre', 'blockquote', 'hr']);

/** What is gathered behind the tag of a block, where that is another than before. */
function insideBehind({ name, closes }: Tag): Inside | undefined {
  const level = HEADINGS.get(name);
  if (level) return closes ? PLAIN : { kind: 'heading', level };
  return ENDS_HEADING.has(name) ? PLAIN : undefined;
}

/** The pieces of a feed's HTML, in their order, as they stand there. */
export function piecesOf(given: string): Piece[] {
  const html = withoutMarks(given);
  const out = new Pieces();
  const ends = new Ends(html);
  let inPre = false;
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    out.add(html.slice(from, at));
    const tag = tagAt(html, at);
    from = tag && !isOwnWord(tag) ? tag.end : (endOfComment(html, at) ?? at + 1);
    if (!tag || isOwnWord(tag)) {
      if (endOfComment(html, at) === null) out.add('<');
    } else if (UNSEEN.has(tag.name) && isOpen(tag)) from = ends.behind(tag);
    else if (BLOCKS.has(tag.name)) {
      out.end(insideBehind(tag));
      if (tag.name === 'pre') inPre = !tag.closes;
    } else if (tag.name === 'br') out.breakLine();
    else if (CELLS.has(tag.name)) out.cell();
    else if (PARTS.has(tag.name)) out.part();
    else if (tag.name === 'code' && inPre && !tag.closes) out.code();
  }
  out.add(html.slice(from));
  return out.all();
}

/** The pieces of a text, with the breaks between days, sentences and texts that it has lost. */
export const textPieces = (html: string): Piece[] =>
  piecesOf(html).flatMap((piece) =>
    piece.kind === 'paragraph' ? withBreaks(piece.text).map((text) => ({ ...piece, text })) : piece,
  );
