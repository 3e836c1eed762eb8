import type { Sentence } from '../model/article.ts';

/** Who speaks, as printed interviews set it before a turn: "CB:", "Imke Voss:". */
const SPEAKER =
  /^(?<name>\p{Lu}{1,4}|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){0,2}): (?=["“'‘(]?\p{Lu})/u;
const ASKS = /\?["”’)\]]*$/;
const FEWEST_TURNS = 3;
/** The share of an interviewer's turns that ask something. */
const MOSTLY = 0.5;

/** The sentences of an interview that its interviewer says, by index; none where the text is no interview. */
export function interviewerSentences(sentences: readonly Sentence[]): Set<number> {
  const turns = new Map<string, number[][]>();
  let open: number[] | null = null;
  for (const [index, { text, start }] of sentences.entries()) {
    const name = start === 0 ? SPEAKER.exec(text)?.groups?.name : undefined;
    if (name !== undefined) {
      open = [];
      turns.set(name, [...(turns.get(name) ?? []), open]);
    }
    open?.push(index);
  }
  const asks = (turn: number[]): boolean =>
    turn.some((index) => ASKS.test(sentences[index]?.text ?? ''));
  const speakers = [...turns.values()].filter(({ length }) => length >= FEWEST_TURNS);
  // Labels that come again and again are speakers only where there are two of them.
  if (speakers.length < 2) return new Set();
  return new Set(speakers.filter((own) => own.filter(asks).length >= MOSTLY * own.length).flat(2));
}
