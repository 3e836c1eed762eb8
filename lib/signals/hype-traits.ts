import { stem } from '../text/stems.ts';
import type { HypeName, Magnified } from './hype-sentences.ts';
import type { Token } from './lexicons/compile-cues.ts';
import { EN_WARM } from './lexicons/en-warm.ts';
import { isQuoted } from './quotation.ts';
import { isCapital } from './supposed-place.ts';
import type { ReadSentence } from './supposed-reading.ts';

/** Something a sentence has, by name, and how much of it. */
export type Trait = readonly [name: string, value: number];

/** What in a sentence speaks for or against praise: its traits, the stems of its words, and where its warm words stand. */
export interface Traits {
  traits: Trait[];
  stems: string[];
  /** Indexes of tokens. */
  warm: number[];
}

const NAMES: readonly HypeName[] = [
  'boosters',
  'superlatives',
  'firsts',
  'humanLike',
  'multiples',
  'certainty',
  'benefits',
  'pressure',
];
/** Cues together from which a sentence praises a little, plainly, and strongly. */
const PLAIN = 0.55;
const STRONG = 0.95;
const FEW_WORDS = 6;

const MARKS = { '!': 'mark !', '?': 'mark ?', ':': 'mark :', '–': 'dash', '—': 'dash' } as const;
const isMark = (text: string): text is keyof typeof MARKS => Object.hasOwn(MARKS, text);

const ADDRESSES: readonly (readonly [name: string, words: RegExp])[] = [
  ['you', /^(?:you|your|yours|yourself|'re)$/],
  ['we', /^(?:we|our|us|ours)$/],
  ['I', /^(?:i|my|me)$/],
  ['past', /^(?:said|says|told|announced|reported|according|added|wrote|was|were|had|did)$/],
  ['advice', /^(?:should|must|need|needs|have|important|essential|consider|ensure|can)$/],
];
const COMMAND =
  /^(?:use|make|try|get|start|take|choose|check|keep|find|set|add|create|consider|avoid|look|ask|learn|see|click|read|build|explore|discover|join|book|contact|download|enjoy|experience|let|give|ensure|remember|think|do|don|be|go|run|open|select|know|plan|invest|track)$/;

/** The names of all traits, in an order that stays. */
export const TRAITS: readonly string[] = [
  'cues',
  'any cue',
  'plain cues',
  'strong cues',
  "others' cues",
  'limits',
  ...NAMES.map((name) => `kind ${name}`),
  ...new Set(Object.values(MARKS)),
  ...Object.keys(EN_WARM).map((name) => `warm ${name}`),
  'warm words',
  'two warm words',
  'three warm words',
  'share of warm words',
  ...ADDRESSES.map(([name]) => name),
  'command',
  'number',
  'quoted',
  'answer',
  'length',
  'few words',
  'hedged',
];

const byStem = new Map<string, string>();
const byHyphen = new Map<string, string>();
for (const [name, words] of Object.entries(EN_WARM))
  for (const word of words.split(' ')) {
    const hyphened = word.includes('-');
    (hyphened ? byHyphen : byStem).set(hyphened ? word : stem(word), name);
  }

/** Stems of words that were read before; words come again and again. */
const stems = new Map<string, string>();
const MOST_STEMS = 8000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const made = stem(word);
  stems.set(word, made);
  return made;
}

/** Whether a stem is on the list of warm words. */
export const isWarm = (word: string): boolean => byStem.has(word);

/** A capital inside a sentence is that of a name, behind a mark that of a first word. */
const isName = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && isCapital(tokens[at]) && !/^[:•.!?“"]$/.test(tokens[at - 1]?.lower ?? '');

const SHORTEST = 3;

/** What a sentence's cues, words and form say of whether it praises; `start` is where it begins in its block. */
export function traitsOf(
  { tokens, quotations, spans }: ReadSentence,
  start: number,
  found: readonly Magnified[],
  isAnswer: boolean,
): Traits {
  const has = new Map<string, number>();
  const add = (name: string, value = 1): void => {
    has.set(name, (has.get(name) ?? 0) + value);
  };
  for (const { name, strength, isOthers } of found) {
    if (name === 'limits') has.set('limits', 1);
    else if (isOthers) add("others' cues", strength);
    else {
      add('cues', strength);
      add(`kind ${name}`, strength);
    }
  }
  const own = has.get('cues') ?? 0;
  if (own > 0) add('any cue');
  if (own >= PLAIN) add('plain cues');
  if (own >= STRONG) add('strong cues');
  let count = 0;
  let quoted = 0;
  const own_stems = new Set<string>();
  const warm: number[] = [];
  for (const [at, token] of tokens.entries()) {
    const { lower, text, isWord } = token;
    if (!isWord) {
      if (isMark(lower)) has.set(MARKS[lower], 1);
      continue;
    }
    if (count === 0 && COMMAND.test(lower)) add('command');
    count++;
    for (const [name, words] of ADDRESSES) if (words.test(lower)) has.set(name, 1);
    if (/^\p{N}/u.test(text)) {
      has.set('number', 1);
      continue;
    }
    if (quotations.length > 0 && isQuoted(quotations, start + token.start, start + token.end)) {
      quoted++;
      continue;
    }
    if (lower.length < SHORTEST || isName(tokens, at)) continue;
    const stemmed = stemOf(lower);
    const hyphened = tokens[at + 1]?.lower === '-' ? `${lower}-${tokens[at + 2]?.lower}` : '';
    const kind = byHyphen.get(hyphened) ?? byStem.get(stemmed);
    if (kind !== undefined && !own_stems.has(stemmed)) {
      add(`warm ${kind}`);
      warm.push(at);
    }
    own_stems.add(stemmed);
  }
  if (warm.length > 0) {
    add('warm words', warm.length);
    add('share of warm words', Math.min(0.4, warm.length / Math.max(FEW_WORDS, count)));
  }
  if (warm.length > 1) add('two warm words');
  if (warm.length > 2) add('three warm words');
  if (quoted > 0) add('quoted', quoted / count);
  if (isAnswer) add('answer');
  add('length', Math.log1p(count / 10));
  if (count < FEW_WORDS) add('few words');
  if (spans.some(({ group }) => group.list === 'hedged')) add('hedged');
  return {
    traits: [...has].map(([name, value]) => [name, Math.min(MOST[name] ?? 3, value)] as const),
    stems: [...own_stems],
    warm,
  };
}

/** More of a trait than this says no more; of the others, more than 3. */
const MOST: Readonly<Record<string, number>> = { 'warm words': 8 };
