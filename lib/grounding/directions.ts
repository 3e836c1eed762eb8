import { stem } from '../text/stems.ts';
import type { Entity } from './entities.ts';
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

/** Deeds of one alone, told of another by "by": who built, founded or wrote something. */
const WORKS = new Set(
  'build built make made develop create design found start write lead run operate produce invent launch set pay'
    .split(' ')
    .map(stem),
);

/** The name of a statement that has done what by the article another did; null where there is none. */
export function otherDoer(
  statement: Parsed,
  names: readonly { entity: Entity; from: number; to: number }[],
  entities: readonly Entity[],
  units: readonly Unit[],
  support: readonly number[],
): { from: number; to: number } | null {
  for (const [at, token] of statement.tokens.entries()) {
    if (!WORKS.has(token.key)) continue;
    const doer = names.find(({ from }) => isDoer(statement.tokens, at, from));
    if (!doer) continue;
    for (const unit of support) {
      const { tokens = [] } = units[unit] ?? {};
      const deeds = tokens.flatMap((other, index) =>
        sameness(token, other) >= SURE ? [index] : [],
      );
      const doersOf = (deed: number): Entity[] =>
        entities.filter(({ places }) =>
          places.some(
            (place) => place.unit === unit && !place.isPronoun && isDoer(tokens, deed, place.from),
          ),
        );
      const doers = deeds.map(doersOf).filter((found) => found.length > 0);
      const others = doers.filter((found) => !found.includes(doer.entity));
      if (
        doers.length > 0 &&
        others.length === doers.length &&
        sharesWork(statement, at, tokens, deeds)
      )
        return doer;
    }
  }
  return null;
}
const SURE = 0.8;

/** Tokens between a name and what it does. */
const DOER_REACH = 3;

/** Whether a name is right before a deed that is not done to it, or behind its "by". */
function isDoer(tokens: readonly Token[], deed: number, name: number): boolean {
  const by = tokens.findIndex(
    ({ folded }, at) => at > deed && at - deed <= NEAR + 2 && /^(?:by|von|par|por)$/.test(folded),
  );
  if (by > 0) return name > by && name - by <= NEAR;
  const between = tokens.slice(name, deed);
  return (
    name < deed &&
    between.length <= DOER_REACH + 1 &&
    !between.some(({ folded }) =>
      /^(?:was|were|been|be|being|is|are|wurde|wurden|fue|fueron)$/.test(folded),
    )
  );
}

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
