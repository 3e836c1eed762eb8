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
  limits: 0,
};
/** Another's words count half. */
const OTHERS = 0.5;
/** So many sentences and words without any hype are added to each text: in a note, one word must not be all. */
const PRIOR_SENTENCES = 6;
const PRIOR_WORDS = 120;
/** What a hundredth part of the words weighs beside the share of the sentences. */
const PER_HUNDRED_WORDS = 0.1;
/** The density at which the value is 63. */
const SCALE = 0.6;
/** What a title can add. */
const TITLE_MOST = 10;
const TITLE_FORM = 2;
const TITLE_WORDS = 6;
const TITLE_STRONGER = 5;

const weightOf = ({ name, strength, isOthers }: Magnified): number =>
  WEIGHTS[name] * strength * (isOthers ? OTHERS : 1);

/** What a sentence weighs whose cues weigh so much together: each further cue adds half as much as the one before. */
const shareOf = (weight: number): number => 1 - 2 ** -weight;

const sumOf = (found: readonly Magnified[]): number =>
  found.reduce((sum, cue) => sum + weightOf(cue), 0);

/** The value of a text, 0 to 100: see `hype.ts`. */
export function hypeValue(sentences: readonly HypeSentence[], headline: Headline): number {
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
  const body = 1 - Math.exp(-density / SCALE);
  const title = Math.min(
    TITLE_MOST,
    TITLE_FORM * headline.forms +
      TITLE_WORDS * shareOf(sumOf(headline.magnified)) +
      (headline.weaker.length > 0 ? TITLE_STRONGER : 0),
  );
  return Math.round(100 * body + title * (1 - body));
}
