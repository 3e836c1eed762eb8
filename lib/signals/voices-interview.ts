import type { Sentence } from '../model/article.ts';

/** Who speaks, as printed interviews set it before a turn: "CB:", "Imke Voss:". */
const LABEL =
  /^(?<name>\p{Lu}{1,4}|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){0,2}): ?(?=["“'‘(]?\p{Lu})/u;
const ASKS = /\?["”’)\]]*$/;
const FEWEST_TURNS = 3;
/** The share of an interviewer's turns that ask something. */
const MOSTLY = 0.5;

/** A turn of somebody who answers; `label` is how the interview names them. */
export interface Turn {
  label: string;
  sentences: number[];
  /** Where what is said begins in the first sentence, in code units. */
  from: number;
}

/** The answers of a printed interview; none where a text is no interview. */
export function answersIn(sentences: readonly Sentence[]): Turn[] {
  const turns: Turn[] = [];
  for (const [index, { text, start }] of sentences.entries()) {
    const found = start === 0 ? LABEL.exec(text) : null;
    const label = found?.groups?.name;
    if (label !== undefined)
      turns.push({ label, sentences: [index], from: found?.[0].length ?? 0 });
    else turns.at(-1)?.sentences.push(index);
  }
  const byLabel = new Map<string, Turn[]>();
  for (const turn of turns) byLabel.set(turn.label, [...(byLabel.get(turn.label) ?? []), turn]);
  const speakers = [...byLabel.values()].filter(({ length }) => length >= FEWEST_TURNS);
  // Labels that come again and again are speakers only where there are two of them, one of whom asks.
  const asks = (own: Turn[]): boolean =>
    own.filter((turn) => turn.sentences.some((at) => ASKS.test(sentences[at]?.text ?? '')))
      .length >=
    MOSTLY * own.length;
  if (speakers.length < 2 || !speakers.some(asks)) return [];
  return speakers.filter((own) => !asks(own)).flat();
}

/** Whether a label stands for a name: "Voss" or "IV" for "Imke Voss". */
export function labels(label: string, name: string): boolean {
  const parts = name.split(/[ -]/u);
  return (
    label === name ||
    parts.includes(label) ||
    parts.map((part) => part.charAt(0)).join('') === label
  );
}
