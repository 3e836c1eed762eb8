import type { Amount } from './amounts.ts';
import { dateHolds, type StatedDate } from './dates.ts';
import { sameAmount } from './same-amount.ts';
import type { Meaning } from './same-words.ts';
import type { Said } from './ties.ts';
import type { Token } from './tokens.ts';
import type { Parsed, Unit } from './units.ts';

/** What an amount, a date and a word of a name count when sentences are chosen; words count by how rare they are, up to 9. */
const AMOUNT_WEIGHT = 8;
const DATE_WEIGHT = 5;
/** Sentences that the model names are taken before others that hold as much. Set by eye. */
const CITED = 1.25;
/** Titles, headings and tables say less of a thing than a sentence. */
const BESIDE = 0.8;
const MOST_SENTENCES = 4;
/** A further sentence has to hold so much of the statement, and at least a word that tells something. */
const LEAST_GAIN = 0.08;
const LEAST_WEIGHT = 4.5;

/** What another word for it counts as, by the groups of this room and by WordNet's, and the opposite, which is about the same. */
const ANOTHER = 0.85;
const LOOSELY = 0.75;
const OPPOSITE = 0.7;

const meaningKey = ({ group }: Meaning, side: number): string => `${group} ${side}`;

/** Where words stand in the units of an article. */
export class WordIndex {
  readonly units: readonly Unit[];
  /** For a word's key, and for each meaning with its side: units, and in each of them the words. */
  readonly #places = new Map<string, Map<number, Token[]>>();
  /** What was found for a word, which is asked for again and again. */
  readonly #found = new WeakMap<Token, ReadonlyMap<number, number>>();

  constructor(units: readonly Unit[]) {
    this.units = units;
    for (const [unit, { tokens }] of units.entries())
      for (const token of tokens) {
        if (token.weight === 0) continue;
        this.#note(token.key, unit, token);
        for (const meaning of token.means)
          this.#note(meaningKey(meaning, meaning.side), unit, token);
      }
  }

  #note(key: string, unit: number, token: Token): void {
    let units = this.#places.get(key);
    if (!units) {
      units = new Map();
      this.#places.set(key, units);
    }
    const words = units.get(unit);
    if (words) words.push(token);
    else units.set(unit, [token]);
  }

  /** How well each unit has the word: 1 the word itself, less another one for it or its opposite. */
  unitsWith(token: Token): ReadonlyMap<number, number> {
    const known = this.#found.get(token);
    if (known) return known;
    const found = new Map<number, number>();
    const add = (key: string, same: number): void => {
      for (const unit of this.#places.get(key)?.keys() ?? [])
        found.set(unit, Math.max(found.get(unit) ?? 0, same));
    };
    for (const meaning of token.means) {
      add(meaningKey(meaning, -meaning.side), OPPOSITE);
      add(meaningKey(meaning, meaning.side), meaning.isLoose ? LOOSELY : ANOTHER);
    }
    add(token.key, 1);
    this.#found.set(token, found);
    return found;
  }

  /** Where in a unit the word stands, or another one for it that is sure to be one. */
  saidIn(token: Token, unit: number): Said[] {
    const said: Said[] = [];
    const add = (key: string, same: number): void => {
      for (const other of this.#places.get(key)?.get(unit) ?? []) said.push({ token: other, same });
    };
    add(token.key, 1);
    for (const meaning of token.means)
      if (!meaning.isLoose) add(meaningKey(meaning, meaning.side), ANOTHER);
    return said;
  }
}

/** What a word that stands in most units still counts. */
const COMMON = 0.3;

/** How much a word of so many units tells of which of them is meant: 1 where one or none has it. */
export const rareness = (holders: number, units: number): number =>
  COMMON + ((1 - COMMON) * Math.log(1 + units / Math.max(1, holders))) / Math.log(1 + units);

/** Something that a statement says, with the units that say it too and how well. */
interface Claimed {
  weight: number;
  units: ReadonlyMap<number, number>;
}

/** A unit that bears a statement out, and how much of what the statement says it adds. */
export interface Support {
  unit: number;
  gain: number;
}

const unitsWhere = (units: readonly Unit[], holds: (unit: Unit) => boolean): Map<number, number> =>
  new Map(units.flatMap((unit, at) => (holds(unit) ? [[at, 1] as const] : [])));

export const hasAmount = (unit: Parsed, amount: Amount): boolean =>
  unit.amounts.some((other) => sameAmount(amount, other));
export const hasDate = (unit: Parsed, date: StatedDate): boolean =>
  unit.dates.some((other) => dateHolds(other, date));

/** The units that together say most of a statement, those first that say more. */
export function supportOf(
  index: WordIndex,
  statement: Parsed,
  cites: ReadonlySet<number>,
): Support[] {
  const { units } = index;
  const claimed: Claimed[] = statement.tokens.flatMap((token) => {
    if (token.weight === 0) return [];
    const found = index.unitsWith(token);
    const weight = token.weight * rareness(found.size, units.length);
    return [{ weight, units: found }];
  });
  for (const amount of statement.amounts)
    claimed.push({
      weight: AMOUNT_WEIGHT,
      units: unitsWhere(units, (unit) => hasAmount(unit, amount)),
    });
  for (const date of statement.dates)
    claimed.push({ weight: DATE_WEIGHT, units: unitsWhere(units, (unit) => hasDate(unit, date)) });
  const total = claimed.reduce((sum, { weight }) => sum + weight, 0);
  const covered = claimed.map(() => 0);
  const chosen: Support[] = [];
  while (chosen.length < MOST_SENTENCES) {
    const gains = new Float64Array(units.length);
    for (const [at, { weight, units: found }] of claimed.entries())
      for (const [unit, same] of found)
        gains[unit] = (gains[unit] ?? 0) + weight * Math.max(0, same - (covered[at] ?? 0));
    let best = -1;
    let bestGain = 0;
    for (const [unit, gain] of gains.entries()) {
      const { sentence } = units[unit] ?? { sentence: null };
      const near = chosen.some((other) => Math.abs(other.unit - unit) === 1) ? 1.1 : 1;
      const worth = gain * near * (sentence === null ? BESIDE : cites.has(sentence) ? CITED : 1);
      if (worth > bestGain) [best, bestGain] = [unit, worth];
    }
    const gain = gains[best] ?? 0;
    if (best < 0 || (chosen.length > 0 && (gain < LEAST_GAIN * total || gain < LEAST_WEIGHT)))
      break;
    chosen.push({ unit: best, gain: gain / total });
    for (const [at, { units: found }] of claimed.entries())
      covered[at] = Math.max(covered[at] ?? 0, found.get(best) ?? 0);
  }
  return chosen;
}
