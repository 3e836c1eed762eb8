import type { Entities } from './entities.ts';
import { kinOf } from './kin.ts';
import type { NameBook } from './names.ts';
import { hasAmount, hasDate, rareness, type Support, type WordIndex } from './support.ts';
import type { Token } from './tokens.ts';
import type { Parsed, Unit } from './units.ts';

/** From this share on the article says something of the kind. Set on our labeled half. */
export const SUPPORTED = 0.5;
/** What counts a word that only the sentence before or behind has, or any other. */
const BESIDE = 0.7;
const ELSEWHERE = 0.4;
/** What a name, number or date counts, which is there or not; words count by how rare they are, up to 9. */
const VALUE_WEIGHT = 3;

/** What counts a word of loose kin: it may be what is said in other words. */
const KIN = 0.6;

function kinIn({ key }: Token, units: readonly Unit[], share: ReadonlyMap<number, number>): number {
  const kin = kinOf(key);
  let best = 0;
  if (kin.size > 0)
    for (const [unit, counts] of share)
      if (KIN * counts > best && units[unit]?.tokens.some((other) => kin.has(other.key)))
        best = KIN * counts;
  return best;
}

/** How much of what a statement says its support says too, from 0 to 1. */
export function coverageOf(
  index: WordIndex,
  statement: Parsed,
  support: readonly Support[],
  book: NameBook,
  entities: Entities,
): number {
  const { units } = index;
  const share = new Map(support.map(({ unit }) => [unit, 1]));
  for (const { unit } of support)
    for (const next of [unit - 1, unit + 1]) if (!share.has(next)) share.set(next, BESIDE);
  const runs = book.runs(statement);
  let [held, all] = [0, 0];
  for (const [at, token] of statement.tokens.entries()) {
    if (token.weight === 0 || runs.some(({ from, to }) => from <= at && at < to)) continue;
    const found = index.unitsWith(token);
    let best = found.size > 0 ? ELSEWHERE : 0;
    for (const [unit, same] of found) best = Math.max(best, same * (share.get(unit) ?? 0));
    if (best < KIN) best = Math.max(best, kinIn(token, units, share));
    const weight = token.weight * rareness(found.size, units.length);
    all += weight;
    held += weight * best;
  }
  const sources = support.flatMap(({ unit }) => units[unit] ?? []);
  const values = [
    ...statement.amounts.map((amount) => sources.some((unit) => hasAmount(unit, amount))),
    ...statement.dates.map((date) => sources.some((unit) => hasDate(unit, date))),
    ...entities
      .in(statement)
      .map(({ entity }) => entity.places.some(({ unit }) => share.has(unit))),
  ];
  all += VALUE_WEIGHT * values.length;
  held += VALUE_WEIGHT * values.filter(Boolean).length;
  return all === 0 ? 1 : held / all;
}
