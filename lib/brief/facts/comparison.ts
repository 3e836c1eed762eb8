import type { Figure } from './figures.ts';
import type { Found, Line, Span } from './line.ts';
import { ownerOf } from './owner.ts';

const CUE =
  /(?<!\p{L})(?:against|compared (?:to|with)|versus|vs\.?|up from|down from|ahead of|gegenüber|verglichen mit|contre|frente a|rispetto a|tegenover)(?!\p{L})/u;
const WHOSE = /^ (?:for|by) (?:\p{Lu}[\p{L}\p{N}.-]{0,20} ?){1,3}/u;

/** What the sentence sets against a figure whose statement ends at `end`: the next figure of the same sort behind a word of comparing. */
export function comparisonFor(
  line: Line,
  figure: Figure,
  end: number,
): NonNullable<Found['comparison']> | null {
  const next = line.figures.find(({ start }) => start >= end);
  if (!next || next.start - end > 90) return null;
  if (
    next.percent !== figure.percent ||
    next.currency !== figure.currency ||
    next.delta ||
    next.times
  )
    return null;
  const gap = line.text.slice(end, next.start);
  const cue = CUE.exec(gap);
  if (!cue || /[;.]\s|\d/.test(gap)) return null;
  if (!figure.percent && !figure.currency && figure.scaled !== next.scaled) return null;
  const rest =
    WHOSE.exec(line.text.slice(next.end, next.end + 60))?.[0]
      .trimEnd()
      .replace(/[.,]$/, '') ?? '';
  const span: Span = { start: end + cue.index, end: next.end + rest.length };
  const inside = line.models.filter((name) => name.start >= span.start && name.end <= span.end);
  return { span, of: inside[0] ?? ownerOf(line, next, []) };
}

/** Whether a figure only serves to compare another with: its own fact would say it twice. */
export function isCompared(line: Line, figure: Figure): boolean {
  const text = line.text.slice(Math.max(0, figure.start - 40), figure.start);
  return /(?<!\p{L})(?:against|compared (?:to|with)|versus|vs\.?|up from|down from|from|than|over)[^.;,]{0,24}$/u.test(
    text,
  );
}
