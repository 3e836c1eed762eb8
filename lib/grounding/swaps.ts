import { type Anchor, type Occurrence, type Term, type Tie, tie } from './ties.ts';
import type { Parsed, Unit } from './units.ts';

/** A number, date or name of a statement, where the article has the same, and what it could have been mistaken for. */
export interface Claim extends Anchor {
  kind: 'number' | 'date' | 'name';
  same: readonly Occurrence[];
  rivals: readonly { key: string; places: readonly Occurrence[] }[];
  isPerson: boolean;
  /** What `rivals` call this one. */
  key: string;
}

/** How much better the article has to tie another one to what the statement says. Set on our labeled half. */
const BETTER = 1.25;
const MORE = 0.06;
const LEAST = 0.3;
/** The same for another number in the very sentence, where order and distance tell less. */
const BESIDE_BETTER = 1.3;
const BESIDE_MORE = 0.1;
/** The same for names in the very sentence, and of things anywhere, since sentences often leave them to be understood. */
const THING_BETTER = 1.6;
const THING_MORE = 0.15;
/** The same for two that would both fit better in each other's place. */
const BOTH_BETTER = 1.12;
const BOTH_MORE = 0.07;

interface Tied extends Tie {
  unit: number;
  isPronoun: boolean;
}

/** What is known of the article where claims are judged. */
export interface Ground {
  units: readonly Unit[];
  /** The units that bear the statement out. */
  support: ReadonlySet<number>;
  /** Those that do so by its plain words alone, with how much of it they say. */
  content: ReadonlyMap<number, number>;
}

/** The claims of a statement that the article ties to something else. */
export function swappedIn(
  statement: Parsed,
  claims: readonly Claim[],
  terms: readonly Term[],
  ground: Ground,
): Claim[] {
  const homes = new Set(claims.flatMap(({ same }) => same.map(({ unit }) => unit)));
  const counts = ({ unit }: Occurrence): boolean =>
    homes.has(unit) || ground.support.has(unit) || (ground.units[unit]?.isCell ?? false);
  const ties = claims.map((claim) => {
    const within = new Set(statement.tokens.slice(claim.from, claim.to));
    const others = terms.filter(({ token }) => !within.has(token));
    const tied = (place: Occurrence): Tied => ({
      ...tie(statement, claim, others, ground.units, place),
      ...{ unit: place.unit, isPronoun: place.isPronoun ?? false },
    });
    return {
      claim,
      own: claim.same.map(tied),
      rivals: claim.rivals.map(({ key, places }) => ({
        key,
        tied: places.filter((place) => claim.isPerson || counts(place)).map(tied),
      })),
    };
  });
  return ties.flatMap((one) => (isSwapped(statement, one, ties, ground) ? [one.claim] : []));
}

interface Judged {
  claim: Claim;
  own: readonly Tied[];
  rivals: readonly { key: string; tied: readonly Tied[] }[];
}

function isSwapped(
  statement: Parsed,
  judged: Judged,
  all: readonly Judged[],
  ground: Ground,
): boolean {
  const { claim, own, rivals } = judged;
  const others = all.filter((other) => other !== judged);
  const isListed =
    claim.kind === 'name' &&
    others.some(({ claim: other }) => other.kind === 'name' && areListed(statement, claim, other));
  const [besideBetter, besideMore] = claim.isPerson
    ? [THING_BETTER, THING_MORE]
    : [BESIDE_BETTER, BESIDE_MORE];
  return rivals.some((rival) => {
    const other = others.find(({ claim: { key } }) => key === rival.key);
    if (other) return !isListed && swapWith(judged, rival.tied, other);
    const nearest = best(rival.tied, 'clause');
    const beside = own.filter(({ unit, isPronoun }) => unit === nearest.unit && !isPronoun);
    if (beside.length > 0)
      return (
        nearest.clause >= LEAST &&
        nearest.clause > besideBetter * best(beside, 'clause').clause + besideMore
      );
    return !isListed && isSaidOf(judged, rival.tied, ground);
  });
}

/** Whether two claims would both stand better in each other's place. */
function swapWith({ claim, own }: Judged, rival: readonly Tied[], other: Judged): boolean {
  const [here, there] = [best(own, 'clause').clause, best(rival, 'clause').clause];
  if (claim.kind === 'name' && !(claim.isPerson && other.claim.isPerson))
    return there >= LEAST && there > BETTER * here + MORE;
  const back = best(other.rivals.find(({ key }) => key === claim.key)?.tied ?? [], 'clause').clause;
  const kept = best(other.own, 'clause').clause;
  return there + back > BOTH_BETTER * (here + kept) + BOTH_MORE && there > here && back > kept;
}

/** Whether a sentence that has not the claim says the same of a rival. */
function isSaidOf({ claim, own }: Judged, rival: readonly Tied[], ground: Ground): boolean {
  const { units, support, content } = ground;
  const isName = claim.kind === 'name';
  const isNear = (reach: number): boolean =>
    own.some(({ unit }) =>
      [...content.keys()].some(
        (other) => Math.abs(other - unit) <= reach && units[other]?.block === units[unit]?.block,
      ),
    );
  if (isName && isNear(0)) return false;
  const says = (unit: number): number => content.get(unit) ?? 0;
  const ownSays = Math.max(0, ...own.map(({ unit }) => says(unit)));
  const elsewhere = rival.filter(
    ({ unit }) =>
      (claim.isPerson || support.has(unit) || units[unit]?.isCell) &&
      !own.some((one) => one.unit === unit) &&
      (isName || units[unit]?.isCell || says(unit) > ownSays),
  );
  const [better, more] = isName && !claim.isPerson ? [THING_BETTER, THING_MORE] : [BETTER, MORE];
  const { sentence } = best(elsewhere, 'sentence');
  return sentence >= LEAST && sentence > better * best(own, 'sentence').sentence + more;
}

/** Words between two names of one list: "in Leeds and Gdansk", "treasurer Hale and union lawyer Stone". */
const LIST_REACH = 4;

/** Whether two names stand in one list. */
function areListed({ tokens }: Parsed, a: Anchor, b: Anchor): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const between = tokens.slice(first.to, second.from);
  return (
    between.length <= LIST_REACH &&
    /^(?:and|or|und|oder|et|ou|y|o)$/.test(between[0]?.folded ?? 'and') &&
    between.slice(1).every(({ isCapital, weight }) => !isCapital && weight > 0)
  );
}

const best = (tied: readonly Tied[], by: 'clause' | 'sentence'): Tied =>
  tied.reduce((most, one) => (one[by] > most[by] ? one : most), NO_TIE);
const NO_TIE: Tied = { clause: 0, sentence: 0, unit: -1, isPronoun: false };
