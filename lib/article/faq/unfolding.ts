import type { Line } from './lines.ts';
import { asksAt, type FoundPair, linesWhere, type Reading, setsOf, takePairs } from './pairs.ts';
import { isQuestion } from './question.ts';

const SOURCES = [
  { role: 'summary', origin: 'details' },
  { role: 'term', origin: 'definition-list' },
  { role: 'toggle', origin: 'accordion' },
] as const;

/** Pairs in `<details>`, definition lists and accordions, folded or not. */
export function pairsUnfolding(reading: Reading): FoundPair[] {
  return SOURCES.flatMap(({ role, origin }) => {
    const marks = linesWhere(
      reading,
      (line, announced) =>
        line.role === role && (role !== 'toggle' || announced || isQuestion(line.text)),
    );
    const asks = (i: number) => asksAt(reading, i);
    const announced = marks.filter((i) => reading.announced[i]);
    const mostAsk = announced.filter(asks).length * 2 >= announced.length;
    // Under an FAQ's title a "How to …" set like the questions is one as well.
    const titled = setsOf(reading, announced, lookOf).filter((set) => mostAsk && set.some(asks));
    const likeQuestions = new Set(titled.flat());
    return takePairs(reading, marks, (i) => asks(i) || likeQuestions.has(i), origin);
  });
}

const lookOf = ({ level, box }: Line): string => `${level}${box.tag}`;
