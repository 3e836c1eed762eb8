import type { Mark, NoteRef } from '../../lib/model/article.ts';
import type { Highlight } from '../../lib/model/library.ts';

/** The sentence that the address of the page asks to be marked. */
export interface SentenceMark {
  kind: 'sentence';
  /** What the address names to lead here. */
  id: string;
  start: number;
  end: number;
}

/** A passage that the reader has marked. */
export interface HighlightMark {
  kind: 'highlight';
  highlight: Highlight;
  start: number;
  end: number;
}

export type TextMark = Mark | SentenceMark | HighlightMark;

/** A run of plain text, or a mark around further runs. `at` is where it starts in the block's text. */
export type Span =
  | { kind: 'text'; at: number; text: string }
  | { kind: 'note'; at: number; note: NoteRef }
  | { kind: 'marked'; at: number; mark: TextMark; inside: Span[] };

/** Which mark stands around which where they overlap, outermost first. */
const ORDER: TextMark['kind'][] = ['highlight', 'sentence', 'link', 'strong', 'emphasis', 'code'];

/** A run of text, cut where notes are referred to. A note follows the text before it, so that it stands in one run only. */
function plain(text: string, notes: readonly NoteRef[], start: number, end: number): Span[] {
  const spans: Span[] = [];
  let at = start;
  const put = (until: number) => {
    if (until > at) spans.push({ kind: 'text', at, text: text.slice(at, until) });
    at = until;
  };
  for (const note of notes) {
    if (note.at > end || (note.at <= start && (note.at > 0 || start > 0))) continue;
    put(note.at);
    spans.push({ kind: 'note', at: note.at, note });
  }
  put(end);
  return spans;
}

interface Drawn {
  text: string;
  marks: TextMark[];
  notes: readonly NoteRef[];
}

function nest(drawn: Drawn, start: number, end: number, depth: number): Span[] {
  if (start >= end) return [];
  const { text, marks, notes } = drawn;
  const kind = ORDER[depth];
  if (!kind) return plain(text, notes, start, end);
  const spans: Span[] = [];
  let at = start;
  const here = marks
    .filter((mark) => mark.kind === kind && mark.start < end && mark.end > start)
    .sort((a, b) => a.start - b.start);
  for (const mark of here) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    spans.push(...nest(drawn, at, from, depth + 1));
    spans.push({
      kind: 'marked',
      at: from,
      mark,
      inside: nest(drawn, from, to, depth + 1),
    });
    at = to;
  }
  return [...spans, ...nest(drawn, at, end, depth + 1)];
}

/**
 * A block's text as a tree that can be drawn. Marks that cross are cut, marks of one kind that overlap give way to
 * the earlier one, and marks beyond the text are left out: the text itself is always whole.
 */
export const spansOf = (text: string, marks: TextMark[], notes: readonly NoteRef[] = []): Span[] =>
  nest({ text, marks, notes }, 0, text.length, 0);
