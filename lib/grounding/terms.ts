import type { Amount } from './amounts.ts';
import { sameAmount } from './same-amount.ts';
import { rareness, type WordIndex } from './support.ts';
import type { Said, Term } from './ties.ts';
import type { Token } from './tokens.ts';
import type { Parsed, Unit } from './units.ts';

/** What a name counts beside other words: it stands in many sentences that say something else of it. */
const NAME_SHARE = 0.6;
/** What an amount counts; words count by how rare they are, up to 9. */
const AMOUNT_WEIGHT = 4;

/** Asks for each unit once. */
function once(said: (unit: number) => readonly Said[]): (unit: number) => readonly Said[] {
  const known = new Map<number, readonly Said[]>();
  return (unit) => {
    const places = known.get(unit) ?? said(unit);
    known.set(unit, places);
    return places;
  };
}

/** The words of a statement that tell something, as terms. */
export const wordTerms = (statement: Parsed, index: WordIndex): Term[] =>
  statement.tokens.flatMap((token): Term[] => {
    if (token.weight === 0) return [];
    const rare = rareness(index.unitsWith(token).size, index.units.length);
    const weight = token.weight * rare * (token.isCapital ? NAME_SHARE : 1);
    return [{ token, weight, in: once((unit) => index.saidIn(token, unit)) }];
  });

const tokenAt = (tokens: readonly Token[], { start }: Amount): Token | undefined =>
  tokens.find((token) => token.end > start);

/** The amounts of a statement as terms. */
export const valueTerms = (statement: Parsed, units: readonly Unit[]): Term[] =>
  statement.amounts.flatMap((amount): Term[] => {
    const token = tokenAt(statement.tokens, amount);
    if (!token) return [];
    const said = (unit: number): Said[] =>
      (units[unit]?.amounts ?? []).flatMap((other) => {
        const found = sameAmount(amount, other) && tokenAt(units[unit]?.tokens ?? [], other);
        return found ? [{ token: found, same: 1 }] : [];
      });
    return [{ token, weight: AMOUNT_WEIGHT, in: once(said) }];
  });
