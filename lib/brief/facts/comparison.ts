import type { Figure } from './figures.ts';
import type { Found, Line, Span } from './line.ts';

const CUE =
  /(?<!\p{L})(?:against|compared (?:to|with)|versus|vs\.?|up from|down from|ahead of|gegenüber|verglichen mit|contre|frente a|rispetto a|tegenover)(?!\p{L})/u;
const WHOSE = /^ (?:for|by|from) (?:the )?$/u;

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
  const whose = line.models.find(
    ({ start }) => start >= next.end && WHOSE.test(line.text.slice(next.end, start)),
  );
  const span: Span = { start: end + cue.index, end: whose?.end ?? next.end };
  const ahead = line.models.find((name) => name.start >= span.start && name.end <= next.start);
  return { span, of: whose ?? ahead ?? null };
}

/** Whether a figure only serves to compare another with: its own fact would say it twice. */
export function isCompared(line: Line, figure: Figure): boolean {
  const text = line.text.slice(Math.max(0, figure.start - 40), figure.start);
  return /(?<!\p{L})(?:against|compared (?:to|with)|versus|vs\.?|up from|down from|from|than|over)[^.;,]{0,24}$/u.test(
    text,
  );
}
