/** What the page's data says of the article, as far as it helps to find the text. */
export interface StatedText {
  title: ReadonlySet<string>;
  description: ReadonlySet<string>;
  /** Every three words in a row of the JSON-LD body; null where there is none. */
  runs: ReadonlySet<string> | null;
}

const RUN = 3;
/** A shorter body in the page's data is a teaser. In words. */
const LEAST = 40;

export function statedText(title: string, description: string, body: string): StatedText {
  const words = wordList(body);
  return {
    title: new Set(wordList(title)),
    description: new Set(wordList(description)),
    runs: words.length < LEAST ? null : new Set(runsOf(words)),
  };
}

/** Share of the text's runs of three words that the stated body has too; -1 where nothing is stated or the text is shorter. */
export function sharedRun(text: string, { runs }: StatedText): number {
  if (!runs) return -1;
  const own = runsOf(wordList(text));
  return own.length === 0 ? -1 : own.filter((run) => runs.has(run)).length / own.length;
}

/** The words of a text in lower case. */
export const wordList = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (words: string[]): string[] =>
  words.slice(0, -(RUN - 1)).map((word, at) => `${word} ${words[at + 1]} ${words[at + 2]}`);
