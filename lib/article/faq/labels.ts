import { answersTo, isWhole } from './answers.ts';
import { type FoundPair, linesWhere, type Reading } from './pairs.ts';

/** "Q1:", "Question.", "Antwort:" … in the languages seen most. */
const ASKS =
  '(?:q|question|f|frage|p|pregunta|pergunta|d|domanda|v|vraag|pytanie|s|soru|в|вопрос|س|سؤال|ש|שאלה|問|问|問題|问题|質問|문|질문)';
const ANSWERS =
  '(?:a|answer|antwort|antwoord|r|réponse|respuesta|resposta|risposta|o|odp|odpowiedź|c|cevap|yanıt|о|ответ|ج|جواب|الجواب|ת|תשובה|答|回答|답|답변)';
const MARK = '\\s?\\d{0,3}\\s?[:：.)]\\s*';
const ASKING = new RegExp(`^${ASKS}${MARK}`, 'iu');
const LABELLED = new RegExp(
  `^${ASKS}${MARK}(\\S[^]{3,299}?)\\s+${ANSWERS}${MARK}(\\S(?:[^]*\\S)?)`,
  'iu',
);

/** Pairs labelled as such, "Q: … A: …", in one line or in several. */
export function pairsLabelled(reading: Reading): FoundPair[] {
  const { lines, panels, taken } = reading;
  const marks = linesWhere(reading, ({ text }) => ASKING.test(text));
  const pairs = answersTo(lines, marks, panels).flatMap((found): FoundPair[] => {
    const said = LABELLED.exec(`${found.question}\n\n${found.answer}`);
    const [, question = '', answer = ''] = said ?? [];
    return isWhole(answer) ? [{ ...found, question, answer, origin: 'labels' }] : [];
  });
  if (pairs.length < 2) return [];
  for (const { line, end } of pairs) taken.fill(true, line, end);
  return pairs;
}
