import { BLOCKS, INLINE, PARTS, SWALLOWS, UNSEEN } from './elements.ts';
import { decodeReferences } from './references.ts';
import { endOfComment, type Tag, tagAt } from './tags.ts';

const isKnown = (name: string): boolean =>
  BLOCKS.has(name) || INLINE.has(name) || PARTS.has(name) || UNSEEN.has(name);

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

/** Gathers text as paragraphs. */
class Paragraphs {
  readonly #done: string[] = [];
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

  /** One break ends a line, two a paragraph. */
  breakLine(): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.end();
    else this.part();
  }

  end(): void {
    this.#hasBlocks = true;
    this.#done.push(this.#text);
    this.#text = '';
    this.#breaks = 0;
  }

  /** Where the text has no blocks, it is plain, and empty lines part its paragraphs. */
  all(): string[] {
    const hasBlocks = this.#hasBlocks;
    const pieces = [...this.#done, this.#text];
    const paragraphs = hasBlocks ? pieces : pieces.flatMap(betweenEmptyLines);
    return paragraphs.map((text) => oneLine(decodeReferences(text))).filter((text) => text !== '');
  }
}

const oneLine = (text: string): string =>
  text.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();

function betweenEmptyLines(text: string): string[] {
  const paragraphs: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map((lines) => lines.join('\n'));
}

/** Marks of XML that some feeds carry twice. */
const withoutMarks = (html: string): string =>
  html.includes('<![CDATA[') ? html.replaceAll('<![CDATA[', '').replaceAll(']]>', '') : html;

/** The paragraphs of a feed's HTML, as text. */
export function paragraphsOf(given: string): string[] {
  const html = withoutMarks(given);
  const out = new Paragraphs();
  const ends = new Ends(html);
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    out.add(html.slice(from, at));
    const tag = tagAt(html, at);
    from = tag && !isOwnWord(tag) ? tag.end : (endOfComment(html, at) ?? at + 1);
    if (!tag || isOwnWord(tag)) {
      if (endOfComment(html, at) === null) out.add('<');
    } else if (UNSEEN.has(tag.name) && isOpen(tag)) from = ends.behind(tag);
    else if (BLOCKS.has(tag.name)) out.end();
    else if (tag.name === 'br') out.breakLine();
    else if (PARTS.has(tag.name)) out.part();
  }
  out.add(html.slice(from));
  return out.all();
}

/**
 * The words of a feed's HTML, paragraphs parted by an empty line. For matching and for lists, where the text is drawn as text: what
 * is read as an article goes through a parser.
 */
export const plainText = (html: string): string => paragraphsOf(html).join('\n\n');

/** One line of text, of a title or a name that may carry markup. */
export const plainLine = (html: string): string => paragraphsOf(html).join(' ');
