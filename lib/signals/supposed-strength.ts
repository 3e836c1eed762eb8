import type { Token } from './lexicons/compile-cues.ts';
import type { CueGroup } from './lexicons/lexicon.ts';
import { isCapital, set } from './supposed-place.ts';

/** A quantity of unnamed people ("some users") supposes nothing: readers took one sentence in six with one for supposed. */
const WEAK = 0;
/** A cue that is no part of the main verb: a clause about a noun ("a lab that could train"), a word about one ("likely cause"). */
const ASIDE = 0.3;
/** How far before a cue its clause may begin, in tokens. */
const NEAR = 4;

const RELATIVE = set('which who where whose whom');
/** Words before "that" whose clause is what is said or thought, and so the claim itself; and prepositions, before "that lab". */
const CONTENT = set(
  'say says said saying believe believes believed think thinks thought argue argues argued claim claims claimed suggest suggests suggested suspect suspected fear fears feared worry worries worried warn warns warned see saw estimate estimates estimated expect expects expected predict predicts predicted note notes noted agree agreed hope hopes hoped mean means meant show shows showed shown find finds found report reports reported reckon assume assumes conclude concluded acknowledge admitted announce announced confirm confirmed add added tell told know knows imagine imply implies indicate indicates so such is was are be been sure clear likely possible unlikely possibility chance chances risk risks idea fact view belief concern concerns sign signs evidence hypothesis theory assumption argument prospect likelihood confident certain now way case insight finding findings notion suspicion thesis conclusion statement intuition before after of in on at for with by from to and or but than as like if when while because',
);
const ATTRIBUTIVE = set(
  'likely potentially possibly suspected alleged probable purported presumably theoretically',
);
const BEFORE_NOUN = set(
  'the a an its their his her our this these any some most all of for to with on in about and testing excluding including avoid more less',
);

/** What an adjective ends with. */
const QUALITY = /(?:ing|ous|ful|[ai]ble|ive|ed)$/;

/** Whether the cue at `from` stands in a clause that only tells more of a noun. */
function isRelative(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(1, from - NEAR); at--) {
    const lower = tokens[at]?.lower ?? '';
    const before = tokens[at - 1];
    if (/^[.;:!?—–]$/.test(lower)) return false;
    // ", which could …" is a claim of its own.
    if (RELATIVE.has(lower)) return before?.isWord === true;
    if (lower === 'that')
      return before?.isWord === true && /\p{L}/u.test(before.text) && !CONTENT.has(before.lower);
  }
  return false;
}

/** Whether the cue is a word about a noun or an adjective: "the likely cause", "potentially harmful acts", "more likely to". */
function isAttributive(tokens: readonly Token[], from: number, to: number): boolean {
  const cue = tokens.slice(from, to).map(({ lower }) => lower);
  if (cue.includes('likely') && (cue.includes('more') || cue.includes('less'))) return true;
  const word = tokens[to - 1]?.lower ?? '';
  if (!ATTRIBUTIVE.has(word)) return false;
  const [before, next] = [tokens[from - 1]?.lower ?? '', tokens[to]?.lower ?? ''];
  if (word === 'likely' && /^(?:more|less)$/.test(before)) return true;
  if (next === 'to' || next === 'that' || next === 'be') return false;
  if (word === 'potentially' && QUALITY.test(next)) return true;
  return BEFORE_NOUN.has(before) || /^(?:suspected|alleged|purported)$/.test(word);
}

/** "potential risks", of all that might happen to anybody; "a potential merger" is one that is spoken of. */
const isAnyPossible = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:potential|possible|plausible|probable)$/.test(tokens[from]?.lower ?? '') &&
  to - from === 2 &&
  /(?:s|impact|use|risk)$/.test(tokens[to - 1]?.lower ?? '') &&
  !isCapital(tokens[to - 1]);

/** What authors "would" do with words only: "I would say". */
const SPOKEN = set('say argue add note recommend suggest consider claim call describe advise');
const TOLD = set('was were did had got went came took made kept used began felt found became');
const REPORTED = set(
  'if said says told thought wrote warned argued knew believed hoped imagined announced added expected predicted promised could feared feeling meant',
);
/** "It made me freeze, and I would walk off": what somebody did again and again, not what might be. */
const isNarrative = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(0, from).some(({ lower }) => TOLD.has(lower)) &&
  !tokens.some(({ lower }) => REPORTED.has(lower));

/** "By suggesting a course, "it appears more often", "gives us hope to": an act, a showing up, a noun. */
function isOtherwise(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.lower ?? '';
  const [before, next] = [tokens[from - 1]?.lower ?? '', tokens[to]?.lower ?? ''];
  const last = tokens[to - 1]?.lower ?? '';
  if (first.endsWith('ing')) return before === 'by' || before === 'for';
  if (/^appear/.test(first)) return /^(?:more|less|also|both|safe)$/.test(last);
  if (/^appear/.test(last)) return /^(?:in|on|at|more|less|without|again|often)$/.test(next);
  if (first === 'projects') return next === 'that';
  if (first === 'would' || first === "'d") return SPOKEN.has(next) || isNarrative(tokens, from);
  if (first === 'hope') return /^(?:us|them|me|him|her|you|the|a|some|no|new|of)$/.test(before);
  return /^(?:forecasts|projections|predictions|estimates)$/.test(first) && BEFORE.test(before);
}
const BEFORE = /^(?:of|on|in|for|with|the|a|its|their|and|from|accurate|better|to)$/;

/** "You may want to", "you could try": advice to the reader. */
const isAdvice = (tokens: readonly Token[], from: number, to: number): boolean =>
  (/^(?:may|might|could|would|can|should)$/.test(tokens[from]?.lower ?? '') &&
    /^you$/.test(tokens[from - 1]?.lower ?? '')) ||
  (/^(?:may|might)$/.test(tokens[from]?.lower ?? '') && tokens[to]?.lower === 'want') ||
  (/^wants?$/.test(tokens[from]?.lower ?? '') &&
    tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => /^you(?:r)?$/.test(lower)));

/** Tokens on either side of a cue that are looked at: more than sentences have, but for those that never end. */
const AROUND = 120;

/** How far a cue makes its sentence supposed, from 0 to 1, in the languages that rules are known for; else by its group alone. */
export function strengthOf(
  group: CueGroup,
  all: readonly Token[],
  at: number,
  end: number,
  language: string,
): number {
  const first = Math.max(0, at - AROUND);
  const tokens = all.length > 2 * AROUND ? all.slice(first, end + AROUND) : all;
  const [from, to] = tokens === all ? [at, end] : [at - first, end - first];
  const own = group.strength ?? (group.weak ? WEAK : 1);
  if (language !== 'en') return own;
  if (group.list === 'vague')
    return /^(?:various|several|certain)$/.test(tokens[from + 1]?.lower ?? '') ? WEAK : own;
  const isAside =
    isAnyPossible(tokens, from, to) ||
    isAttributive(tokens, from, to) ||
    isOtherwise(tokens, from, to) ||
    isAdvice(tokens, from, to) ||
    isRelative(tokens, from);
  return isAside ? Math.min(own, ASIDE) : own;
}
