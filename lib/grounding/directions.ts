import { stem } from '../text/stems.ts';
import type { Entity } from './entities.ts';
import { baseOf } from './irregular-forms.ts';
import { sameAmount } from './same-amount.ts';
import { sameness, type Token } from './tokens.ts';
import type { Parsed, Unit } from './units.ts';

/** What one does to another: turned round it is another story. */
const DEEDS = new Set(
  'acquire buy bought sold sues sued led funded beats beaten won purchase takeover sue lawsuit suit accuse invest fund lead replace succeed beat outperform exceed overtake surpass criticize supply hire own reject sell trail outsell attack defeat blame owe license employ defeat kill arrest'
    .split(' ')
    .map(stem),
);
/** Tokens between "by" and who did it. */
const NEAR = 4;

interface Place {
  entity: Entity;
  from: number;
  to: number;
}

/** Who does it to whom by the order of words, or null where the order does not tell. */
function doerOf(tokens: readonly Token[], deed: number, a: number, b: number): 'a' | 'b' | null {
  const by = tokens.findIndex(
    ({ folded }, at) => at > deed && at - deed <= NEAR + 2 && /^(?:by|von|par|por)$/.test(folded),
  );
  if (by > 0)
    for (const [name, at] of [
      ['a', a],
      ['b', b],
    ] as const)
      if (at > by && at - by <= NEAR) return name;
  if (a < deed && deed < b) return 'a';
  if (b < deed && deed < a) return 'b';
  return null;
}

/** The name of a statement that does what by the article is done to it; null where all goes the same way. */
export function turnedRound(
  statement: Parsed,
  names: readonly { entity: Entity; from: number; to: number }[],
  units: readonly Unit[],
  support: readonly number[],
): { from: number; to: number } | null {
  for (const [at, token] of statement.tokens.entries()) {
    if (!DEEDS.has(token.key)) continue;
    for (const a of names)
      for (const b of names) {
        if (a.from >= b.from || a.entity === b.entity) continue;
        const told = doerOf(statement.tokens, at, a.from, b.from);
        if (told === null) continue;
        for (const unit of support) {
          const tokens = units[unit]?.tokens ?? [];
          const had = tokens.flatMap((other, index) => (sameness(token, other) > 0 ? [index] : []));
          const ways = had.flatMap((deed) => wayIn(tokens, deed, unit, a, b) ?? []);
          if (ways.length > 0 && !ways.includes(told)) return a;
        }
      }
  }
  return null;
}

function wayIn(
  tokens: readonly Token[],
  deed: number,
  unit: number,
  a: Place,
  b: Place,
): 'a' | 'b' | null {
  const nearest = ({ entity }: Place): number | null => {
    const here = entity.places.filter((place) => place.unit === unit);
    const named = here.filter(({ isPronoun }) => !isPronoun);
    return (named.length > 0 ? named : here).reduce<number | null>(
      (best, { from }) =>
        best === null || Math.abs(from - deed) < Math.abs(best - deed) ? from : best,
      null,
    );
  };
  const [first, second] = [nearest(a), nearest(b)];
  return first === null || second === null || first === second
    ? null
    : doerOf(tokens, deed, first, second);
}

/** Verbs that anybody may stand before. */
const ANYBODY = new Set(
  'say tell note add state report explain believe think call have be'.split(' ').map(stem),
);

/** The name of a statement that has done, or had done to it, what by the article another did or had; null where there is none. */
export function otherDoer(
  statement: Parsed,
  names: readonly Place[],
  entities: readonly Entity[],
  units: readonly Unit[],
  support: readonly number[],
): Place | null {
  for (const [at, token] of statement.tokens.entries()) {
    if (token.weight === 0 || token.isCapital || token.isValue || ANYBODY.has(token.key)) continue;
    for (const belongs of [isDoer, isDoneTo]) {
      const name = names.find(({ from, to }) => belongs(statement.tokens, at, { from, to }));
      if (!name || !isVerb(statement.tokens, name, at)) continue;
      const isBy = at < name.from;
      for (const unit of support) {
        const { tokens = [] } = units[unit] ?? {};
        const isHere = name.entity.places.some((place) => place.unit === unit && !place.isPronoun);
        const deeds = tokens.flatMap((other, index) => (other.key === token.key ? [index] : []));
        const whoseOf = (deed: number): Entity[] =>
          entities.filter(({ places }) =>
            places.some(
              (place) => place.unit === unit && !place.isPronoun && belongs(tokens, deed, place),
            ),
          );
        const whose = deeds.map(whoseOf);
        const isAnother = whose.some((found) => found.length > 0 && !found.includes(name.entity));
        const isOwn = whose.some((found) => found.includes(name.entity));
        const isTheirs =
          isBy || !isHere || amountIsOf(statement, at, units[unit], whose.flat(), entities, unit);
        if (isAnother && !isOwn && isTheirs && sharesWork(statement, at, tokens, deeds))
          return name;
      }
    }
  }
  return null;
}
const SURE = 0.8;

/** Tokens between a name and what it does. */
const DOER_REACH = 3;

/** Whether the amount behind a statement's deed stands in a unit behind one of those entities, no other name between them. */
function amountIsOf(
  statement: Parsed,
  deed: number,
  source: Unit | undefined,
  whose: readonly Entity[],
  entities: readonly Entity[],
  unit: number,
): boolean {
  const end = statement.tokens[deed]?.end ?? 0;
  const amount = statement.amounts.find(({ start }) => start > end);
  if (!source) return false;
  return source.amounts.some((had) => {
    if (!amount || !sameAmount(amount, had)) return false;
    const at = source.tokens.findIndex(({ end }) => end > had.start);
    const before = entities
      .flatMap((entity) => entity.places.map((place) => ({ entity, ...place })))
      .filter((place) => place.unit === unit && !place.isPronoun && place.from < at)
      .sort((a, b) => b.from - a.from)[0];
    return before !== undefined && whose.includes(before.entity);
  });
}

/** Whether a word behind a name is a verb: by its form, or by what stands between. "AI agents" has none. */
function isVerb(tokens: readonly Token[], { to }: Place, at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  const isPlaced = tokens[at]?.place === (tokens[to - 1]?.place ?? 0) + (at - to) + 1;
  return (
    at < to ||
    (isPlaced && (at > to || word.endsWith('ed') || baseOf(word) !== word) && word !== 'based')
  );
}

const BY = /^(?:by|von|par|por)$/;
const BE = /^(?:was|were|been|be|being|is|are|wurde|wurden|fue|fueron|been)$/;
/** What may stand between somebody and what they do. */
const BETWEEN =
  /^(?:has|have|had|will|would|also|first|now|then|who|which|initially|already|recently|later|still|did|does|do|hat|haben|wird|a|ont|va|ha|han|was|were|is|are|been|be|being|wurde|fue)$/;

/** The "by" that says who did it: right behind the deed, or behind one that is done. */
const byOf = (tokens: readonly Token[], deed: number): number => {
  const isDone = tokens
    .slice(Math.max(0, deed - DOER_REACH), deed)
    .some(({ folded }) => BE.test(folded));
  const reach = isDone ? NEAR + 2 : 2;
  return tokens.findIndex(({ folded }, at) => at > deed && at - deed <= reach && BY.test(folded));
};

/** Whether only auxiliaries stand between a name and a deed behind it. */
function isBefore(tokens: readonly Token[], { to }: { to: number }, deed: number): boolean {
  if (to > deed) return false;
  const aside = tokens[deed]?.aside;
  const between = tokens
    .slice(to, deed)
    .filter((token) => token.aside === 0 || token.aside === aside);
  return between.length <= DOER_REACH && between.every(({ folded }) => BETWEEN.test(folded));
}

/** Whether a name is right before a deed that is not done to it, or behind its "by". */
function isDoer(
  tokens: readonly Token[],
  deed: number,
  name: { from: number; to: number },
): boolean {
  const by = byOf(tokens, deed);
  if (by > 0) return name.from > by && name.from - by <= NEAR;
  return (
    isBefore(tokens, name, deed) &&
    !tokens.slice(name.to, deed).some(({ folded }) => BE.test(folded))
  );
}

/** Whether a name is right before what is done to it "by" somebody. */
const isDoneTo = (
  tokens: readonly Token[],
  deed: number,
  name: { from: number; to: number },
): boolean => byOf(tokens, deed) > 0 && isBefore(tokens, name, deed);

/** Whether a deed is done to the same in both: a word right behind or before it is shared. */
function sharesWork(
  statement: Parsed,
  at: number,
  tokens: readonly Token[],
  deeds: readonly number[],
): boolean {
  const near = (all: readonly Token[], index: number): Token[] =>
    all.filter(
      (token, place) =>
        place !== index && token.weight > 0 && Math.abs(place - index) <= WORK_REACH,
    );
  const told = near(statement.tokens, at);
  return deeds.some((deed) =>
    near(tokens, deed).some((other) => told.some((token) => sameness(token, other) >= SURE)),
  );
}
const WORK_REACH = 6;

const EXCEPT =
  /(?<!\p{L})(?:except(?: for)?|excluding|apart from|other than|save for|but not|außer|sauf|excepto|salvo)\s(?:the )?$/iu;

/** The name of a statement that the article leaves out of the same: "all members except Hungary". */
export function excepted(
  statement: Parsed,
  names: readonly { entity: Entity; from: number; to: number }[],
  units: readonly Unit[],
  support: readonly number[],
): { from: number; to: number } | null {
  for (const name of names) {
    const before = statement.text.slice(0, statement.tokens[name.from]?.start);
    if (
      EXCEPT.test(before) ||
      /(?<!\p{L})(?:not|no|refused|except|apart|other than|didn.t)(?!\p{L})/u.test(statement.text)
    )
      continue;
    const isLeftOut = name.entity.places.some(
      ({ unit, from, isPronoun }) =>
        support.includes(unit) &&
        !isPronoun &&
        EXCEPT.test(units[unit]?.text.slice(0, units[unit].tokens[from]?.start) ?? ''),
    );
    if (isLeftOut) return name;
  }
  return null;
}

/** Where something comes from and where it goes. */
const FROM = /^(?:from|von|aus|de|desde)$/;
const GOES = /^(?:to|into|nach|zu|à|vers|hacia)$/;

/** The name of a statement that goes where by the article it comes from, or the other way round. */
export function turnedWay(
  statement: Parsed,
  names: readonly Place[],
  units: readonly Unit[],
  support: readonly number[],
): Place | null {
  const wayOf = (tokens: readonly Token[], from: number): 'from' | 'to' | null => {
    const before = tokens[from - 1]?.folded ?? '';
    return FROM.test(before) ? 'from' : GOES.test(before) ? 'to' : null;
  };
  const turned = names.filter(({ entity, from }) => {
    const told = wayOf(statement.tokens, from);
    const had = entity.places.flatMap((place) =>
      support.includes(place.unit) && !place.isPronoun
        ? (wayOf(units[place.unit]?.tokens ?? [], place.from) ?? [])
        : [],
    );
    return told !== null && had.length > 0 && !had.includes(told);
  });
  // One alone may be told of in another way; two that change places are another story.
  return turned.length > 1 ? (turned[0] ?? null) : null;
}
