import { answersTo } from './answers.ts';
import type { Box, Line } from './lines.ts';
import { type FoundPair, linesWhere, type Reading, takePairs } from './pairs.ts';
import { isNumbered, isQuestion } from './question.ts';

/** Where nothing announces an FAQ: this many questions, this share of the sibling headings, answers this short. */
const MIN_QUESTIONS = 3;
const MIN_SHARE = 0.6;
const MAX_MEAN_ANSWER = 600;
/** A question set as plain text is one short line. */
const MAX_PLAIN_QUESTION = 200;

/** Pairs under question headings, and under bold or plain question lines where an FAQ is announced. */
export function pairsUnderHeadings(reading: Reading): FoundPair[] {
  const { lines, announced } = reading;
  const pairs: FoundPair[] = [];
  for (const set of setsOf(reading)) {
    const asks = (i: number) => isQuestion(lines[i]?.text ?? '');
    const signaled = (i: number) => asks(i) && announced[i] === true;
    pairs.push(...takePairs(reading, set, signaled, 'headings'));
    const folded = set.filter((i) => !reading.taken[i] && lines[i]?.named === 'fold');
    if (folded.filter(asks).length * 2 > folded.length) {
      pairs.push(...takePairs(reading, folded, asks, 'accordion'));
    }
  }
  for (const siblings of siblingHeadings(reading)) {
    if (askInTurn(reading, siblings)) {
      pairs.push(
        ...takePairs(reading, siblings, (i) => isQuestion(lines[i]?.text ?? ''), 'headings'),
      );
    }
  }
  return pairs;
}

/** Lines set alike: headings of one rank, bold lines, plain questions in elements of one tag and class. */
function setsOf(reading: Reading): number[][] {
  const sets = new Map<string, number[]>();
  const marks = linesWhere(
    reading,
    (line, announced) =>
      line.role === 'heading' ||
      ((announced || line.named !== null) &&
        (line.role === 'bold' || (line.role === 'text' && isPlainQuestion(line)))),
  );
  for (const i of marks) {
    const line = reading.lines[i];
    if (!line) continue;
    const { localName } = line.box.element;
    const look =
      line.role === 'text' ? `${localName}.${line.box.element.getAttribute('class')}` : '';
    const key = `${line.role}${line.level}${look}`;
    sets.set(key, [...(sets.get(key) ?? []), i]);
  }
  return [...sets.values()];
}

const isPlainQuestion = (line: Line): boolean =>
  line.text.length <= MAX_PLAIN_QUESTION &&
  isQuestion(line.text) &&
  !/[.!?]\s/.test(line.text) &&
  (line.named !== null || !line.linked);

/** Headings of one rank in one element. */
function siblingHeadings(reading: Reading): number[][] {
  const sets = new Map<Box | null, Map<number, number[]>>();
  const marks = linesWhere(reading, (line) => line.role === 'heading' && line.level > 1);
  for (const i of marks) {
    const line = reading.lines[i];
    if (!line) continue;
    const ranks = sets.get(line.box.parent) ?? new Map<number, number[]>();
    sets.set(line.box.parent, ranks.set(line.level, [...(ranks.get(line.level) ?? []), i]));
  }
  return [...sets.values()].flatMap((ranks) => [...ranks.values()]);
}

/** Whether most of the headings ask, without numbers, and short plain text answers each. */
function askInTurn({ lines, panels }: Reading, siblings: readonly number[]): boolean {
  const asking = siblings.filter((i) => isQuestion(lines[i]?.text ?? ''));
  if (asking.length < MIN_QUESTIONS || asking.length < siblings.length * MIN_SHARE) return false;
  if (asking.some((i) => isNumbered(lines[i]?.text ?? ''))) return false;
  const answers = answersTo(lines, siblings, panels).filter(({ line }) => asking.includes(line));
  const plain = answers.every(({ line, end }) =>
    lines.slice(line + 1, end).every(({ role }) => role !== 'heading'),
  );
  const length = answers.reduce((sum, { answer }) => sum + answer.length, 0);
  return plain && length <= MAX_MEAN_ANSWER * answers.length;
}
