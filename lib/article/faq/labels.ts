import { MAX_ANSWER, MIN_ANSWER, textOf } from './answers.ts';
import type { StatedPair } from './json-ld.ts';
import type { Line } from './lines.ts';
import { type FoundPair, linesWhere, type Reading } from './pairs.ts';

/** "Q1:" or "Question." in the languages seen most, and the label that answers. */
const ASKS =
  /^(?:q|question|f|frage|p|pregunta|pergunta|d|domanda|в|вопрос|問|问|質問)\s?\d{0,3}\s?[:：.)]\s*/iu;
const ANSWERS =
  /^(?:a|answer|antwort|r|réponse|respuesta|resposta|risposta|о|ответ|答|回答)\s?\d{0,3}\s?[:：.)]\s*/iu;
/** The answer's label within the question's line. */
const INLINE_ANSWER = /[?？]\s*(?=(?:a|answer|antwort|r|答)\s?\d{0,3}\s?[:：])/iu;

/** Pairs labelled as such: "Q: … A: …". An answer runs on through its element's siblings to the next label or heading. */
export function pairsLabelled(reading: Reading): FoundPair[] {
  const { lines, taken } = reading;
  const asked = linesWhere(reading, (line) => ASKS.test(line.text));
  const pairs: FoundPair[] = [];
  let longest = 0;
  asked.forEach((at, i) => {
    const start = startOfAnswer(lines, at, asked[i + 1] ?? lines.length);
    if (start < 0) return;
    const next = asked[i + 1];
    // No label ends the last answer: it has no more paragraphs than the longest before it.
    const end =
      next === undefined
        ? endOfAnswer(lines, start, lines.length, longest)
        : endOfAnswer(lines, start, next, Number.POSITIVE_INFINITY);
    longest = Math.max(longest, paragraphs(lines, start + 1, end));
    const { question, answer } = wordsOf(lines, at, start);
    const whole = [answer, textOf(lines, start + 1, end)].filter((text) => text !== '');
    pairs.push({ line: at, question, answer: whole.join('\n\n'), end, origin: 'labels' });
  });
  const valid = pairs.filter(
    ({ answer }) => answer.length >= MIN_ANSWER && answer.length <= MAX_ANSWER,
  );
  if (valid.length < 2) return [];
  for (const { line, end } of valid) taken.fill(true, line, end);
  return valid;
}

/** The line that an answer begins in, the question's own where it stands in it; -1 where no label answers. */
function startOfAnswer(lines: readonly Line[], at: number, bound: number): number {
  const text = lines[at]?.text ?? '';
  if (INLINE_ANSWER.test(text)) return at;
  // The label may stand in a line of its own, before the question and before the answer.
  const start = at + (text.replace(ASKS, '') === '' ? 2 : 1);
  return start < bound && ANSWERS.test(lines[start]?.text ?? '') ? start : -1;
}

function wordsOf(lines: readonly Line[], at: number, start: number): StatedPair {
  const text = lines[at]?.text ?? '';
  const split = start === at ? INLINE_ANSWER.exec(text) : null;
  const question = split ? text.slice(0, split.index + 1) : text;
  const answer = split ? text.slice(split.index + split[0].length) : lines[start]?.text;
  return {
    question: question.replace(ASKS, '') || (lines[at + 1]?.text ?? ''),
    answer: (answer ?? '').replace(ANSWERS, ''),
  };
}

function endOfAnswer(lines: readonly Line[], start: number, bound: number, most: number): number {
  const home = lines[start]?.box.parent;
  const end = Math.min(bound, home?.end ?? start + 1);
  let count = 0;
  for (let i = start + 1; i < end; i++) {
    const line = lines[i];
    if (line?.role === 'heading' || line?.place === 'aside') return i;
    if (line?.box.element.localName !== 'li' && ++count > most) return i;
  }
  return end;
}

/** How many of the lines are no list items. */
const paragraphs = (lines: readonly Line[], from: number, to: number): number =>
  lines.slice(from, to).filter(({ box }) => box.element.localName !== 'li').length;
