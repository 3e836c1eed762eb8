import type { Mark } from '../../model/article.ts';
import { safeUrl } from '../../text/url.ts';

/** A stretch of a block's text under the same marks. */
export interface Segment {
  text: string;
  start: number;
  end: number;
  /** Where it leads; null where it is no link. */
  href: string | null;
  strong: boolean;
  emphasis: boolean;
  code: boolean;
  highlight: boolean;
}

export interface Span {
  start: number;
  end: number;
}

/**
 * A block's text in stretches under the same marks, in order: overlapping marks become neighbors. Addresses that are not
 * allowed are no links. `highlights` are the reader's own passages in this block.
 */
export function segmentsOf(
  text: string,
  marks: readonly Mark[],
  highlights: readonly Span[] = [],
): Segment[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...marks, ...highlights])
    for (const edge of [start, end]) if (isEdge(text, edge)) edges.add(edge);
  const places = [...edges].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? text.length;
    const covers = (span: Span): boolean => span.start <= start && span.end >= end;
    const over = marks.filter(covers);
    const link = over.find((mark) => mark.kind === 'link');
    const has = (kind: Mark['kind']): boolean => over.some((mark) => mark.kind === kind);
    return {
      text: text.slice(start, end),
      start,
      end,
      href: link?.kind === 'link' ? safeUrl(link.href, 'about:blank') : null,
      strong: has('strong'),
      emphasis: has('emphasis'),
      code: has('code'),
      highlight: highlights.some(covers),
    };
  });
}

/** Whether a text can be parted there: inside it, and not within a character of two code units. */
const isEdge = (text: string, at: number): boolean =>
  at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) < 0x10000;

/** Neighbors that are alike, together. */
export function runsOf<K extends keyof Segment>(segments: readonly Segment[], key: K): Segment[][] {
  const runs: Segment[][] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (last?.[0] && last[0][key] === segment[key]) last.push(segment);
    else runs.push([segment]);
  }
  return runs;
}
