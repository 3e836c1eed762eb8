import type { Block } from '../../model/article.ts';
import { safeUrl } from '../../text/url.ts';
import { literal, target } from '../markdown-text.ts';
import { inlineMarkdown } from './markdown-inline.ts';

/** How the body's headings stand under the title and the name of their part: one level lower, third at least. */
const headingLevel = (level: number): number => Math.min(6, Math.max(3, level + 1));

/** Code in as many backticks as it needs, with its language where that is a plain word. */
export function fencedCode(code: string, language: string | null): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const name = /^[\w+#.-]{1,40}$/.test(language ?? '') ? language : '';
  return `${fence}${name}\n${code.replace(/\r\n?/g, '\n')}\n${fence}`;
}

/** A table as GitHub's Markdown has it: one header row, empty where the page has none; all rows of the same width. */
export function markdownTable({
  rows,
  headerRows,
  caption,
}: Extract<Block, { kind: 'table' }>): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => literal(row[at] ?? '')).join(' | ')} |`;
  const [head, body] = headerRows > 0 ? [rows[0] ?? [], rows.slice(1)] : [[], rows];
  const table = [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
  return caption?.trim() ? `${literal(caption)}\n\n${table}` : table;
}

type Item = Extract<Block, { kind: 'list-item' }>;

/** Items below each other: each stands under its parent's words, however wide the parent's number is. */
class List {
  /** Where the words of the open items begin, outermost first. */
  #indents: number[] = [];

  line({ text, marks, depth, number }: Item): string {
    const level = Math.min(depth, this.#indents.length);
    this.#indents.length = level;
    const indent = this.#indents.at(-1) ?? 0;
    const sign = number === null || number < 0 ? '-' : `${number % 1_000_000_000}.`;
    this.#indents.push(indent + sign.length + 1);
    return `${' '.repeat(indent)}${sign} ${inlineMarkdown(text, marks)}`;
  }
}

function blockMarkdown(block: Exclude<Block, Item>, pictureName: string): string {
  switch (block.kind) {
    case 'heading': {
      const words = inlineMarkdown(block.text, block.marks);
      return words && `${'#'.repeat(headingLevel(block.level))} ${words}`;
    }
    case 'paragraph':
      return inlineMarkdown(block.text, block.marks);
    case 'quote': {
      const words = inlineMarkdown(block.text, block.marks);
      return words && `> ${words}`;
    }
    case 'code':
      return fencedCode(block.text, block.language);
    case 'table':
      return markdownTable(block);
    case 'image': {
      const src = safeUrl(block.src, 'about:blank');
      const words = literal(block.caption?.trim() || block.alt.trim() || pictureName);
      return src ? `[${words}](${target(src)})` : words;
    }
  }
}

/** Blocks as Markdown. Pictures are links, so that opening the file asks no site for anything. */
export function blocksMarkdown(blocks: readonly Block[], pictureName: string): string {
  let text = '';
  let list: List | null = null;
  let before: Block['kind'] | null = null;
  for (const block of blocks) {
    if (block.kind !== 'list-item') list = null;
    else list ??= new List();
    const lines =
      block.kind === 'list-item' ? (list?.line(block) ?? '') : blockMarkdown(block, pictureName);
    if (lines === '') continue;
    const isTogether = block.kind === before && block.kind === 'list-item';
    const isSameQuote = block.kind === before && block.kind === 'quote';
    const gap = isTogether ? '\n' : isSameQuote ? '\n>\n' : '\n\n';
    text += text === '' ? lines : gap + lines;
    before = block.kind;
  }
  return text;
}
