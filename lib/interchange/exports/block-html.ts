import type { Block, Mark } from '../../model/article.ts';
import type { Highlight } from '../../model/library.ts';
import { safeUrl } from '../../text/url.ts';
import { escapeText } from './escape.ts';
import { placeHighlights } from './place-highlights.ts';
import { runsOf, type Segment, type Span, segmentsOf } from './segments.ts';

/** A link, or its words alone where the address is not allowed. `inner` is markup. */
export function linkHtml(address: string, inner: string): string {
  const safe = safeUrl(address, 'about:blank');
  return safe ? `<a href="${escapeText(safe)}">${inner}</a>` : inner;
}

const TAGS = [
  ['strong', 'strong'],
  ['emphasis', 'em'],
  ['code', 'code'],
] as const satisfies readonly (readonly [keyof Segment, string])[];

function styled(run: Segment[], depth = 0): string {
  const next = TAGS[depth];
  if (!next) return escapeText(run.map(({ text }) => text).join(''));
  const [key, tag] = next;
  return runsOf(run, key)
    .map((same) => {
      const inner = styled(same, depth + 1);
      return same[0]?.[key] ? `<${tag}>${inner}</${tag}>` : inner;
    })
    .join('');
}

/** A block's text with its links, emphasis and the reader's highlights as markup. */
function inlineHtml(text: string, marks: readonly Mark[], highlights: readonly Span[]): string {
  return runsOf(segmentsOf(text, marks, highlights), 'href')
    .map((run) => {
      const inner = runsOf(run, 'highlight')
        .map((same) => (same[0]?.highlight ? `<mark>${styled(same)}</mark>` : styled(same)))
        .join('');
      return run[0]?.href ? linkHtml(run[0].href, inner) : inner;
    })
    .join('');
}

type Item = Extract<Block, { kind: 'list-item' }>;

/** List items as nested lists. */
function listHtml(items: { block: Item; spans: Span[] }[]): string {
  const open: string[] = [];
  let html = '';
  const close = (): void => {
    html += `</li></${open.pop()}>`;
  };
  for (const { block, spans } of items) {
    const depth = Math.min(block.depth, open.length);
    const tag = block.number === null ? 'ul' : 'ol';
    while (open.length > depth + 1) close();
    if (open.length === depth + 1 && open[depth] !== tag) close();
    if (open.length === depth + 1) html += '</li>';
    else {
      open.push(tag);
      html += `<${tag}>`;
    }
    const value = block.number === null ? '' : ` value="${block.number}"`;
    html += `<li${value}>${inlineHtml(block.text, block.marks, spans)}`;
  }
  while (open.length > 0) close();
  return html;
}

function tableHtml({ rows, headerRows, caption }: Extract<Block, { kind: 'table' }>): string {
  const cells = (row: string[], open: string, close: string): string =>
    `<tr>${row.map((cell) => `${open}${escapeText(cell)}${close}`).join('')}</tr>`;
  const part = (tag: string, lines: string[]): string =>
    lines.length > 0 ? `<${tag}>${lines.join('')}</${tag}>` : '';
  const filled = rows.filter((row) => row.length > 0);
  if (filled.length === 0) return '';
  const head = filled.slice(0, headerRows).map((row) => cells(row, '<th scope="col">', '</th>'));
  const body = filled.slice(headerRows).map((row) => cells(row, '<td>', '</td>'));
  const title = caption ? `<caption>${escapeText(caption)}</caption>` : '';
  return `<table>${title}${part('thead', head)}${part('tbody', body)}</table>`;
}

function blockHtml(block: Exclude<Block, Item>, spans: Span[], pictureName: string): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${Math.min(6, Math.max(3, block.level + 1))}`;
      return `<${tag}>${inlineHtml(block.text, block.marks, spans)}</${tag}>`;
    }
    case 'paragraph':
      return `<p>${inlineHtml(block.text, block.marks, spans)}</p>`;
    case 'quote':
      return `<blockquote><p>${inlineHtml(block.text, block.marks, spans)}</p></blockquote>`;
    case 'code':
      return `<pre><code>${inlineHtml(block.text, [], spans)}</code></pre>`;
    case 'table':
      return tableHtml(block);
    case 'image': {
      const words = block.caption?.trim() || block.alt.trim() || pictureName;
      return `<p class="picture">${linkHtml(block.src, escapeText(words))}</p>`;
    }
  }
}

/**
 * Blocks as markup that is HTML and XHTML at once. Everything of the page is escaped; pictures are links, so that nothing is
 * asked of a site; the reader's passages are `mark`s.
 */
export function blocksHtml(
  blocks: readonly Block[],
  highlights: readonly Pick<Highlight, 'quote' | 'prefix' | 'suffix'>[],
  pictureName: string,
): string {
  const places = placeHighlights(blocks, highlights);
  const lines: string[] = [];
  let items: { block: Item; spans: Span[] }[] = [];
  const flush = (): void => {
    if (items.length > 0) lines.push(listHtml(items));
    items = [];
  };
  for (const [at, block] of blocks.entries()) {
    const spans = places.get(at) ?? [];
    if (block.kind === 'list-item') items.push({ block, spans });
    else {
      flush();
      lines.push(blockHtml(block, spans, pictureName));
    }
  }
  flush();
  return lines.filter((line) => line !== '').join('\n');
}
