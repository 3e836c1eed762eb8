import type { Headline } from './hype-headline.ts';
import type { HypeName, HypeSentence, Magnified } from './hype-sentences.ts';

/** What a cue of each kind weighs beside a plain booster. */
const WEIGHTS: Readonly<Record<HypeName, number>> = {
  boosters: 1,
  superlatives: 1,
  firsts: 0.9,
  humanLike: 0.9,
  multiples: 1,
  certainty: 1,
  pressure: 0.7,
  benefits: 1,
  warmWords: 0,
  limits: 0,
};
/** Another's words count half. */
const OTHERS = 0.5;
/** So many sentences and words without any hype are added to each text: in a note, one word must not be all. */
const PRIOR_SENTENCES = 12;
const PRIOR_WORDS = 240;
/** What cues per hundred words weigh beside the share of the sentences that have any: together they order articles best. */
const PER_HUNDRED_WORDS = 0.1;
/**
 * The density at which the value is 63, and how steeply it rises. Chosen so that thirty articles come near to what two careful
 * readers gave them, from 4 to 63 of 100: 9 points away on average, each judged by what the others gave.
 */
const SCALE = 0.4;
const STEEPNESS = 0.8;
/** What a title can add. */
const TITLE_MOST = 10;
const TITLE_FORM = 1.5;
const TITLE_WORDS = 4;
const TITLE_STRONGER = 5;

const weightOf = ({ name, strength, isOthers }: Magnified): number =>
  WEIGHTS[name] * strength * (isOthers ? OTHERS : 1);

/** What a sentence weighs whose cues weigh so much together: each further cue adds half as much as the one before. */
const shareOf = (weight: number): number => 1 - 2 ** -weight;

const sumOf = (found: readonly Magnified[]): number =>
  found.reduce((sum, cue) => sum + weightOf(cue), 0);

/**
 * How densely the sentences of a text magnify, by sentences and by words, put through a curve that rises ever more slowly, 0 to
 * 100.
 */
export function hypeOfBody(sentences: readonly HypeSentence[]): number {
  let shares = 0;
  let weights = 0;
  let words = 0;
  for (const { found, words: own } of sentences) {
    const weight = sumOf(found);
    shares += shareOf(weight);
    weights += weight;
    words += own;
  }
  const density =
    shares / (sentences.length + PRIOR_SENTENCES) +
    (PER_HUNDRED_WORDS * 100 * weights) / (words + PRIOR_WORDS);
  return 100 * (1 - Math.exp(-((density / SCALE) ** STEEPNESS)));
}

/** What a title adds to a text that has no hype, 0 to `TITLE_MOST`. */
export const hypeOfTitle = ({ forms, magnified, weaker }: Headline): number =>
  Math.min(
    TITLE_MOST,
    TITLE_FORM * forms +
      TITLE_WORDS * shareOf(sumOf(magnified)) +
      (weaker.length > 0 ? TITLE_STRONGER : 0),
  );

/** The value of a text, 0 to 100: that of its body, and what its title adds, hardly less until there is little left above. */
export const hypeValue = (body: number, title: number): number =>
  Math.round(body + title * (1 - (body / 100) ** 2));
