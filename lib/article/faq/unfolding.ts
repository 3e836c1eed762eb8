import { type FoundPair, linesWhere, type Reading, takePairs } from './pairs.ts';
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
    const asks = (i: number) => isQuestion(reading.lines[i]?.text ?? '');
    const announced = marks.filter((i) => reading.announced[i]);
    const asking = announced.filter(asks);
    // Under an FAQ's title a "How to …" set like the questions is one as well.
    const looks = new Set(asking.length * 2 < announced.length ? [] : asking.map(lookOf));
    const asked = (i: number) => asks(i) || (reading.announced[i] === true && looks.has(lookOf(i)));
    return takePairs(reading, marks, asked, origin);

    function lookOf(i: number): string {
      const line = reading.lines[i];
      return `${line?.box.element.localName}${line?.level}`;
    }
  });
}
