import { dateHolds, dateOfDay, daysAround, type StatedDate } from './dates.ts';
import { hasAmount, hasDate } from './support.ts';
import type { Parsed, Unit } from './units.ts';

/** "Last year" and the like let a statement name the year. */
const OTHER_YEAR =
  /(?<!\p{L})(?:(?:last|this|next|previous) year|(?:vergangenen|letzten|dieses|nächsten) Jahr|l'an (?:dernier|prochain)|l'année dernière|año pasado|este año|próximo año)/iu;

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
  missing({ amounts, dates }: Parsed): { kind: 'number' | 'date'; start: number; end: number }[] {
    const of = (kind: 'number' | 'date', { start, end }: { start: number; end: number }) => ({
      kind,
      start,
      end,
    });
    return [
      ...amounts
        .filter((amount) => !this.#units.some((unit) => hasAmount(unit, amount)))
        .map((amount) => of('number', amount)),
      ...dates.filter((date) => !this.#hasDate(date)).map((date) => of('date', date)),
    ];
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
