import {
  type Cues,
  compileCues,
  type Found,
  findCues,
  outsideFixed,
  type Token,
} from './lexicons/compile-cues.ts';
import { DE } from './lexicons/de.ts';
import { EN_AMOUNTS } from './lexicons/en-amounts.ts';
import { EN_HEDGED } from './lexicons/en-hedged.ts';
import { EN_NONE } from './lexicons/en-none.ts';
import { EN_SETS } from './lexicons/en-sets.ts';
import { EN_SUPPOSING } from './lexicons/en-supposing.ts';
import { EN_VAGUE } from './lexicons/en-vague.ts';
import { ES } from './lexicons/es.ts';
import { FR } from './lexicons/fr.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import { CHECKS } from './supposed-checks.ts';

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([
  [
    'en',
    {
      sets: EN_SETS,
      groups: [...EN_HEDGED, ...EN_VAGUE, ...EN_AMOUNTS, ...EN_SUPPOSING, ...EN_NONE],
    },
  ],
  ['de', DE],
  ['fr', FR],
  ['es', ES],
]);

/** Primary tags of the languages that have a lexicon. */
export const LANGUAGES: ReadonlySet<string> = new Set(LEXICONS.keys());

/** Made when first asked for: some milliseconds, which pages of other languages need not pay. */
const compiled = new Map<string, Cues>();
function cuesOf(lang: string): Cues | null {
  const lexicon = LEXICONS.get(lang);
  if (lexicon === undefined) return null;
  const cues = compiled.get(lang) ?? compileCues(lexicon);
  compiled.set(lang, cues);
  return cues;
}

/** Tokens on either side of a cue that are looked at: more than sentences have, but for those that never end. */
const AROUND = 120;

function isMeant({ group, from, to }: Found, tokens: readonly Token[]): boolean {
  if (group.check === undefined) return true;
  const first = Math.max(0, from - AROUND);
  const place = {
    tokens: tokens.slice(first, to + AROUND),
    from: from - first,
    to: to - first,
  };
  return CHECKS[group.check]?.(place) ?? false;
}

/**
 * The cues in a sentence's tokens that stand in no fixed phrase and that what stands around does not rule out, weak ones
 * among them, in the order of their first words; none in languages without a lexicon.
 */
export function cuesOfSentence(lang: string, tokens: readonly Token[]): Found[] {
  const cues = cuesOf(lang);
  if (cues === null) return [];
  return outsideFixed(findCues(cues, tokens)).filter((found) => isMeant(found, tokens));
}
