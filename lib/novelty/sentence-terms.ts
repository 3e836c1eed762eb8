import { stem } from '../text/stems.ts';
import { isStopWord, primaryLanguage } from '../text/stop-words.ts';
import { foldWord, wordSpans } from '../text/words.ts';
import { rarity } from './rarity.ts';

/** A sentence as a unit vector: a weight for each content word, in English for each stem. */
export type Vector = ReadonlyMap<string, number>;

/** Takes sentences of one language apart; a word is looked up once. */
export function sentenceVectors(lang: string | null): (text: string) => Vector {
  const english = primaryLanguage(lang) === 'en';
  const known = new Map<string, { key: string; weight: number } | null>();
  const wordOf = (word: string): { key: string; weight: number } | null => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const key = english ? stem(word) : word;
    const made = isStopWord(word, lang) ? null : { key, weight: rarity(key, lang) };
    known.set(word, made);
    return made;
  };
  return (text) => {
    const weights = new Map<string, number>();
    for (const span of wordSpans(text)) {
      const word = wordOf(foldWord(span.text));
      if (word) weights.set(word.key, word.weight);
    }
    const length = Math.hypot(...weights.values()) || 1;
    for (const [key, weight] of weights) weights.set(key, weight / length);
    return weights;
  };
}
