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
  /** No name and no figure: one of the words that say what happens. */
  isPlain: boolean;
}

/** From when on a sentence counts as told: shares, 0 to 1. */
export interface Bar {
  /** The cosine with one told sentence, and the share of its plain words, by count, that this sentence has too. */
  cosine: number;
  plain: number;
  /** The share, by squared weight, that some told sentences in a row hold, and of its plain words as above. */
  held: number;
  heldPlain: number;
  /** It is not told where so much of it, by squared weight, stands nowhere. */
  unheard: number;
}

const FIGURE = /\p{N}/u;

/**
 * Takes sentences of one language apart; each word is looked up once. All words go into `seen` as they are, folded. `names` are
 * words that are taken for parts of names.
 */
export function weigher(
  lang: string | null,
  names: ReadonlySet<string> = new Set(),
): (text: string, seen: Set<string>) => WeighedWord[] {
  const english = primaryLanguage(lang) === 'en';
  const known = new Map<string, WeighedWord | null>();
  return (text, seen) => {
    const found = new Map<string, WeighedWord>();
    for (const word of words(text)) {
      seen.add(word);
      let weighed = known.get(word);
      if (weighed === undefined) {
        const key = english ? stem(word) : word;
        const isPlain = !names.has(word) && !FIGURE.test(word);
        weighed = isStopWord(word, lang) ? null : { word: key, weight: rarity(key, lang), isPlain };
        known.set(word, weighed);
      }
      if (weighed) found.set(weighed.word, weighed);
    }
    let squares = 0;
    for (const { weight } of found.values()) squares += weight * weight;
    const length = Math.sqrt(squares) || 1;
    return Array.from(found.values(), (one) => ({ ...one, weight: one.weight / length }));
  };
}

/** Where a word stands: sentences in order, with its weight in each. */
interface Places {
  sentences: number[];
  weights: number[];
}

/** The sentences that an article tells, by their words. */
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

  /** Whether one told sentence says the same by that bar, or some in a row do. */
  tells(sentence: readonly WeighedWord[], bar: Bar): boolean {
    if (this.#unheard(sentence) >= bar.unheard) return false;
    const size = this.#count + WINDOW;
    const [cosines, plain] = [new Float64Array(size), new Float64Array(size)];
    const [held, heldPlain] = [new Float64Array(size), new Float64Array(size)];
    let allPlain = 0;
    for (const { word, weight, isPlain } of sentence) {
      const one = isPlain ? 1 : 0;
      allPlain += one;
      const places = this.#places.get(word);
      if (!places) continue;
      let done = 0;
      for (let at = 0; at < places.sentences.length; at++) {
        const place = places.sentences[at] as number;
        cosines[place] = (cosines[place] as number) + weight * (places.weights[at] as number);
        plain[place] = (plain[place] as number) + one;
        // The windows that this sentence is in and an earlier one with the same word is not, by their last sentence.
        for (let last = Math.max(place, done); last < place + WINDOW; last++) {
          held[last] = (held[last] as number) + weight * weight;
          heldPlain[last] = (heldPlain[last] as number) + one;
        }
        done = place + WINDOW;
      }
    }
    for (let at = 0; at < size; at++) {
      const isLike =
        (cosines[at] as number) >= bar.cosine && (plain[at] as number) >= bar.plain * allPlain;
      const isHeld =
        (held[at] as number) >= bar.held && (heldPlain[at] as number) >= bar.heldPlain * allPlain;
      if (isLike || isHeld) return true;
    }
    return false;
  }

  /** The share of a sentence, by squared weight, whose words stand in no told sentence. */
  #unheard(sentence: readonly WeighedWord[]): number {
    let share = 0;
    for (const { word, weight } of sentence) if (!this.#places.has(word)) share += weight * weight;
    return share;
  }
}
