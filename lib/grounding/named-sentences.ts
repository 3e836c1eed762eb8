import type { Entities } from './entities.ts';
import { kinOf } from './kin.ts';
import { hasAmount, hasDate } from './support.ts';
import { sameness } from './tokens.ts';
import type { Parsed, Unit } from './units.ts';

/** Sentences that have so much of a statement's words show that the model's numbers are meant, not guessed. */
const MEANT = 0.25;
/** Small numbers are counted in any sentence: "both", "two of them". */
const SMALL = 3;

/**
 * The sentences that a model names for a statement with those beside them; null where it names none, or where what it names says
 * nothing of what the statement says.
 */
export function namedSentences(
  cites: readonly number[],
  units: readonly Unit[],
  statement: Parsed,
): ReadonlySet<number> | null {
  const named = cites.filter((at) => units[at]?.sentence === at);
  const near = new Set(
    named.flatMap((at) => [at - 1, at, at + 1]).filter((at) => units[at]?.sentence === at),
  );
  let [held, all] = [0, 0];
  for (const token of statement.tokens) {
    if (token.weight === 0 || token.isCapital) continue;
    const kin = kinOf(token.key);
    all += token.weight;
    const isHeld = [...near].some((at) =>
      units[at]?.tokens.some((other) => sameness(token, other) !== 0 || kin.has(other.key)),
    );
    if (isHeld) held += token.weight;
  }
  return held > 0 && held >= MEANT * all ? near : null;
}

/** What a statement names or counts that neither those sentences nor the title do. */
export function strayIn(
  statement: Parsed,
  near: ReadonlySet<number>,
  units: readonly Unit[],
  entities: Entities,
): { kind: 'name' | 'number' | 'date'; start: number; end: number }[] {
  const counts = (_: Unit, at: number): boolean =>
    near.has(at) || (units[at]?.sentence === null && !units[at].isCell);
  const sources = units.filter(counts);
  const cells = units.filter(({ isCell }) => isCell);
  const { tokens, amounts, dates } = statement;
  const names = entities
    .in(statement)
    .filter(({ entity }) => !entity.isMain && !entity.places.some(({ unit }) => near.has(unit)));
  return [
    ...names.map(({ from, to }) => ({
      ...{ kind: 'name' as const, start: tokens[from]?.start ?? 0 },
      end: tokens[to - 1]?.end ?? 0,
    })),
    ...amounts
      .filter(
        (amount) =>
          amount.value !== 1 &&
          (amount.kind !== 'plain' || amount.unit !== null || amount.value > SMALL) &&
          ![...sources, ...cells].some((unit) => hasAmount(unit, amount)),
      )
      .map(({ start, end }) => ({ kind: 'number' as const, start, end })),
    ...dates
      .filter((date) => ![...sources, ...cells].some((unit) => hasDate(unit, date)))
      .map(({ start, end }) => ({ kind: 'date' as const, start, end })),
  ];
}
