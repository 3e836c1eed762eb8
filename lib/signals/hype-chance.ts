import type { Sentence } from '../model/article.ts';
import type { HypeSentence, Magnified } from './hype-sentences.ts';
import { type Trait, type Traits, traitsOf } from './hype-traits.ts';
import stored from './lexicons/hype-weights.json' with { type: 'json' };
import type { ReadSentence } from './supposed-reading.ts';

/** What was learned: log-odds of traits and of stems, in hundredths, and what tones of a whole text add to the root of its value. */
export interface HypeWeights {
  key?: string;
  base: number;
  traits: Readonly<Record<string, number>>;
  words: Readonly<Record<string, number>>;
  value: { base: number; tones: Readonly<Record<string, number>> };
}

const WEIGHTS: HypeWeights = stored;

/** From this chance on a sentence is told as hype, however faint its cues: three in four are, by what readers marked. */
export const LEAST_CHANCE = 0.45;

/** The chance that a reader marks a sentence as hype. */
export function chanceOf({ traits, stems }: Traits, weights: HypeWeights = WEIGHTS): number {
  let score = weights.base;
  for (const [name, value] of traits) score += (weights.traits[name] ?? 0) * value;
  for (const word of stems) score += weights.words[word] ?? 0;
  return 1 / (1 + Math.exp(-score / 100));
}

/** The traits of every sentence of a text. */
export const traitsOfAll = (
  sentences: readonly { start: number }[],
  read: readonly ReadSentence[],
  found: readonly HypeSentence[],
  answers: ReadonlySet<number>,
): Traits[] =>
  sentences.map(({ start }, index) =>
    traitsOf(read[index] ?? NOT_READ, start, found[index]?.found ?? [], answers.has(index)),
  );

const NOT_READ: ReadSentence = { tokens: [], spans: [], quotations: [] };

/** Sentences below this chance are plain, however many there are. */
const PLAIN_CHANCE = 0.1;
/** So many plain sentences are added to a text, so that in a note one sentence is not all; and so many of usual length and form. */
const PRIOR_CHANCES = 8;
const PRIOR_RATES = 6;
const USUAL_LENGTH = 1.1;

/** How much of a trait a sentence has. */
export const has = ({ traits }: Traits, name: string): number =>
  traits.find(([own]) => own === name)?.[1] ?? 0;

/** Whether a sentence has any word that could praise. */
const couldPraise = (one: Traits): boolean =>
  one.warm.length > 0 || has(one, 'cues') > 0 || has(one, "others' cues") > 0;

/**
 * The tones of a whole text that its value is made of: how its words of praise alone would place it (0 to 100), how many
 * sentences praise by their chances, and how those speak that could praise: reporting, commanding, in long sentences. Plain
 * sentences that are added leave the last three as they are and lower the first two.
 */
export function tonesOf(
  byCues: number,
  chances: readonly number[],
  traits: readonly Traits[],
): Trait[] {
  const could = traits.filter(couldPraise);
  const rate = (of: (one: Traits) => number, usual: number): number =>
    could.reduce((sum, one) => sum + of(one), PRIOR_RATES * usual) / (could.length + PRIOR_RATES);
  const share = (name: string): number => rate((one) => (has(one, name) > 0 ? 1 : 0), 0);
  const above = chances.reduce((sum, chance) => sum + Math.max(0, chance - PLAIN_CHANCE), 0);
  return [
    ['cues', Math.sqrt(byCues / 100)],
    ['chances', Math.sqrt(above / (chances.length + PRIOR_CHANCES))],
    ['past', share('past')],
    ['command', share('command')],
    ['length', rate((one) => has(one, 'length'), USUAL_LENGTH)],
  ];
}

/** The value of a text's body, 0 to 100, by its tones. */
export function valueOfTones(tones: readonly Trait[], { value }: HypeWeights = WEIGHTS): number {
  const root = tones.reduce(
    (sum, [name, tone]) => sum + (value.tones[name] ?? 0) * tone,
    value.base,
  );
  return 100 * Math.min(1, Math.max(0, root) ** 2);
}

/** The warm words of a sentence that stand in none of its cues, as cues. */
function warmWordsOf(
  text: string,
  { tokens }: ReadSentence,
  { warm }: Traits,
  found: readonly Magnified[],
): Magnified[] {
  return warm.flatMap((at) => {
    const { start = 0, end = 0 } = tokens[at] ?? {};
    if (found.some((cue) => cue.start < end && cue.end > start)) return [];
    const cue = { text: text.slice(start, end), start, end, quoted: false };
    return [{ ...cue, name: 'warmWords', strength: 0, isOthers: false, isFaint: false }];
  });
}

/**
 * Sentences told by their chances too, and the value of the body. In a sentence that praises by its chance faint cues are none, and
 * warm words show. A text in which nothing was found has the value 0.
 */
export function byChances(
  sentences: readonly Sentence[],
  read: readonly ReadSentence[],
  bare: readonly HypeSentence[],
  answers: ReadonlySet<number>,
  byCues: number,
): { sentences: HypeSentence[]; body: number } {
  const traits = traitsOfAll(sentences, read, bare, answers);
  const chances = traits.map((one) => chanceOf(one));
  const told = bare.map((one, at): HypeSentence => {
    const isLikely = (chances[at] ?? 0) >= LEAST_CHANCE;
    const found = isLikely ? one.found.map((cue) => ({ ...cue, isFaint: false })) : one.found;
    const [own, reading, text] = [traits[at], read[at], sentences[at]?.text];
    if (!isLikely || own === undefined || reading === undefined || answers.has(at)) return one;
    return {
      ...one,
      found: [...found, ...warmWordsOf(text ?? '', reading, own, found)].sort(
        (a, b) => a.start - b.start,
      ),
    };
  });
  const isBare = byCues === 0 && told.every(({ found }) => found.length === 0);
  return { sentences: told, body: isBare ? 0 : valueOfTones(tonesOf(byCues, chances, traits)) };
}
