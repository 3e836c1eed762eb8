import { countedOf } from './supposed-chance.ts';
import type { FeatureSource } from './supposed-features.ts';

/** How far a sentence is supposed, from 0 to 1, and its words. */
export interface WeighedSentence {
  weight: number;
  words: number;
}

/**
 * The share of a text from which it is taken for nothing but supposed: the rest joins it. Chosen so that thirty articles have on
 * the average the number that two readers gave them.
 */
const ALL = 0.85;
/** Longer sentences say more, but lists that were never ended do not say ever more. In words. */
const LONGEST = 40;
/** Words without a supposition that are added to each text: of short ones little can be said. */
const DAMPING = 60;
/** Sentences that stand for the lead. */
const LEAD = 3;
/** What is added at most where title or lead are supposed: the guide for labeling has it so. */
const CENTRAL = 10;
/** The value from which all of that is added. */
const CENTRAL_FROM = 40;

/** What a value is for each share of sentences that count, in percent: readers weigh what they count above the flat rest. */
const STEEPNESS = 1.8;
/** From this value on what counts adds half: readers leave room to "nothing but supposed". */
const MOSTLY = 60;
/** Sentences without a supposition that are added to each text of which chances are known: of short ones little can be said. */
const FLAT = 10;

function shareOf(sentences: readonly WeighedSentence[], damping: number): number {
  let supposed = 0;
  let all = damping;
  for (const { weight, words } of sentences) {
    const said = Math.min(words, LONGEST);
    supposed += weight * said;
    all += said;
  }
  return all === 0 ? 0 : supposed / all;
}

/**
 * How much of a text is supposed, from 0 to 100: the share of its words that stand in supposed sentences, each as far as it is
 * supposed, and somewhat more where title (from 0 to 1) or lead are.
 */
export function supposedValue(sentences: readonly WeighedSentence[], title: number): number {
  const value = (100 * shareOf(sentences, DAMPING)) / ALL;
  return withCentral(value, Math.max(title, shareOf(sentences.slice(0, LEAD), 0)));
}

const withCentral = (value: number, central: number): number =>
  Math.round(Math.min(100, value + CENTRAL * central * Math.min(1, value / CENTRAL_FROM)));

/**
 * The same from the chances that careful readers take its sentences for supposed: their mean, less in short texts, on the scale
 * of what readers gave, and somewhat more where title or lead are supposed.
 */
export function valueOfChances(chances: readonly number[], source: FeatureSource): number {
  const counted = countedOf(chances, source);
  const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);
  const lead = counted.slice(0, LEAD);
  const share = (100 * STEEPNESS * sum(counted)) / (counted.length + FLAT);
  const value = Math.min(share, (share + MOSTLY) / 2);
  return withCentral(value, Math.max(source.title, sum(lead) / Math.max(1, lead.length)));
}
