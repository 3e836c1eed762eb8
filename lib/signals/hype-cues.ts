import { type AmountSets, amountSetsOf, amountsIn } from './hype-amounts.ts';
import { isMeasured } from './hype-checks.ts';
import {
  type Cues,
  compileCues,
  findCues,
  outsideFixed,
  type Token,
} from './lexicons/compile-cues.ts';
import { DE_HYPE } from './lexicons/de-hype.ts';
import { EN_HYPE } from './lexicons/en-hype.ts';
import { EN_HYPE_BENEFITS } from './lexicons/en-hype-benefits.ts';
import { EN_HYPE_CLAIMS } from './lexicons/en-hype-claims.ts';
import { EN_HYPE_PROMISES } from './lexicons/en-hype-promises.ts';
import { EN_HYPE_SETS } from './lexicons/en-hype-sets.ts';
import { EN_HYPE_WORDS } from './lexicons/en-hype-words.ts';
import { ES_HYPE } from './lexicons/es-hype.ts';
import { FR_HYPE } from './lexicons/fr-hype.ts';
import type { HeadlineForm, HypeGroup, HypeLexicon, HypeList } from './lexicons/hype-lexicon.ts';
import { isCapital, isTitleCase } from './supposed-place.ts';

const LEXICONS: ReadonlyMap<string, HypeLexicon> = new Map([
  ['de', DE_HYPE],
  ['fr', FR_HYPE],
  ['es', ES_HYPE],
  [
    'en',
    {
      ...EN_HYPE_WORDS,
      sets: EN_HYPE_SETS,
      groups: [...EN_HYPE, ...EN_HYPE_CLAIMS, ...EN_HYPE_BENEFITS, ...EN_HYPE_PROMISES],
    },
  ],
]);

/** A lexicon made ready. */
export interface HypeWords {
  cues: Cues<HypeGroup>;
  amounts: AmountSets;
  negations: ReadonlySet<string>;
  claims: ReadonlySet<string>;
  scorn: ReadonlySet<string>;
  headlines: readonly HeadlineForm[];
}

/** Words of a sentence that magnify: tokens `from` up to `to`, and how much, from 0 to 1. */
export interface HypeCue {
  list: Exclude<HypeList, 'none'> | 'multiples';
  strength: number;
  from: number;
  to: number;
  /** Laid to somebody: "claims to be the best". */
  isClaimed: boolean;
}

const ready = new Map<string, HypeWords>();
const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** The words of hype of a language, made ready when first asked for; null where there is no lexicon. */
export function hypeWordsOf(lang: string): HypeWords | null {
  const lexicon = LEXICONS.get(lang);
  if (lexicon === undefined) return null;
  const words = ready.get(lang) ?? {
    cues: compileCues(lexicon),
    amounts: amountSetsOf(lexicon.amounts),
    negations: setOf(lexicon.negations),
    claims: setOf(lexicon.claims),
    scorn: setOf(lexicon.scorn),
    headlines: lexicon.headlines,
  };
  ready.set(lang, words);
  return words;
}

/** How far before a cue its negation stands, in tokens. */
const NEGATION_WITHIN = 3;
const CLAUSE_END = /^[.,;:!?–—]$/;
const ADDS = /^(?:only|just|solely|nur|bloß|seulement|solo|sólo|solamente)$/;

function isNegated(words: HypeWords, tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - NEGATION_WITHIN; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (CLAUSE_END.test(lower)) return false;
    if (words.negations.has(lower)) return !ADDS.test(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** How far before a cue it is laid to somebody, in tokens. */
const CLAIM_WITHIN = 14;

const isClaimed = (words: HypeWords, tokens: readonly Token[], from: number): boolean => {
  for (let at = Math.max(0, from - CLAIM_WITHIN); at < from; at++) {
    const { lower = '' } = tokens[at] ?? {};
    // "So-called" lays nothing to anybody.
    if (words.claims.has(lower) && tokens[at - 1]?.lower !== '-') return true;
  }
  return false;
};

/** The cues of hype in a sentence's tokens, in the order of their first words; none where it speaks of hype with scorn. */
export function hypeCuesOf(words: HypeWords, tokens: readonly Token[]): HypeCue[] {
  const all = outsideFixed(findCues(words.cues, tokens));
  const amounts = amountsIn(words.amounts, tokens);
  if (all.length === 0 && amounts.length === 0) return [];
  const isScornful = tokens.some(({ lower }) => words.scorn.has(lower));
  // A question claims nothing, but it can press.
  const isAsked = tokens.at(-1)?.text === '?';
  const named = namesIn(tokens);
  const measured = isMeasured(tokens);
  const found: HypeCue[] = [];
  for (const { group, from, to } of all) {
    const { list, strength = 1 } = group;
    if (list === 'none') continue;
    if (list !== 'limits') {
      if (isScornful || named(from) || (measured && group.check === 'unmeasured')) continue;
      if (list !== 'pressure' && (isAsked || isNegated(words, tokens, from))) continue;
    }
    found.push({ list, strength, from, to, isClaimed: isClaimed(words, tokens, from) });
  }
  if (!isScornful && !isAsked)
    for (const { from, to } of amounts)
      found.push({
        list: 'multiples',
        strength: 1,
        from,
        to,
        isClaimed: isClaimed(words, tokens, from),
      });
  return found;
}

/** A capital behind one of them is only that of a first word. */
const OPENS_PART = /^[:•–—|✅✔"“]$/u;

/** Whether the word at a place has a capital of its own: "Perfect Privacy" and "Best Buy" are names. */
function namesIn(tokens: readonly Token[]): (at: number) => boolean {
  const first = tokens.findIndex(({ isWord }) => isWord);
  const titled = isTitleCase(tokens);
  return (at) =>
    !titled && at > first && isCapital(tokens[at]) && !OPENS_PART.test(tokens[at - 1]?.lower ?? '');
}
