import type { FaqOrigin } from '../../model/article.ts';
import { answersTo, type Found, isWhole } from './answers.ts';
import type { Box, Line } from './lines.ts';
import { isQuestion } from './question.ts';

/** A pair found in the page's lines. */
export interface FoundPair extends Omit<Found, 'container'> {
  origin: FaqOrigin;
}

/** What the sources share: the lines, where an FAQ is announced, and which lines a pair already holds. */
export interface Reading {
  lines: readonly Line[];
  /** The boxes by their elements' ids. */
  panels: ReadonlyMap<string, Box>;
  announced: readonly boolean[];
  taken: boolean[];
}

export const asksAt = ({ lines }: Reading, line: number): boolean =>
  isQuestion(lines[line]?.text ?? '');

/** Indexes of the lines that a source may read and that pass `test`. */
export function linesWhere(
  { lines, announced, taken }: Reading,
  test: (line: Line, announced: boolean) => boolean,
): number[] {
  return lines.flatMap((line, i) => {
    const here = announced[i] ?? false;
    const open = line.place === 'body' || (line.place === 'footer' && here);
    return open && !taken[i] && test(line, here) ? [i] : [];
  });
}

/** The lines `indexes` in sets that share a key, in order. */
export function setsOf(
  { lines }: Reading,
  indexes: readonly number[],
  keyOf: (line: Line) => string,
): number[][] {
  const sets = new Map<string, number[]>();
  for (const i of indexes) {
    const line = lines[i];
    if (!line) continue;
    const key = keyOf(line);
    const set = sets.get(key);
    if (set) set.push(i);
    else sets.set(key, [i]);
  }
  return [...sets.values()];
}

/**
 * The pairs whose question stands in one of the lines `asked`, two at least, else none. Where no FAQ is announced, two
 * must stand in one element: questions scattered over a page are none.
 * @param marks all lines set like the questions, which bound each other's answers
 */
export function takePairs(
  { lines, panels, announced, taken }: Reading,
  marks: readonly number[],
  asked: (line: number) => boolean,
  origin: FaqOrigin,
  maxAnswer?: number,
): FoundPair[] {
  const whole = answersTo(lines, marks, panels).filter(
    ({ line, answer, end }) =>
      asked(line) &&
      isWhole(answer, maxAnswer) &&
      lines.slice(line + 1, end).filter(isControl).length < 2,
  );
  const held = new Map<Box | null, number>();
  for (const { container } of whole) held.set(container, (held.get(container) ?? 0) + 1);
  const found = whole.filter(
    ({ line, container }) => announced[line] || (held.get(container) ?? 0) > 1,
  );
  if (found.length < 2) return [];
  for (const { line, end } of found) taken.fill(true, line, end);
  return found.map((pair) => ({ ...pair, origin }));
}

/** A text that holds things to unfold is a section, no answer. */
const isControl = ({ role, level }: Line): boolean =>
  role === 'summary' || (role === 'toggle' && level > 0);
