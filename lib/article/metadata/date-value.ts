/** Dates as pages write them, turned into ISO 8601. Nothing is filled in: a day stays a day, a missing offset missing. */
import { monthNumber } from './months.ts';

/** Which number of 03/04/2026 is the day; null where a page's language does not tell. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** A date in a text: its value as ISO 8601 and where it is written, in UTF-16 code units, `end` exclusive. */
export interface WrittenDate {
  value: string;
  start: number;
  end: number;
}

const CLOCK =
  '(?:[T ]\\s?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s?(Z|[+-]\\d{2}:?\\d{2}|UTC|GMT)?)?';
const ISO = new RegExp(`(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)${CLOCK}`, 'gi');
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:$|T)/;
const SECONDS = /^\d{10}(?:\d{3})?$/;
const DAY_MONTH = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?[\\s.-]{0,3}(?:(?:de|of)\\s)?(\\p{L}{3,12})\\.?[,،]?[\\s./-]{0,3}(?:(?:de|del|of)\\s)?'?(\\d{4})(?!\\d)${CLOCK}`,
  'giu',
);
const MONTH_DAY =
  /(?<![\p{L}\d])(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?[,،]?\s{1,3}(\d{4})(?!\d)/giu;
const YEAR_FIRST =
  /(?<!\d)(\d{4})\s?(?:[./]|年|년)\s?(\d{1,2})\s?(?:[./]|月|월)\s?(\d{1,2})(?!\d)[日일]?/g;
const DAY_FIRST_DOTS = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g;
const SLASHES = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/g;

/** The first date in `text` as ISO 8601; null where there is none, or where day and month cannot be told apart. */
export function dateIn(text: string, order: DayOrder = null): string | null {
  const compact = COMPACT.exec(text);
  if (compact) return day(compact[1], compact[2], compact[3]);
  if (SECONDS.test(text)) return fromSeconds(text);
  return datesIn(text, order)[0]?.value ?? null;
}

/** All dates in `text`, in their order. */
export function datesIn(text: string, order: DayOrder = null): WrittenDate[] {
  const plain = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const found: WrittenDate[] = [];
  const look = (form: RegExp, read: (match: RegExpMatchArray) => string | null): void => {
    for (const match of plain.matchAll(form)) {
      const value = read(match);
      const start = match.index ?? 0;
      if (value) found.push({ value, start, end: start + match[0].length });
    }
  };
  look(ISO, ([, year, month, date, ...clock]) => timed(day(year, month, date), clock));
  look(MONTH_DAY, ([, month, date, year]) => day(year, monthNumber(month ?? ''), date));
  look(DAY_MONTH, ([, date, month, year, ...clock]) =>
    timed(day(year, monthNumber(month ?? ''), date), clock.at(-1) ? clock : []),
  );
  look(YEAR_FIRST, ([, year, month, date]) => day(year, month, date));
  look(DAY_FIRST_DOTS, ([, date, month, year]) => day(year, month, date));
  look(SLASHES, ([, a, b, year]) => slashed(Number(a), Number(b), Number(year), order));
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter(({ start }, index) => start >= (ordered[index - 1]?.end ?? 0));
}

/** A day with the clock and the offset that are written behind it. */
function timed(known: string | null, clock: (string | undefined)[]): string | null {
  const [hour, minute, second = '00', zone = ''] = clock;
  if (!known || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return known;
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2');
  return `${known}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
}

const fromSeconds = (text: string): string =>
  `${new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 19)}Z`;

function slashed(a: number, b: number, year: number, order: DayOrder): string | null {
  if (a > 12) return day(year, b, a);
  if (b > 12 || a === b) return day(year, a, b);
  if (order === null) return null;
  return order === 'day-first' ? day(year, b, a) : day(year, a, b);
}

function day(year: unknown, month: unknown, date: unknown): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (!(y >= 1990 && y <= 2100 && m >= 1 && m <= 12 && d >= 1)) return null;
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** The day of an ISO 8601 value. */
export const dayOf = (value: string): string => value.slice(0, 10);

/** Days between two values, by their own calendars. */
export const daysApart = (a: string, b: string): number =>
  Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) / 86_400_000;
