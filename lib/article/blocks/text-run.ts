import type { Mark, NoteRef } from '../../model/article.ts';

/** Characters that pages break words with and that no reader sees. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

export type OpenMark = { kind: 'link'; href: string } | { kind: 'emphasis' | 'strong' | 'code' };

export interface MarkedText {
  text: string;
  marks: Mark[];
  notes: NoteRef[];
}

/** Text as a reader sees it on one line: no soft hyphens, every run of blanks one space, none at the ends. */
export const oneLine = (text: string): string =>
  text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/**
 * Gathers the inline text between two block borders with its marks. Marks open at a border go on behind it, since
 * `<a><p>…</p><p>…</p></a>` is allowed.
 */
export class TextRun {
  #text = '';
  /** Asking the text itself would copy it each time it has grown. */
  #endsBlank = true;
  #done: Mark[] = [];
  #notes: NoteRef[] = [];
  readonly #open: { mark: OpenMark; start: number }[] = [];

  write(text: string): void {
    const flat = text.replace(INVISIBLE, '').replace(/\s+/g, ' ');
    const added = this.#endsBlank ? flat.trimStart() : flat;
    if (added === '') return;
    this.#text += added;
    this.#endsBlank = added.endsWith(' ');
  }

  open(mark: OpenMark): void {
    this.#open.push({ mark, start: this.#text.length });
  }

  /** A note is referred to behind what has been written; its label is no part of the text. */
  refer(label: string, to: string): void {
    this.#notes.push({ at: this.#text.trimEnd().length, label, to });
  }

  /** Closes the mark opened last. */
  close(): void {
    const last = this.#open.pop();
    if (last) this.#keep(last.mark, last.start);
  }

  /** The text so far, trimmed, with marks that begin and end on a letter; the run is empty after it. */
  take(): MarkedText {
    for (const { mark, start } of this.#open.toReversed()) this.#keep(mark, start);
    const taken = { text: this.#text.trimEnd(), marks: joined(this.#done), notes: this.#notes };
    this.#text = '';
    this.#endsBlank = true;
    this.#done = [];
    this.#notes = [];
    for (const one of this.#open) one.start = 0;
    return taken;
  }

  #keep(mark: OpenMark, from: number): void {
    const inside = this.#text.slice(from);
    const start = from + inside.length - inside.trimStart().length;
    const end = start + inside.trim().length;
    if (end > start) this.#done.push({ ...mark, start, end });
  }
}

/** In reading order, outer marks first, and without a mark of the same kind inside another. */
function joined(marks: Mark[]): Mark[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const reach: Partial<Record<Mark['kind'], number>> = {};
  return sorted.filter(({ kind, end }) => {
    const isNew = end > (reach[kind] ?? 0);
    if (isNew) reach[kind] = end;
    return isNew;
  });
}
