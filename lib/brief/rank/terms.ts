import { stem } from '../../text/stems.ts';
import { isStopWord, primaryLanguage } from '../../text/stop-words.ts';
import { foldWord, wordSpans } from '../../text/words.ts';

/** A sentence's words, and its content words as numbered terms with their counts. */
export interface TermedSentence {
  /** As they are written. */
  words: string[];
  terms: Map<number, number>;
  /** How many words are no content words. */
  stops: number;
}

/** The sentences of one article over one list of terms. */
export interface TermTable {
  sentences: TermedSentence[];
  /** By term: in how many sentences it stands, and how often in all. */
  holders: number[];
  uses: number[];
  /** Uses of all terms together. */
  total: number;
  /** The terms of another text that the sentences have too. */
  termsOf(text: string): Set<number>;
}

/** Numbers the content words of sentences; in English and where the language is unknown, words of one stem are one term. */
export function termTable(texts: readonly string[], lang: string | null): TermTable {
  const english = primaryLanguage(lang) === 'en';
  const known = new Map<string, string | null>();
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  const uses: number[] = [];

  /** The term a word stands for; null for a stop word. Looked up, since most words of a text stand in it again. */
  const termOf = (word: string): string | null => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const folded = foldWord(word);
    const term = isStopWord(folded, lang) ? null : english ? stem(folded) : folded;
    known.set(word, term);
    return term;
  };
  const numberOf = (term: string): number => {
    const found = numbers.get(term);
    if (found !== undefined) return found;
    const number = numbers.size;
    numbers.set(term, number);
    holders.push(0);
    uses.push(0);
    return number;
  };

  let total = 0;
  const sentences = texts.map((text): TermedSentence => {
    const words = wordSpans(text).map((span) => span.text);
    const terms = new Map<number, number>();
    let stops = 0;
    for (const word of words) {
      const term = termOf(word);
      if (term === null) {
        stops++;
        continue;
      }
      const number = numberOf(term);
      terms.set(number, (terms.get(number) ?? 0) + 1);
      uses[number] = (uses[number] ?? 0) + 1;
      total++;
    }
    for (const number of terms.keys()) holders[number] = (holders[number] ?? 0) + 1;
    return { words, terms, stops };
  });
  const termsOf = (text: string): Set<number> =>
    new Set(
      wordSpans(text).flatMap((span) => {
        const term = termOf(span.text);
        const number = term === null ? undefined : numbers.get(term);
        return number === undefined ? [] : [number];
      }),
    );
  return { sentences, holders, uses, total, termsOf };
}

/** The `most` terms that are used most, first come first among equals. */
export function commonTerms({ uses }: TermTable, most: number): Set<number> {
  const order = [...uses.keys()].sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b);
  return new Set(order.slice(0, most));
}
