import { answersTo } from './answers.ts';
import type { Line } from './lines.ts';
import { asksAt, type FoundPair, linesWhere, type Reading, setsOf, takePairs } from './pairs.ts';
import { isNumbered, isQuestion } from './question.ts';

/** Where nothing announces an FAQ: this many questions, this share of the sibling headings, answers this short. */
const MIN_QUESTIONS = 3;
const MIN_SHARE = 0.6;
const MAX_MEAN_ANSWER = 600;
/** A question set as plain text is one short line. */
const MAX_PLAIN_QUESTION = 200;

/** Pairs under question headings, and under bold or plain question lines where an FAQ is announced. */
export function pairsUnderHeadings(reading: Reading): FoundPair[] {
  const { lines, announced, taken } = reading;
  const asks = (i: number) => asksAt(reading, i);
  const isFree = (i: number) => !taken[i];
  const marks = linesWhere(
    reading,
    (line, here) => line.role === 'heading' || ((here || line.named !== null) && mayAsk(line)),
  );
  const pairs = setsOf(reading, marks, lookOf).flatMap((set) => {
    const signaled = takePairs(
      reading,
      set.filter(isFree),
      (i) => asks(i) && announced[i] === true,
      'headings',
    );
    const folded = set.filter((i) => isFree(i) && lines[i]?.named === 'fold');
    const mostAsk = folded.filter(asks).length * 2 > folded.length;
    return [...signaled, ...(mostAsk ? takePairs(reading, folded, asks, 'accordion') : [])];
  });
  const siblings = setsOf(
    reading,
    linesWhere(reading, ({ role, level }) => role === 'heading' && level > 1),
    ({ level, box: { parent } }) => `${level} ${parent?.start} ${parent?.end}`,
  );
  const asked = siblings.filter((set) => askInTurn(reading, set));
  return pairs.concat(asked.flatMap((set) => takePairs(reading, set, asks, 'headings')));
}

const mayAsk = ({ role, text, named, linked }: Line): boolean =>
  role === 'bold' ||
  (role === 'text' &&
    text.length <= MAX_PLAIN_QUESTION &&
    isQuestion(text) &&
    !/[.!?]\s/.test(text) &&
    (named !== null || !linked));

/** Headings of one rank look alike, bold lines do, plain lines in elements of one tag and class. */
function lookOf({ role, level, box }: Line): string {
  const look = role === 'text' ? `${box.tag} ${box.className}` : '';
  return `${role}${level}${look}`;
}

/** Whether most of the headings ask, without numbers, and short plain text answers each. */
function askInTurn(reading: Reading, siblings: readonly number[]): boolean {
  const { lines, panels } = reading;
  const asking = new Set(siblings.filter((i) => asksAt(reading, i)));
  if (asking.size < MIN_QUESTIONS || asking.size < siblings.length * MIN_SHARE) return false;
  let length = 0;
  for (const { line, question, answer, end } of answersTo(lines, siblings, panels)) {
    if (!asking.has(line)) continue;
    const isDivided = lines.slice(line + 1, end).some(({ role }) => role === 'heading');
    if (isNumbered(question) || isDivided) return false;
    length += answer.length;
  }
  return length <= MAX_MEAN_ANSWER * asking.size;
}
