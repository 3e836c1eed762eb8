import type { InterviewTurn } from '../../model/article.ts';
import { asksAt, linesWhere, type Reading, takePairs } from './pairs.ts';
import { isNumbered } from './question.ts';

const MIN_TURNS = 3;
/** People answer at greater length than FAQs do. */
const MAX_TURN = 8000;
/** People speak of themselves; checklists and explainers, set alike, do not. */
const FIRST_PERSON =
  /(?<![\p{L}\p{M}])(?:I|my|we|our|ich|wir|je|[Jj]['’]\p{L}+|nous|yo|mi|eu|io|я|мы)(?![\p{L}\p{M}])/u;
const QUOTED = /[“„«"][^“”„«»"]*[”“»"]/g;
const SPEAKER = /^(\p{Lu}[\p{L}\p{M}.'’ -]{1,40})[:：]\s+(?=\S)/u;

/** The turns of an interview: bold questions with plain answers, or two speakers named in turn. */
export function interviewTurns(reading: Reading): InterviewTurn[] {
  const bold = boldQuestions(reading);
  return bold.length > 0 ? bold : speakersInTurn(reading);
}

function boldQuestions(reading: Reading): InterviewTurn[] {
  const { lines } = reading;
  const marks = linesWhere(reading, ({ role, box }) => role === 'bold' && box.tag !== 'li');
  const asks = (i: number) => asksAt(reading, i) && !isNumbered(lines[i]?.text ?? '');
  const asking = marks.filter(asks).length;
  if (asking < MIN_TURNS || asking * 2 <= marks.length) return [];
  const turns = takePairs(reading, marks, asks, 'headings', MAX_TURN);
  const spoken = turns.filter(({ answer }) => FIRST_PERSON.test(answer.replace(QUOTED, ''))).length;
  return turns.length < MIN_TURNS || spoken * 2 < turns.length ? [] : turns.map(turnOf);
}

const turnOf = ({ question, answer }: InterviewTurn): InterviewTurn => ({
  question: question.replace(SPEAKER, ''),
  answer: answer.replace(SPEAKER, ''),
});

/** "Interviewer: …?" and "Guest: …" lines by turns; one of the two asks most of the questions. */
function speakersInTurn(reading: Reading): InterviewTurn[] {
  const { lines } = reading;
  const marks = linesWhere(reading, ({ role, text }) => role !== 'heading' && SPEAKER.test(text));
  const speakers = marks.map((i) => SPEAKER.exec(lines[i]?.text ?? '')?.[1] ?? '');
  const asker = speakers.find((_, k) => asksAt(reading, marks[k] ?? 0));
  if (asker === undefined || new Set(speakers).size > 3) return [];
  const turns = marks.flatMap((at, k): InterviewTurn[] => {
    if (speakers[k] !== asker || (speakers[k + 1] ?? asker) === asker) return [];
    const next = marks[k + 1] ?? lines.length;
    const question = lines.slice(at, next).map(({ text }) => text);
    const home = lines[next]?.box.parent?.end ?? lines.length;
    const end = Math.min(marks[k + 2] ?? lines.length, home);
    const answer = lines.slice(next, end).filter(({ place }) => place === 'body');
    return [
      turnOf({ question: question.join(' '), answer: answer.map(({ text }) => text).join('\n\n') }),
    ];
  });
  const asked = turns.filter(({ question }) => question.includes('?')).length;
  return turns.length >= MIN_TURNS && asked * 2 > turns.length ? turns : [];
}
