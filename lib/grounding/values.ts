import type { Amount } from './amounts.ts';
import { dateHolds, dateOfDay, daysAround, type StatedDate } from './dates.ts';
import { sameAmount } from './same-amount.ts';
import { hasAmount, hasDate } from './support.ts';
import type { Parsed, Unit } from './units.ts';

/** "Last year" and the like let a statement name the year. */
const OTHER_YEAR =
  /(?<!\p{L})(?:(?:last|this|next|previous) year|(?:vergangenen|letzten|dieses|nächsten) Jahr|l'an (?:dernier|prochain)|l'année dernière|año pasado|este año|próximo año)/iu;

/** Two thirds and 0.667 are the same. */
const ROOM = 0.004;

/** The numbers and dates that an article has, its own day among them. */
export class KnownValues {
  readonly #units: readonly Unit[];
  readonly #published: StatedDate | null;
  /** Days that a day of the week in the article may mean. */
  readonly #days: readonly StatedDate[];
  readonly #tellsYears: boolean;

  constructor(units: readonly Unit[], publishedAt: string | null) {
    this.#units = units;
    this.#published = publishedAt === null ? null : dateOfDay(publishedAt);
    const weekdays = units.flatMap(({ dates }) => dates.flatMap(({ weekday }) => weekday ?? []));
    const days = publishedAt === null ? [] : daysAround(publishedAt);
    this.#days = days.filter(({ weekday }) => weekday !== null && weekdays.includes(weekday));
    this.#tellsYears = units.some(({ text }) => OTHER_YEAR.test(text));
  }

  /** What a statement has of them that the article does not have. */
  missing({
    text,
    amounts,
    dates,
  }: Parsed): { kind: 'number' | 'date'; start: number; end: number }[] {
    const of = (kind: 'number' | 'date', { start, end }: { start: number; end: number }) => ({
      kind,
      start,
      end,
    });
    return [
      ...amounts
        .filter(
          (amount) =>
            amount.value !== 1 &&
            !this.#units.some((unit) => hasAmount(unit, amount)) &&
            !isListLength(text, amount) &&
            !this.#isToldOtherwise(text, amount, amounts),
        )
        .map((amount) => of('number', amount)),
      ...this.#otherParts(text, amounts).map((amount) => of('number', amount)),
      ...dates.filter((date) => !this.#hasDate(date)).map((date) => of('date', date)),
    ];
  }

  /** "Kestrel's 31" for "31 percent", the half of "a year and a half", "two in three" for "two thirds", "Vilnius 75". */
  #isToldOtherwise(text: string, amount: Amount, amounts: readonly Amount[]): boolean {
    const { kind, unit, value, start, end } = amount;
    if (value === 1 / 2 && /\band (?:a|one) $/.test(text.slice(0, start))) return true;
    if (kind !== 'plain' || unit !== null) return false;
    const words = text.slice(start, end);
    if (this.#units.some(({ tokens }) => tokens.some((one) => one.text === words && !one.isValue)))
      return true;
    const part = amounts.find((other) => text.slice(other.end, start) === ' in ');
    const whole = amounts.find((other) => text.slice(end, other.start) === ' in ');
    const wanted = part ? part.value / value : whole ? value / whole.value : value / 100;
    return this.#units.some((one) =>
      one.amounts.some((had) => had.kind === 'share' && Math.abs(had.value - wanted) < ROOM),
    );
  }

  /** "17 of 20" is a pair: the article has to have both together, unless it has neither of them in a pair. */
  #otherParts(text: string, amounts: readonly Amount[]): Amount[] {
    const had = this.#units.flatMap((unit) => partsIn(unit.text, unit.amounts));
    return partsIn(text, amounts).flatMap(([part, whole]) => {
      const isHad = had.some(([a, b]) => sameAmount(part, a) && sameAmount(whole, b));
      const isRival = had.some(([a, b]) => sameAmount(part, a) || sameAmount(whole, b));
      return !isHad && isRival ? [part] : [];
    });
  }

  #hasDate(date: StatedDate): boolean {
    if (this.#units.some((unit) => hasDate(unit, date))) return true;
    const published = this.#published;
    if (!published || dateHolds(published, date)) return published !== null;
    if (this.#days.some((day) => dateHolds(day, date))) return true;
    if (date.year === null || Math.abs((published.year ?? 0) - date.year) > 1) return false;
    const bare = { ...date, year: null };
    return date.month === null && date.quarter === null
      ? this.#tellsYears
      : this.#units.some((unit) => hasDate(unit, bare));
  }
}

/** Numbers of which one is said to be a part of the other: "14 of 200", "three out of five". */
const partsIn = (text: string, amounts: readonly Amount[]): [Amount, Amount][] =>
  amounts.flatMap((amount, at): [Amount, Amount][] => {
    const next = amounts[at + 1];
    const isPart =
      next && /^ (?:out )?of (?:the |its |about )?$/.test(text.slice(amount.end, next.start));
    return isPart ? [[amount, next]] : [];
  });

/** The longest list that a statement itself counts: "two states, Ohio and Oregon". */
const LONGEST_LIST = 5;
const LIST = /^ \p{L}+(?: \p{L}+)?[,:] (?<list>\p{Lu}[^.;]*)/u;

function isListLength(text: string, { kind, value, unit, end }: Amount): boolean {
  if (kind !== 'plain' || unit !== null || value > LONGEST_LIST) return false;
  const list = LIST.exec(text.slice(end))?.groups?.list;
  return list?.split(/, (?:and )?| and /u).filter((part) => /^\p{Lu}/u.test(part)).length === value;
}
