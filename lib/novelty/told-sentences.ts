import { rarity } from '../text/rarity.ts';
import { stem } from '../text/stems.ts';
import { isStopWord, primaryLanguage } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

/** Sentences in a row that may together tell what one sentence of another article tells. */
const WINDOW = 3;

/** A content word of a sentence, in English its stem, with its weight in a vector of length 1. */
export interface WeighedWord {
  word: string;
  weight: number;
}

/** Takes sentences of one language apart; each word is looked up once. All words go into `seen` as they are, folded. */
export function weigher(lang: string | null): (text: string, seen: Set<string>) => WeighedWord[] {
  const english = primaryLanguage(lang) === 'en';
  const known = new Map<string, WeighedWord | null>();
  return (text, seen) => {
    const found = new Map<string, number>();
    for (const word of words(text)) {
      seen.add(word);
      let weighed = known.get(word);
      if (weighed === undefined) {
        const key = english ? stem(word) : word;
        weighed = isStopWord(word, lang) ? null : { word: key, weight: rarity(key, lang) };
        known.set(word, weighed);
      }
      if (weighed) found.set(weighed.word, weighed.weight);
    }
    let squares = 0;
    for (const weight of found.values()) squares += weight * weight;
    const length = Math.sqrt(squares) || 1;
    return Array.from(found, ([word, weight]) => ({ word, weight: weight / length }));
  };
}

/** Where a word stands: sentences in order, with its weight in each. */
interface Places {
  sentences: number[];
  weights: number[];
}

/** The sentences that known articles tell, by their words. */
export class ToldSentences {
  readonly #places = new Map<string, Places>();
  #count = 0;

  add(sentence: readonly WeighedWord[]): void {
    for (const { word, weight } of sentence) {
      let places = this.#places.get(word);
      if (!places) {
        places = { sentences: [], weights: [] };
        this.#places.set(word, places);
      }
      places.sentences.push(this.#count);
      places.weights.push(weight);
    }
    this.#count++;
  }

  /** Parts two articles, so that no window reaches from one into the other. */
  endArticle(): void {
    this.#count += WINDOW;
  }

  /**
   * How much of a sentence is told: the greatest cosine with one told sentence, and the shares of it, by squared weight, that
   * some sentences in a row hold at most, and that none holds.
   */
  likeness(sentence: readonly WeighedWord[]): { cosine: number; held: number; unheard: number } {
    const cosines = new Float64Array(this.#count + WINDOW);
    const held = new Float64Array(this.#count + WINDOW);
    let unheard = 0;
    for (const { word, weight } of sentence) {
      const places = this.#places.get(word);
      if (!places) {
        unheard += weight * weight;
        continue;
      }
      let done = 0;
      for (let at = 0; at < places.sentences.length; at++) {
        const place = places.sentences[at] as number;
        cosines[place] = (cosines[place] as number) + weight * (places.weights[at] as number);
        // The windows that this sentence is in and an earlier one with the same word is not, by their last sentence.
        for (let last = Math.max(place, done); last < place + WINDOW; last++)
          held[last] = (held[last] as number) + weight * weight;
        done = place + WINDOW;
      }
    }
    let [cosine, share] = [0, 0];
    for (let at = 0; at < cosines.length; at++) {
      cosine = Math.max(cosine, cosines[at] as number);
      share = Math.max(share, held[at] as number);
    }
    return { cosine, held: share, unheard };
  }
}
