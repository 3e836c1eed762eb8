import { at, isCapital, isFirst, isNamed, type Place, set } from './supposed-place.ts';

/** Words that set a sentence in time to come. */
const LATER = set(
  'soon eventually tomorrow later next coming upcoming future someday ultimately years decades months weeks decade year month week quarter summer spring fall autumn winter once until first finally',
);
const HABIT = set(
  'often usually typically generally normally always sometimes tend automatically occasionally never frequently likewise happily simply either',
);
/** What a noun "will" has before it. */
const NOUN = set(
  'the a free good ill his her their my our your at own political of any iron sheer',
);
/** What authors say that they do in a text. */
const DISCOURSE = set(
  'see look show walk use explore discuss explain cover learn start begin go focus dive assume demonstrate describe take examine present return refer call need find notice say admit leave spare omit skip let argue try get come keep be also now first then cut end stop give break tell talk define consider introduce',
);
const ADVERB = set('just now also first then simply only briefly');
const COMING = set('soon later coming year years month months weeks');
const TEXT = set(
  'post article section guide tutorial chapter example here now below above first next step newsletter essay piece lesson blog',
);
/** What machines do each time. */
const BEHAVIOR = set(
  'return output produce print display respond reply trigger throw fail generate show appear contain look refuse load run call default ask prompt receive match accept ignore create write send give tell see find use try treat detect select choose pick install download slow automatically open close save set read follow result cause',
);
const MACHINE = set(
  'this that model models agent agents function script command code app tool tools system prompt llm llms it browser page method query output user users program server client api request process machine compiler file button algorithm assistant chatbot bot parser test runner button one that which something someone person people who everyone anyone nobody',
);
const PRONOUN = set('this that it one which who');
const DOCUMENT = set('article post guide section chapter tutorial video essay lesson series');
const OFTEN = set('often usually typically generally always sometimes each every any whenever');
const CLAUSE = set('if when whenever unless once whether as where wherever until');

/** Whether anything beside the verb says that this is yet to come. */
function isDated({ tokens, from }: Place): boolean {
  return tokens.some(
    ({ lower }, index) =>
      (LATER.has(lower) && !(index < from && (lower === 'once' || lower === 'first'))) ||
      /^20[2-9]\d$/.test(lower),
  );
}

/** Authors who say what their text does: "we will look at", "in this post I'll". */
function isDiscourse({ tokens, from, to }: Place): boolean {
  const subject = tokens.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  if (!subject.some((word) => word === 'we' || word === 'i' || word === "let's")) return false;
  const verb = tokens
    .slice(to, to + 3)
    .map(({ lower }) => lower)
    .find((word) => !ADVERB.has(word));
  // "To query it, we will call"
  if (at({ tokens, from, to }, 0) === 'to') return true;
  if (tokens.some(({ lower }) => COMING.has(lower))) return false;
  if (tokens.some(({ lower }) => TEXT.has(lower))) return true;
  if (
    verb === 'see' &&
    !/^(?:how|that|in|below|what|why|if|whether|later)$/.test(at({ tokens, from, to }, to + 1))
  )
    return false;
  return DISCOURSE.has(verb ?? '');
}

/**
 * Whether "will" tells what is still to come: no name, no noun, no habit, nothing said to the reader ("you will need"), no
 * plan of the text itself ("we will see"), and not what a machine does each time ("the model will return").
 */
export function isWill(place: Place): boolean {
  const { tokens, from, to } = place;
  const [before, next] = [at(place, from - 1), at(place, to)];
  if (isNamed(place) || !/^[\p{L}]/u.test(next)) return false;
  if (isFirst(place)) return false;
  if (isCapital(tokens[from]) && isCapital(tokens[to])) return false;
  if (NOUN.has(before) || next === 'of' || next === 'to' || HABIT.has(next) || HABIT.has(before))
    return false;
  const dated = isDated(place);
  const subject = tokens.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  if (subject.includes('you') || subject.includes('your') || subject.includes('readers'))
    return dated && next === 'be' && at(place, to + 1) === 'able';
  if (isDiscourse(place) || subject.some((word) => DOCUMENT.has(word))) return false;
  if (dated) return true;
  if (tokens.some(({ lower }) => OFTEN.has(lower))) return false;
  // "This will help you choose" is said of any reader.
  if (tokens.slice(to, to + 4).some(({ lower }) => lower === 'you' || lower === 'your'))
    return false;
  const conditional = tokens.some(
    ({ lower }, index) => CLAUSE.has(lower) && !(lower === 'as' && index > 0),
  );
  const verb = next === 'not' || next === 'also' || next === 'then' ? at(place, to + 1) : next;
  if (BEHAVIOR.has(verb) && subject.some((word) => MACHINE.has(word))) return false;
  return !(conditional && subject.some((word) => MACHINE.has(word) && !PRONOUN.has(word)));
}

/** "is going to change", said of what comes, not of where somebody goes. */
export function isGoing(place: Place): boolean {
  const subject = place.tokens.slice(Math.max(0, place.from - 2), place.from);
  if (subject.some(({ lower }) => /^(?:you|we|i|was|were)$/.test(lower))) return isDated(place);
  return !/^(?:was|were)$/.test(at(place, place.from));
}

/** A year that may lie ahead; whether it does, the day of publication tells. */
export const isYear = ({ tokens, to }: Place): boolean =>
  /^20[2-9]\d$/.test(tokens[to - 1]?.lower ?? '');

const FAMILIAR = set('vous tu nous on usted tú te os vosotros');
/** A future of French and Spanish that is not said to the reader. */
export const isFuture = (place: Place): boolean =>
  !place.tokens
    .slice(Math.max(0, place.from - 3), place.from)
    .some(({ lower }) => FAMILIAR.has(lower));

const END = /^[.,;:!?–—)]$/;
/** Verbs whose form for what is done to something is like that for doing it, and participles with "ge". */
const PARTICIPLE =
  /^(?:\p{L}*ge\p{L}{2,}en|(?:be|ver|er|ent|zer|miss|über|unter|wider)\p{L}*(?:nommen|brochen|sprochen|bunden|worfen|trieben|schrieben|griffen|schlossen|wiesen|troffen|zogen|geben|sehen|boten|halten|laden|lassen|standen|gangen|fallen|tragen|loren|hoben|fahren|raten|funden|ziehen))$/u;
const INFINITIVE = /^\p{Ll}{2,}(?:en|ern|eln)$/u;
const INFINITIVES = set(
  'sein tun gehen geben gelten gehören gewinnen gelingen geraten genießen geschehen gestalten',
);

/** Longer words are none. */
const LONGEST = 40;

const isInfinitive = (word: string): boolean =>
  INFINITIVES.has(word) ||
  (word.length <= LONGEST && INFINITIVE.test(word) && !PARTICIPLE.test(word));

/** German "wird" with an infinitive at the end of its clause, or right before it: what comes, not what is done. */
export function isWird(place: Place): boolean {
  const { tokens, from, to } = place;
  // "Wird das reichen?" is a question.
  if (isFirst(place) && tokens.at(-1)?.lower === '?') return false;
  let end = to;
  while (end < tokens.length && !END.test(at(place, end))) end++;
  if (end === to) return isInfinitive(at(place, from - 1));
  return isInfinitive(at(place, end - 1));
}

const WORKS = set(
  'works work succeeds succeed holds hold continues continue happens happen can becomes become gets passes',
);
const SUBJECT = set('this that it they these the ai such demand adoption regulators a an');
/** "If this works, it becomes …", "Whether that leads to …": what hangs on how something turns out, with no word to the reader. */
export function isOutcome(place: Place): boolean {
  const { tokens, from, to } = place;
  if (!isFirst(place)) return false;
  const clause = tokens.slice(to, to + 5).map(({ lower }) => lower);
  if (clause.some((word) => /^(?:you|your|user|users|we|i)$/.test(word))) return false;
  // "Whether it is noon or night" leaves nothing open.
  if (at(place, from) === 'whether') {
    const comma = tokens.findIndex(({ lower }) => lower === ',');
    const isEither = tokens.slice(to, comma).some(({ lower }) => lower === 'or');
    return !isEither && (SUBJECT.has(clause[0] ?? '') || isCapital(tokens[to]));
  }
  return (
    (SUBJECT.has(clause[0] ?? '') || isCapital(tokens[to])) &&
    clause.some((word) => WORKS.has(word))
  );
}
