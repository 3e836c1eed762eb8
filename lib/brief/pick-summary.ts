import type { Article } from '../model/article.ts';
import { stem } from '../text/stems.ts';
import { primaryLanguage } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { choiceOf } from './choice.ts';
import { isQuestion, leansOnPrevious } from './readable.ts';
import { repetition } from './repeats.ts';
import { namedInFull } from './short-names.ts';

/** The best sentences that are tried; further ones hardly ever get in. */
const TRIED = 14;
const TRIED_FOR_EACH = 3;

/** Words of a summary written by a person, for each sentence that is asked for: Inshorts allows 60 for three. */
const WORDS_FOR_EACH = 15;
/** What a pair of words is worth beside a word, and a sentence's own chance beside a share of the summary's words. */
const PAIR_WORTH = 2;
const CHANCE_WORTH = 0.5;

/** What a set of sentences is chosen by: each sentence's chance, its length, and the words and pairs of words it brings. */
interface Worth {
  chances: readonly number[];
  lengths: Map<number, number>;
  /** By sentence the numbers of its words and pairs, each once. */
  items: Map<number, Int32Array>;
  /** By number, the chance that a person's summary has it: that it says what any sentence with it says; pairs weighted. */
  worth: Float64Array;
}

/** More different words than an article's first sentences have: a pair of words is one number. */
const PAIR_BASE = 1 << 20;

/** Weighs the words and pairs of the `tried` sentences by all sentences that have them. */
function worthOf(
  texts: readonly string[],
  chances: readonly number[],
  tried: readonly number[],
  lang: string | null,
): Worth {
  const english = primaryLanguage(lang) === 'en';
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    if (!english) return word;
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  const numbers = new Map<string, number>();
  const tokens = texts.map((text) =>
    words(text).map((word) => {
      const stemmed = stemOf(word);
      const number = numbers.get(stemmed) ?? numbers.size;
      numbers.set(stemmed, number);
      return number;
    }),
  );
  // A pair's key is greater than any word's, since its first word counts from 1.
  const keysOf = (index: number): number[] => {
    const own = tokens[index] ?? [];
    return [...own, ...own.slice(1).map((one, at) => ((own[at] ?? 0) + 1) * PAIR_BASE + one)];
  };
  const places = new Map<number, number>();
  const weights: number[] = [];
  const items = new Map<number, Int32Array>();
  for (const index of tried)
    items.set(
      index,
      Int32Array.from(new Set(keysOf(index)), (key) => {
        const place = places.get(key) ?? places.size;
        places.set(key, place);
        weights[place] = key >= PAIR_BASE ? PAIR_WORTH : 1;
        return place;
      }),
    );
  const missing = new Float64Array(places.size).fill(1);
  const seenIn = new Int32Array(places.size).fill(-1);
  for (const index of texts.keys())
    for (const key of keysOf(index)) {
      const place = places.get(key);
      if (place === undefined || seenIn[place] === index) continue;
      seenIn[place] = index;
      missing[place] = (missing[place] ?? 1) * (1 - (chances[index] ?? 0));
    }
  return {
    chances,
    lengths: new Map(tried.map((index) => [index, tokens[index]?.length ?? 0])),
    items,
    worth: missing.map((chance, place) => (weights[place] ?? 0) * (1 - chance)),
  };
}

/** Tells what sentences are worth together; a word that two of them bring counts once. */
function valuer({ chances, lengths, items, worth }: Worth, wanted: number) {
  const seenIn = new Int32Array(worth.length);
  let round = 0;
  return (chosen: readonly number[]): number => {
    round++;
    let shared = 0;
    let length = 0;
    let chance = 0;
    for (const index of chosen) {
      length += lengths.get(index) ?? 0;
      chance += chances[index] ?? 0;
      for (const item of items.get(index) ?? []) {
        if (seenIn[item] === round) continue;
        seenIn[item] = round;
        shared += worth[item] ?? 0;
      }
    }
    return shared / (length + WORDS_FOR_EACH * wanted) + (CHANCE_WORTH * chance) / wanted;
  };
}

/**
 * Indexes of the summary's sentences in reading order, at most `wanted`. Chosen are the sentences that together can be
 * expected to share most words and pairs of words with the summary a person would write (after minimum Bayes risk
 * decoding, Kumar and Byrne 2004), found one by one and then by exchange. `chances` are the ranker's. A sentence that leans on
 * the one before comes in only after it, a person's surname only after the full name, and none repeats another. `listed` are the author's own key points, not to be said
 * twice. An article without a proper statement is summed up by its first sentence that is no question, so that a summary is
 * empty only if the article is.
 */
export function pickSummary(
  article: Article,
  chances: readonly number[],
  listed: ReadonlySet<number>,
  wanted: number,
): number[] {
  const { sentences, lang } = article;
  const { text, best } = choiceOf(article, chances);
  const tried = best
    .filter((index) => !listed.has(index))
    .slice(0, Math.max(TRIED, TRIED_FOR_EACH * wanted));
  const ranked = sentences.slice(0, chances.length).map((sentence) => sentence.text);
  const value = valuer(worthOf(ranked, chances, tried, lang), wanted);
  const repeats = repetition(lang);
  const stands = (index: number, chosen: readonly number[]): boolean =>
    index === 0 || chosen.includes(index - 1) || !leansOnPrevious(text(index));
  const inFull = namedInFull(sentences);
  const fits = (chosen: readonly number[]): boolean =>
    chosen.every(
      (index, place) =>
        stands(index, chosen) &&
        !chosen
          .slice(0, place)
          .some((other) => other === index || repeats(text(index), text(other))),
    ) && inFull(chosen);
  const bestOf = (sets: number[][], atLeast: number): number[] | null => {
    let found: number[] | null = null;
    let most = atLeast;
    for (const set of sets) {
      const worth = value(set);
      if (worth <= most || !fits(set)) continue;
      [found, most] = [set, worth];
    }
    return found;
  };

  let chosen: number[] = [];
  while (chosen.length < wanted) {
    const longer = bestOf(
      tried.map((index) => [...chosen, index]),
      Number.NEGATIVE_INFINITY,
    );
    if (!longer) break;
    chosen = longer;
  }
  for (let rounds = 0; rounds < wanted; rounds++) {
    const exchanged = bestOf(
      chosen.flatMap((_, place) => tried.map((index) => chosen.with(place, index))),
      value(chosen),
    );
    if (!exchanged) break;
    chosen = exchanged;
  }
  if (chosen.length === 0 && wanted > 0) {
    const all = [...sentences.keys()];
    const last = all.find((i) => stands(i, []) && !isQuestion(text(i))) ?? all[0];
    return last === undefined ? [] : [last];
  }
  return chosen.toSorted((a, b) => a - b);
}
