import { baseOf } from './irregular-forms.ts';
import { isVerbStem } from './kin.ts';
import type { Token } from './tokens.ts';
import type { Parsed } from './units.ts';

/** Tokens `from` up to `to`. */
export interface Stretch {
  from: number;
  to: number;
}

/** A verb of an English sentence with what belongs to it, by the order of words. */
export interface Clause {
  verb: number;
  /** Where its group begins: "has not", "may". */
  from: number;
  /** What stands before it as its subject; null where that is not plain. */
  subject: Stretch | null;
  /** Who does it, behind "by". */
  by: Stretch | null;
  isPassive: boolean;
  isDenied: boolean;
  /** "To sign", whose subject is another verb's. */
  isInfinitive: boolean;
  tense: 'past' | 'present' | 'future' | 'open';
}

const BE = /^(?:is|are|was|were|been|be|being|am|'s|'re|isn't|aren't|wasn't|weren't)$/;
const HAVE = /^(?:has|have|had|having|hasn't|haven't|hadn't)$/;
const DO = /^(?:do|does|did|don't|doesn't|didn't)$/;
const OPEN = /^(?:may|might|could|can|would|should|couldn't|wouldn't|shouldn't|can't|cannot)$/;
const WILL = /^(?:will|shall|won't)$/;
const DENIES = /^(?:not|never|cannot)$|n't$/;
/** Before "to" these deny. */
const REFUSES = /^(?:yet|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|fail(?:s|ed|ing)?|unable)$/;
const ADVERB =
  /^(?:not|never|also|now|then|only|even|just|still|already|yet|ever|first|once|since|later|soon|often|no|longer|all|both|far|so|too|\p{L}+ly)$/u;
const DETERMINER =
  /^(?:an?|the|its|their|his|her|our|my|your|this|these|those|each|every|no|some|any|other|another|more|most|many|few|several|all|both|such|own)$|['’]s$/;
const PREPOSITION =
  /^(?:of|in|on|at|by|for|from|with|without|to|into|about|against|between|after|before|over|under|than|as|like|during|since|until|through|per|within|behind|near)$/;
const WHO = /^(?:who|which|that|whom|whose)$/;
const AND = /^(?:and|or|but|then)$/;
const STARTS =
  /^(?:that|if|because|when|while|whereas|although|though|but|and|or|where|whether|unless|so|as|since|after|before|until|what|how|why)$/;
const WEAK_VERB =
  /^(?:go|goes|went|gone|come|comes|came|take|takes|took|taken|get|gets|got|make|makes|made|put|puts|give|gives|gave|given|keep|keeps|kept|use|uses|used|let|lets|say|says|said)$/;
const NOUN_FORM = /^(?:men|women|people|children|feet|lives|wives|crises|theses|analyses)$/;
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|these|those)$/;
/** Verbs that are numbers too. */
const TIMES = /^(?:doubled|tripled|quadrupled|halved)$/;
/** What stands behind a verb rather than behind a noun. */
const OBJECT = /^(?:an?|the|its|their|his|her|that|it|them|him)$/;
const BREAK = 8;
const COMMA = 3;

const isPast = (folded: string): boolean =>
  (folded.endsWith('ed') && !/^(?:hundred|speed|need|indeed|seed|feed|embed)$/.test(folded)) ||
  (baseOf(folded) !== folded && !NOUN_FORM.test(folded)) ||
  /^(?:cut|put|set|let|hit|cost|quit|shut|beat|read|spread)$/.test(folded);

/** The token before a place that is no adverb. */
function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (before >= 0 && ADVERB.test(tokens[before]?.folded ?? '')) before--;
  return before;
}

const gapBefore = (tokens: readonly Token[], at: number): number =>
  (tokens[at]?.place ?? 0) - (tokens[at - 1]?.place ?? 0);

function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.isValue && !TIMES.test(token.folded))) return false;
  const { folded, key } = token;
  if (folded === 'based' && tokens[at - 1]?.isCapital) return false;
  const isWeak = WEAK_VERB.test(folded);
  if ((token.weight === 0 && !isWeak && !token.isValue) || (token.isCapital && at > 0))
    return false;
  const before = tokens[beforeAdverbs(tokens, at)];
  const word = before?.folded ?? '';
  if (OPEN.test(word) || WILL.test(word) || DO.test(word) || word === 'must') return true;
  if (word === 'to') return isWeak || isVerbStem(key);
  // What somebody is counts as a verb too: "is wrong".
  if (BE.test(word)) return isPast(folded) || token.weight > 0;
  if (HAVE.test(word)) return isPast(folded);
  if (at === 0 || !before || DETERMINER.test(before.text) || DETERMINER.test(word)) return false;
  if (PREPOSITION.test(word)) return false;
  const next = tokens.slice(at + 1).find((other) => !ADVERB.test(other.folded))?.folded ?? '';
  // "That claim was": no verb stands before another one's group.
  if (BE.test(next) || OPEN.test(next) || WILL.test(next)) return false;
  if (isPast(folded)) return true;
  const isSure = before.isCapital || /\p{L}ly$/u.test(tokens[at - 1]?.folded ?? '');
  if (isSure && /[^s]s$/.test(folded) && OBJECT.test(next)) return true;
  if (!isVerbStem(key) && !isWeak) return false;
  if (/[^s]s$/.test(folded)) return !/[^s]s$/.test(word) || before.isCapital;
  return PRONOUN.test(word) || /[^s]s$/.test(word) || /^(?:people|men|women|children)$/.test(word);
}

/** Where a verb's group begins, with what its auxiliaries say. */
function groupOf(
  tokens: readonly Token[],
  verb: number,
): Pick<Clause, 'from' | 'isPassive' | 'isDenied' | 'isInfinitive' | 'tense'> {
  const folded = tokens[verb]?.folded ?? '';
  let from = verb;
  let [isPassive, isDenied, isInfinitive] = [false, false, false];
  let tense: Clause['tense'] = isPast(folded) ? 'past' : 'present';
  for (let at = verb - 1; at >= 0; at--) {
    const word = tokens[at]?.folded ?? '';
    const isAdverb = ADVERB.test(word);
    if (DENIES.test(word)) isDenied = true;
    if (word === 'longer' && tokens[at - 1]?.folded === 'no') isDenied = true;
    if (BE.test(word)) {
      if (at === beforeAdverbs(tokens, verb) && isPast(folded)) isPassive = true;
      if (isInfinitive) tense = 'future';
      else if (/^(?:was|were)$/.test(word)) tense = 'past';
      else if (!isPassive) tense = 'present';
    } else if (HAVE.test(word)) tense = isInfinitive ? tense : 'past';
    else if (word.startsWith('did')) tense = 'past';
    else if (WILL.test(word)) tense = 'future';
    else if (OPEN.test(word)) tense = 'open';
    else if (word === 'to') {
      isInfinitive = true;
      if (REFUSES.test(tokens[at - 1]?.folded ?? '')) isDenied = true;
      if (!BE.test(tokens[beforeAdverbs(tokens, at)]?.folded ?? '')) {
        from =
          HAVE.test(tokens[at - 2]?.folded ?? '') && tokens[at - 1]?.folded === 'yet' ? at - 2 : at;
        break;
      }
    } else if (!isAdverb && !DO.test(word) && word !== 'must') break;
    if (!isAdverb || DENIES.test(word)) from = at;
  }
  return { from, isPassive, isDenied: isDenied !== tokens[verb]?.isUn, isInfinitive, tense };
}

/** The words before a verb's group that are its subject, back to a boundary of clauses. */
function subjectBefore(
  tokens: readonly Token[],
  from: number,
  clauses: readonly Clause[],
): Stretch | null {
  let to = beforeAdverbs(tokens, from) + 1;
  const last = tokens[to - 1];
  if (!last) return null;
  const isRelative = WHO.test(last.folded) && to > 1;
  if (isRelative) to--;
  const previous = clauses.findLast(({ verb }) => verb < to);
  if (AND.test(last.folded)) return previous?.subject ?? null;
  if (previous && previous.verb === to - 1) return null;
  // Over an aside between commas: "Dostal, the director, apologized".
  const aside = tokens[to - 1]?.aside ?? 0;
  if (aside !== 0 && tokens[from]?.aside !== aside)
    while (to > 0 && tokens[to - 1]?.aside === aside) to--;
  let start = to;
  let commas = 0;
  while (start > 0) {
    const word = tokens[start - 1];
    if (!word || (previous && previous.verb === start - 1)) break;
    if (STARTS.test(word.folded) || WHO.test(word.folded)) break;
    if (start < to) {
      const gap = gapBefore(tokens, start);
      if (gap > BREAK) break;
      if (gap > COMMA && (++commas > 1 || !(tokens[start]?.isCapital ?? false))) break;
    }
    start--;
  }
  const isPlaced = PREPOSITION.test(tokens[start]?.folded ?? '');
  // "The drug designed with its model has failed": what failed is the drug.
  if (isPlaced && previous?.from === previous?.verb && previous?.tense === 'past' && !isRelative)
    return previous?.subject ?? null;
  if (isPlaced && start < to && isRelative) start++;
  return start < to ? { from: start, to } : null;
}

const BY_REACH = 6;
const LONGEST_NAME = 6;

function byBehind(tokens: readonly Token[], verb: number): Stretch | null {
  for (let at = verb + 1; at < tokens.length && at <= verb + BY_REACH; at++) {
    if (gapBefore(tokens, at) > BREAK) return null;
    if (tokens[at]?.folded !== 'by') continue;
    let to = at + 1;
    while (
      to < tokens.length &&
      to - at <= LONGEST_NAME &&
      gapBefore(tokens, to) <= COMMA &&
      !PREPOSITION.test(tokens[to]?.folded ?? '') &&
      !AND.test(tokens[to]?.folded ?? '') &&
      !WHO.test(tokens[to]?.folded ?? '')
    )
      to++;
    return to > at + 1 ? { from: at + 1, to } : null;
  }
  return null;
}

const known = new WeakMap<readonly Token[], Clause[]>();

/** The clauses of an English text, by their verbs in order; each text is read once. */
export function clausesIn({ tokens }: Pick<Parsed, 'tokens'>): readonly Clause[] {
  const found = known.get(tokens);
  if (found) return found;
  const clauses: Clause[] = [];
  for (const verb of tokens.keys()) {
    if (!isVerbAt(tokens, verb)) continue;
    const group = groupOf(tokens, verb);
    const by = byBehind(tokens, verb);
    const previous = clauses.at(-1);
    const isShared = group.isInfinitive && previous && previous.verb < group.from;
    const subject = isShared
      ? previous.verb === group.from - 1
        ? previous.subject
        : null
      : subjectBefore(tokens, group.from, clauses);
    const isDone = group.isPassive || (by !== null && by.from === verb + 2);
    clauses.push({ verb, ...group, isPassive: isDone, subject, by: isDone ? by : null });
  }
  known.set(tokens, clauses);
  return clauses;
}
