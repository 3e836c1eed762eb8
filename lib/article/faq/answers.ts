import type { Box, Line } from './lines.ts';

/** Shorter texts answer nothing; longer ones are sections of an article. */
const MIN_ANSWER = 20;
const MAX_ANSWER = 2500;

/** Whether a text is long enough and not too long to answer a question, in UTF-16 code units. */
export const isWhole = (answer: string, most = MAX_ANSWER): boolean =>
  answer.length >= MIN_ANSWER && answer.length <= most;

export interface Found {
  /** The question's line. */
  line: number;
  question: string;
  answer: string;
  /** The line after the answer's last. */
  end: number;
  /** The element that the question shares with its nearest neighbor. */
  container: Box | null;
}

const holds = (box: Box, line: number | undefined): boolean =>
  line !== undefined && box.start <= line && line < box.end;

/** The lines as text, paragraphs separated by a blank line. Links that trail, buttons and sidebars are left out. */
export function textOf(lines: readonly Line[], from: number, to: number): string {
  const said = lines
    .slice(from, to)
    .filter((line) => line.place !== 'aside' && line.role !== 'toggle');
  while (said.at(-1)?.linked) said.pop();
  return said.map((line) => line.text).join('\n\n');
}

/**
 * Pairs each question with the lines that answer it. A question in an element of its own is answered by the rest of
 * that element; in a run of siblings, by the lines up to the next question; a panel that stands elsewhere, by its lines.
 * @param marks indexes of the lines set as the questions are, ascending; each bounds its neighbors' answers
 */
export function answersTo(
  lines: readonly Line[],
  marks: readonly number[],
  panels: ReadonlyMap<string, Box>,
): Found[] {
  const found: Found[] = [];
  let longest = 0;
  marks.forEach((at, i) => {
    const line = lines[at];
    if (!line) return;
    const before = marks[i - 1];
    const after = marks[i + 1];
    let item: Box | null = null;
    let container: Box | null = line.box;
    while (container && !holds(container, before) && !holds(container, after)) {
      item = container;
      container = container.parent;
    }
    const bound = Math.min(after ?? lines.length, (container ?? item)?.end ?? lines.length);
    let end = item ? Math.min(item.end, bound) : at + 1;
    if (line.role === 'heading' || line.role === 'bold') end = stopAt(lines, at, end);
    let answer = textOf(lines, at + 1, end);
    if (answer.length < MIN_ANSWER) {
      end = stopAt(lines, at, bound);
      if (container && end !== after) {
        end = lastOfRun(lines, at, end, container, end < bound ? bound : longest);
      }
      longest = Math.max(longest, lines.slice(at + 1, end).filter(isParagraph).length);
      answer = textOf(lines, at + 1, end);
    }
    const panel = line.controls === null ? null : panels.get(line.controls);
    if (panel && answer.length < MIN_ANSWER && !holds(panel, at)) {
      answer = textOf(lines, panel.start, panel.end);
    }
    found.push({ line: at, question: line.text, answer, end, container });
  });
  return found;
}

/** Where the answer after line `at` ends at the latest: the next heading of the same or a higher rank. */
function stopAt(lines: readonly Line[], at: number, bound: number): number {
  const asked = lines[at];
  for (let i = at + 1; i < bound; i++) {
    const line = lines[i];
    if (line?.role === 'heading' && (!asked?.level || line.level <= asked.level)) return i;
    if (line?.role === 'bold' && asked?.role === 'bold') return i;
    if (line?.place === 'aside' && asked?.place !== 'aside') return i;
  }
  return bound;
}

const TEXT_TAGS = new Set(['p', 'ul', 'ol', 'dd', 'blockquote', 'pre', 'table']);

const isParagraph = ({ box }: Line): boolean => box.tag !== 'li';

/**
 * The last question of a run is answered by its first neighbor and the plain text after it. A new box ends the answer,
 * and so does, where no heading will, the paragraph that makes it longer than every answer before.
 */
function lastOfRun(
  lines: readonly Line[],
  at: number,
  bound: number,
  container: Box,
  most: number,
): number {
  const first = childHolding(lines[at + 1]?.box ?? container, container);
  let count = 0;
  for (let i = at + 1; i < bound; i++) {
    const line = lines[i];
    if (!line || (isParagraph(line) && ++count > most && most > 0)) return i;
    const child = childHolding(line.box, container);
    if (child && child !== first && !TEXT_TAGS.has(child.tag)) return i;
  }
  return bound;
}

/** The child of `container` that `box` stands in; null for text of the container itself. */
function childHolding(box: Box, container: Box): Box | null {
  let child: Box | null = null;
  for (let at: Box | null = box; at && at !== container; at = at.parent) child = at;
  return child;
}
