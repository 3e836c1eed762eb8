import type { Token } from './lexicons/compile-cues.ts';
import { at, isCapital, isFirst, isNamed, isTitleCase, type Place, set } from './supposed-place.ts';

const MONTH_BEFORE = set(
  'in on by since until till before after from of early late mid last next this each every and to through',
);
const PERMITTED = set(
  'use copy copies cancel choose distribute modify apply submit request resell reproduce download terminate redistribute work used copied distributed modified reproduced reused shared sold redistributed cited resold',
);
const ALLOWED = set(
  'you users employees customers members licensees participants anyone only who authors reviewers students readers',
);

export function isMay(place: Place): boolean {
  const { tokens, from, to } = place;
  const [before, next] = [at(place, from - 1), at(place, to)];
  if (isCapital(tokens[from])) {
    if (isFirst(place) || !isTitleCase(tokens) || MONTH_BEFORE.has(before)) return false;
    return !/^\p{N}/u.test(next);
  }
  if (/^\p{N}/u.test(next) || ((before === 'in' || before === 'of') && next !== 'be')) return false;
  const verb = next === 'be' ? at(place, to + 1) : next;
  if (to - from > 1 && next === 'be' && PERMITTED.has(verb)) return false;
  if (next === 'be') return !PERMITTED.has(verb);
  return !(PERMITTED.has(verb) && ALLOWED.has(before)) && !(before === 'who' || before === 'only');
}

const POWER = set('the its their his her our my your military full with all and of economic');
export const isMight = (place: Place): boolean => {
  if (isNamed(place)) return false;
  const before = at(place, place.from - 1);
  const next = at(place, place.to);
  if (!/^\p{L}/u.test(next)) return false;
  return (
    !(POWER.has(before) && !/^(?:be|have|not|also|still|well|even)$/.test(next)) || before === 'and'
  );
};

const SENSES = set('see hear feel smell sense taste remember afford barely hardly only');
/** Years up to this one are past for any text read now; later ones may be a forecast's. */
const PAST_UNTIL = 2024;
const ASSUMED = set('if would might may unless soon someday eventually future next later tomorrow');

/** Whether the sentence is set in the past: "back then", "in 2019", "previously". */
function isPast({ tokens }: Place): boolean {
  return tokens.some(({ lower }, index) => {
    const next = tokens[index + 1]?.lower ?? '';
    if (lower === 'back' || lower === 'until')
      return next === 'then' || next === 'recently' || next === 'now';
    if (lower === 'at' && next === 'the') return tokens[index + 2]?.lower === 'time';
    if (lower === 'those' && next === 'days') return true;
    if (lower === 'ago' || lower === 'previously' || lower === 'formerly' || lower === 'originally')
      return true;
    if (lower !== 'in' && lower !== 'during' && lower !== 'before') return false;
    return /^(?:1\d|20)\d\d$/.test(next) && Number(next) <= PAST_UNTIL;
  });
}

const TRIED = set('see check checked test tested tests checks measure measured wondered asked');
/** "so that we could run them", "to see whether it could help": what it was done for, and mostly told afterwards. */
function isPurpose(near: readonly string[]): boolean {
  const asks = near.findIndex((word) => word === 'if' || word === 'whether' || word === 'how');
  if (asks > 0 && TRIED.has(near[asks - 1] ?? '')) return true;
  const so = near.lastIndexOf('so');
  return so >= 0 && near.length - so <= 6 && near[so + 1] !== ',';
}

const WAS = set('was were had did made led became took came went got found gave kept began used');
const SAID = set(
  'said says told thought wrote warned argued knew believed hoped imagined announced added if would will',
);
/** Whether what stands before is told of the past, by nobody: then "we could" was an ability. */
const isTold = (before: readonly Token[]): boolean =>
  before.some(({ lower }) => WAS.has(lower)) && !before.some(({ lower }) => SAID.has(lower));

export function isCould(place: Place): boolean {
  const { tokens, from, to } = place;
  if (isNamed(place)) return false;
  const [before, next] = [at(place, from - 1), at(place, to)];
  if (next === 'not' || next === "n't") return false;
  if (next === 'have') return true;
  if (next === '' || !/^[\p{L}]/u.test(next)) return false;
  if (/^(?:was|were|is|are)$/.test(next)) return false;
  if (/^(?:no|only|finally|once)$/.test(next)) return false;
  const isPerson = /^(?:i|he|she|we|they|you)$/.test(before);
  if (isPerson && SENSES.has(next) && !/^(?:an?|more|some|many)$/.test(at(place, to + 1)))
    return false;
  // "as fast as it could", "so that users could", "the only ones who could"
  const near = tokens.slice(Math.max(0, from - 7), from).map(({ lower }) => lower);
  if (near.includes('whatever') || near.includes('everything')) return false;
  if (tokens.slice(to, to + 4).some(({ lower }) => lower === 'whatever')) return false;
  if (isPurpose(near) || (isPerson && isTold(tokens.slice(0, from)))) return false;
  if (tokens.some(({ lower }) => ASSUMED.has(lower))) return true;
  return !isPast(place);
}

const HABIT = set(
  'often always sometimes usually typically regularly occasionally frequently constantly',
);
const REFUSED = set(
  'stop start work open comment say budge let listen answer load connect boot compile move fit give talk leave go engage',
);
const CONDITIONS = set('if without unless otherwise were should even');

export function isWould(place: Place): boolean {
  const { tokens, from, to } = place;
  if (isNamed(place)) return false;
  const next = at(place, to);
  if (HABIT.has(next) || HABIT.has(at(place, from - 1))) return false;
  if (to - from > 1) {
    return !REFUSED.has(next) || tokens.some(({ lower }) => CONDITIONS.has(lower));
  }
  if (next === '' || /^[.,;:)”"]$/.test(next)) return true;
  const first = at(place, 0);
  const second = at(place, 1);
  if (
    first === 'each' ||
    (first === 'every' &&
      /^(?:day|morning|evening|night|week|month|year|time|summer|winter|friday|sunday)$/.test(
        second,
      ))
  )
    return false;
  return !tokens.some(({ lower }, index) => {
    const after = tokens[index + 1]?.lower ?? '';
    return (
      (lower === 'back' && after === 'then') ||
      (lower === 'those' && after === 'days') ||
      (lower === 'every' && after === 'time') ||
      (lower === 'used' && after === 'to' && index < from && tokens[index - 1]?.lower !== 'be')
    );
  });
}
