import type { Entities, Entity } from './entities.ts';
import { sameAmount } from './same-amount.ts';
import type { Token } from './tokens.ts';
import type { Parsed, Unit } from './units.ts';

interface Named {
  entity: Entity;
  from: number;
  to: number;
}

/** Tokens between a name and the number that is its own. */
const REACH = 9;

const placeOf = (tokens: readonly Token[], start: number): number =>
  tokens.findIndex(({ end }) => end > start);

/** The last name before a number with no other number of its kind between them; null where there is none. */
function ownerOf(
  { tokens, amounts }: Parsed,
  amount: Parsed['amounts'][number],
  names: readonly Named[],
): Entity | null {
  const at = placeOf(tokens, amount.start);
  const near = names.filter(({ to }) => to <= at && at - to <= REACH);
  const [second, before] = [near.at(-2), near.at(-1)];
  // "Sumwise and Abakus had 4 and 7": a list of names.
  const joint = second && before ? tokens.slice(second.to, before.from) : [];
  const isList = joint.length === 1 && /^(?:and|or)$/.test(joint[0]?.folded ?? '');
  if (!before || isList) return null;
  const isFree = !amounts.some((other) => {
    const place = placeOf(tokens, other.start);
    return other !== amount && other.kind === amount.kind && place > before.from && place < at;
  });
  return isFree ? before.entity : null;
}

type StatedAmount = Parsed['amounts'][number];

/** Whose the numbers of a unit are that are of one kind. */
function ownersIn(
  source: Unit,
  unit: number,
  { kind }: StatedAmount,
  entities: Entities,
): { had: StatedAmount; whose: Entity | null }[] {
  const amounts = source.amounts.filter((had) => had.kind === kind);
  if (amounts.length < 2 || source.isCell) return [];
  const here = entities.all
    .flatMap((entity) => entity.places.map((place) => ({ entity, ...place })))
    .filter((place) => place.unit === unit && !place.isPronoun)
    .sort((a, b) => a.from - b.from);
  return amounts.map((had) => ({ had, whose: ownerOf(source, had, here) }));
}

/** Whether one sentence gives a statement's number to the same name, and another of its kind to another. */
export function hasOwner(
  statement: Parsed,
  amount: StatedAmount,
  entities: Entities,
  units: readonly Unit[],
): boolean {
  const owner = ownerOf(statement, amount, entities.in(statement));
  return (
    owner !== null &&
    units.some((source, unit) => {
      const owners = ownersIn(source, unit, amount, entities);
      const same = owners.filter(({ had }) => sameAmount(amount, had));
      return (
        same.some(({ whose }) => whose === owner) &&
        owners.some(({ whose }) => whose !== null && whose !== owner)
      );
    })
  );
}

/**
 * The numbers of a statement that one sentence gives to another name, beside one of their kind that it gives to theirs: "Sumwise was
 * wrong in 4 percent of the cases and Abakus in 7".
 */
export function otherOwners(
  statement: Parsed,
  names: readonly Named[],
  entities: Entities,
  units: readonly Unit[],
  support: readonly number[],
): { start: number; end: number }[] {
  return statement.amounts.filter((amount) => {
    const owner = ownerOf(statement, amount, names);
    if (!owner) return false;
    return support.some((unit) => {
      const source = units[unit];
      const owners = source ? ownersIn(source, unit, amount, entities) : [];
      const same = owners.filter(({ had }) => sameAmount(amount, had));
      return (
        same.length > 0 &&
        owners.some(({ whose }) => whose === owner) &&
        same.every(({ whose }) => whose !== null && whose !== owner)
      );
    });
  });
}
