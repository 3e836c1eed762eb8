import type { Sentence } from '../model/article.ts';

/** A person's surname as one of the words that a sentence says it with; what else is a person cannot be told so surely. */
const SAYS =
  '(?:said|says|told|tells|wrote|writes|added|adds|argued|argues|explained|explains|noted|notes|warned|claimed|believes|thinks|hopes|recalled|asked|replied|founded|joined|led|leads|left)';
const NAME = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}";
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(${NAME}) ${SAYS}(?!\\p{L})`, 'gu');
const AFTER = new RegExp(`(?<!\\p{L})${SAYS} (${NAME})(?![\\p{L}\\p{N}])`, 'gu');
const TITLED = new RegExp(`(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|Prof)\\.? (${NAME})`, 'gu');

/** A first name before a surname, and a middle initial between them. */
const FIRST =
  "(?<![\\p{L}’'-])(?!(?:The|A|An|This|That|But|And|Or|So|If|As|When|While|For|Then|Yet|In|On|At|By|To|With|After|Before|Since|Though|Although|Because|However|Still|Now|Later)\\s)\\p{Lu}[\\p{L}’'-]*\\p{Ll}(?: \\p{Lu}\\.)? ";

interface ShortNames {
  /** By sentence, the surnames that stand in it without a first name. */
  short: Map<number, string[]>;
  /** By surname, the sentences that have it with a first name. */
  full: Map<string, Set<number>>;
}

function namesOf(sentences: readonly Sentence[]): ShortNames {
  const surnames = new Set<string>();
  for (const { text } of sentences)
    for (const pattern of [BEFORE, AFTER, TITLED])
      for (const [, name] of text.matchAll(pattern)) if (name) surnames.add(name);
  const short = new Map<number, string[]>();
  const full = new Map<string, Set<number>>();
  for (const surname of surnames) {
    const whole = new RegExp(`${FIRST}${surname}(?![\\p{L}\\p{N}])`, 'u');
    const alone = new RegExp(
      `(?<!${FIRST})(?<![\\p{L}\\p{N}’'-])${surname}(?![\\p{L}\\p{N}])`,
      'u',
    );
    const first = sentences.findIndex(({ text }) => whole.test(text));
    if (first < 0) continue;
    const holders = new Set<number>();
    full.set(surname, holders);
    for (const [index, { text }] of sentences.entries()) {
      if (index < first || !text.includes(surname)) continue;
      if (whole.test(text)) holders.add(index);
      else if (alone.test(text)) short.set(index, [...(short.get(index) ?? []), surname]);
    }
  }
  return { short, full };
}

/**
 * Tells whether everybody in the chosen sentences is named in full first, where the article does so: a person's surname
 * stands alone only after a chosen sentence that has the first name too.
 */
export function namedInFull(
  sentences: readonly Sentence[],
): (chosen: readonly number[]) => boolean {
  const { short, full } = namesOf(sentences);
  return (chosen) =>
    chosen.every((index) =>
      (short.get(index) ?? []).every((surname) =>
        chosen.some((other) => other < index && full.get(surname)?.has(other)),
      ),
    );
}
