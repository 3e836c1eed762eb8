import { isFuture, isGoing, isOutcome, isWill, isWird, isYear } from './plans.ts';
import { isCould, isMay, isMight, isWould } from './supposed-modals.ts';
import { at, isCapital, isFirst, isTitleCase, type Place, set } from './supposed-place.ts';

/** "2.3 times more likely to" is measured, not supposed. */
function isNoRate(place: Place): boolean {
  const before = place.tokens.slice(Math.max(0, place.from - 3), place.to);
  return !before.some(({ lower }) => /^(?:times|percent|twice|%|x|equally|as)$/.test(lower));
}

const VALUES = set('true false zero none null high low medium max default work happen take about');
/** "is set to 5" and "set to true" say how a thing works, "set in Oslo" where it is. */
function isPlanned(place: Place): boolean {
  const phrase = place.tokens.slice(place.from, place.to).map(({ lower }) => lower);
  if (!phrase.includes('set')) return true;
  const next = at(place, place.to);
  if (phrase.at(-1) === 'to') return !VALUES.has(next) && !/^["“'‘]/.test(next);
  return phrase.at(-1) === 'for' && !/^\p{N}/u.test(next);
}

const ANYBODY = set(
  'who that which user users everyone nobody anyone somebody someone one person customer reader you',
);
const isIntention = (place: Place): boolean => !ANYBODY.has(at(place, place.from - 1));

const ENDS = /^[.!?:;…]$/;
const LATER = set(
  'open buy launch build cut hire sell raise invest acquire release unveil ship lay close expand begin start stop end offer add move replace pay join test ban make take give split merge create spend double halve appeal become face host supply use train license let get bring roll introduce drop retire appoint name step lead weigh be plan consider seek near explore mull have eye work hit reach grow rise fall arrive surpass exceed show publish share develop deploy power run meet fight sue settle leave enter skip delay keep review require allow limit block charge',
);
/** A headline has no verb of its own before "to": "Pellworth to open lab", "Copper Wire said to weigh bid". */
function isHeadlinePlan(place: Place): boolean {
  const { tokens, from, to } = place;
  const head = tokens.slice(0, from);
  const last = tokens.at(-1)?.lower ?? '';
  if (ENDS.test(last) || head.length === 0 || head.length > 5 || tokens.length > 16) return false;
  return (
    LATER.has(at(place, to)) &&
    head.every((token) => isCapital(token) || /^(?:and|of|,|&|'s)$/.test(token.lower))
  );
}

/** "We believe in open models" and "if you think" hedge nothing. */
const isMaker = (place: Place): boolean => {
  const near = place.tokens.slice(Math.max(0, place.from - 2), place.from);
  return !near.some(({ lower }) => /^(?:if|do|did|does|n't|you|to|not)$/.test(lower));
};

const OTHERS = set('you your user users');
const MODALS = set("would could might may will 'll wo can");
const ASKED = set(
  'asked asks ask see know check tell checks knows decide determine wonder wondered test tests find as even only verify',
);
/** An "if" clause whose consequence lies ahead: the sentence has "will" or another modal outside directions to the reader. */
function isCondition(place: Place): boolean {
  const { tokens, from } = place;
  const word = at(place, from);
  if (word === 'should')
    return (
      isFirst(place) &&
      tokens.at(-1)?.lower !== '?' &&
      !OTHERS.has(at(place, from + 1)) &&
      tokens.some(({ lower }) => MODALS.has(lower))
    );
  const clause = tokens.slice(from + 1, from + 4);
  if (clause.some(({ lower }) => OTHERS.has(lower))) return false;
  if (ASKED.has(at(place, from - 1))) return false;
  return tokens.some(({ lower }) => lower !== 'can' && MODALS.has(lower));
}

/** How far behind a passive its agent may stand, in tokens. */
const AGENT_WITHIN = 14;
const NOBODY = set('some many most several others critics experts observers people scholars fans');
/** Whether nobody is named who says so: no "by Castellanos" behind a passive, and it is no rule ("considered done if"). */
function hasNoAgent(place: Place): boolean {
  const { tokens, from, to } = place;
  if (at(place, from - 1) === "n't" || tokens.some(({ lower }) => lower === 'if')) return false;
  for (let index = to; index < Math.min(tokens.length, to + AGENT_WITHIN); index++) {
    const lower = at(place, index);
    if (/^[.;:]$/.test(lower)) break;
    const next = at(place, index + 1);
    // "by using it" tells the way, not who.
    if (lower === 'by' && !next.endsWith('ing')) return NOBODY.has(next);
  }
  return true;
}

/** Whether the people before the verb stay unnamed: no "Ostra engineers say", no "critics in Oslo say". */
function isUnnamed(place: Place): boolean {
  const { tokens, from, to } = place;
  if (tokens.slice(from + 1, to).some(isCapital) && !isTitleCase(tokens)) return false;
  const before = tokens[from - 1];
  return !(isCapital(before) && from > 1);
}

/** The rules that look around a cue, by the names that lexicons give. */
export const CHECKS: Readonly<Record<string, (place: Place) => boolean>> = {
  may: isMay,
  might: isMight,
  could: isCould,
  would: isWould,
  rate: isNoRate,
  planned: isPlanned,
  wants: isIntention,
  headline: isHeadlinePlan,
  maker: isMaker,
  condition: isCondition,
  hearsay: hasNoAgent,
  noAgent: hasNoAgent,
  unnamed: isUnnamed,
  will: isWill,
  going: isGoing,
  year: isYear,
  future: isFuture,
  wird: isWird,
  outcome: isOutcome,
};
