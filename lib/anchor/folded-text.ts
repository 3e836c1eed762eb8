import { fold } from './fold.ts';

/** Stands between the texts of two nodes: not drawn, so it does not count, but a word does not go on across it. */
export const SEAM = '\u200B';

/** A part of a folded text, in code units. */
export interface Span {
  start: number;
  end: number;
}

/** A text as it is written and as it is compared. */
export interface FoldedText {
  written: string;
  text: string;
  /** For each code unit of `text` its place in `written`. */
  offsets: number[];
}

/** Folds a text and keeps where its characters come from. */
export function foldedText(written: string): FoldedText {
  const offsets: number[] = [];
  return { written, text: fold(written, offsets), offsets };
}

/** The place of a span in the text as it is written. */
export function writtenSpan({ written, offsets }: FoldedText, { start, end }: Span): Span {
  const last = offsets[end - 1] ?? 0;
  const width = (written.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return { start: offsets[start] ?? 0, end: last + width };
}

/** Letters of scripts that have capitals, which write spaces between their words too; and digits. */
const IN_WORD = /[\p{Ll}\p{M}\p{N}]/u;

/** Whether a cut before the code unit `at` of the folded text would go through a word. */
export const isMidWord = ({ written, text, offsets }: FoldedText, at: number): boolean =>
  IN_WORD.test(text.charAt(at - 1)) &&
  IN_WORD.test(text.charAt(at)) &&
  !/[\s\u200B]/.test(written.slice(offsets[at - 1], offsets[at]));
