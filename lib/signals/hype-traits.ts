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

/** Words by which a sentence speaks to somebody, reports or advises. */
const SPEAKS: Readonly<Record<string, string>> = {
  you: "you your yours yourself 're",
  we: 'we our us ours',
  I: 'i my me',
  past: 'said says told announced reported according added wrote was were had did',
  advice: 'should must need needs have important essential consider ensure can',
};
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
  ...Object.keys(SPEAKS),
  'command',
  'number',
  'quoted',
  'answer',
  'length',
  'few words',
  'hedged',
];

interface Kinds {
  speaks: ReadonlyMap<string, string>;
  byStem: ReadonlyMap<string, string>;
  byHyphen: ReadonlyMap<string, string>;
}

const kindsBy = (
  lists: Readonly<Record<string, string>>,
  key: (word: string) => string | null,
): Map<string, string> =>
  new Map(
    Object.entries(lists).flatMap(([name, words]) =>
      words.split(' ').flatMap((word): [string, string][] => {
        const own = key(word);
        return own === null ? [] : [[own, name]];
      }),
    ),
  );

let made: Kinds | null = null;

/** The lists by their words, made when first asked for. */
function kinds(): Kinds {
  made ??= {
    speaks: kindsBy(SPEAKS, (word) => word),
    byStem: kindsBy(EN_WARM, (word) => (word.includes('-') ? null : stem(word))),
    byHyphen: kindsBy(EN_WARM, (word) => (word.includes('-') ? word : null)),
  };
  return made;
}

/** What is known of a word: its stem, its kind where it is warm, and how it speaks. */
interface Known {
  stem: string;
  warm: string | null;
  speaks: string | null;
}

/** Words that were read before: they come again and again. */
const known = new Map<string, Known>();
const MOST_KNOWN = 8000;

function knownOf(word: string): Known {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const own = stem(word);
  const { speaks, byStem } = kinds();
  const now = { stem: own, warm: byStem.get(own) ?? null, speaks: speaks.get(word) ?? null };
  known.set(word, now);
  return now;
}

/** Whether a stem is on the list of warm words. */
export const isWarm = (word: string): boolean => kinds().byStem.has(word);

/** A capital inside a sentence is that of a name, behind a mark that of a first word. */
const isName = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && isCapital(tokens[at]) && !/^[:•.!?“"]$/.test(tokens[at - 1]?.lower ?? '');

const isDigit = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
};

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
  const stems = new Set<string>();
  const warm: number[] = [];
  for (const [at, token] of tokens.entries()) {
    const { lower, text, isWord } = token;
    if (!isWord) {
      if (isMark(lower)) has.set(MARKS[lower], 1);
      continue;
    }
    if (count === 0 && COMMAND.test(lower)) add('command');
    count++;
    const { stem: stemmed, warm: ofStem, speaks } = knownOf(lower);
    if (speaks !== null) has.set(speaks, 1);
    if (isDigit(text)) {
      has.set('number', 1);
      continue;
    }
    if (quotations.length > 0 && isQuoted(quotations, start + token.start, start + token.end)) {
      quoted++;
      continue;
    }
    if (lower.length < SHORTEST || isName(tokens, at)) continue;
    const joined = tokens[at + 1]?.lower === '-' ? `${lower}-${tokens[at + 2]?.lower}` : null;
    const kind = (joined === null ? null : kinds().byHyphen.get(joined)) ?? ofStem;
    if (kind !== null && !stems.has(stemmed)) {
      add(`warm ${kind}`);
      warm.push(at);
    }
    stems.add(stemmed);
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
    stems: [...stems],
    warm,
  };
}

/** More of a trait than this says no more; of the others, more than 3. */
const MOST: Readonly<Record<string, number>> = { 'warm words': 8 };
