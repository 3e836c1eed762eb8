import { monthNumber } from '../article/metadata/months.ts';
import { zoneOffset } from './zones.ts';

/** A date is no longer; in UTF-16 code units. */
const LONGEST = 100;
/** Clocks that were never set stand at 1970 or before. */
const EARLIEST_YEAR = 1971;
const LATEST_YEAR = 2100;
/** Two digits of a year from here on are of the last century (RFC 2822, 4.3). */
const LAST_CENTURY = 50;

const CLOCK =
  /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![\d:])(?:\s?([ap])\.?m\b\.?)?/i;
/** 20260314T092653Z; the clock may be missing. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2}))?(?!\d)/i;
const OFFSET = /[+-]\d{2}:?\d{2}(?!\d)/;
const SECONDS = /^\d{10}(?:\d{3})?$/;
/** Year first: ISO 8601, with slashes or points, or the characters of China, Japan and Korea. */
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,3})\s?[-/.月월]\s?(\d{1,2})(?![\d-])/;
const YEAR_MONTH = /^(\d{4})(?:-(\d{2}))?$/;
/** 03-12-31, which is year, month and day (ISO 8601:1988). */
const SHORT_ISO = /^(\d{2})-(\d{2})-(\d{2})$/;
const NUMBERS = /(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})(?!\d)/;
const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+/gu;

interface Day {
  year: number;
  month: number;
  day: number;
}

interface Clock {
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of Greenwich. */
  offset: number;
}

const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < LAST_CENTURY ? 2000 + year : 1900 + year;
};

function dayOf(year: number, month: number | null, day: number): Day | null {
  if (month === null || month < 1 || month > 12 || day < 1) return null;
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : null;
}

/** Day, month and year of which the month is a name, in any order; without a day, the first. */
function named(text: string): Day | null {
  const tokens = text.match(TOKEN) ?? [];
  const months = tokens.map((token) => (/^\p{L}{3}/u.test(token) ? monthNumber(token) : null));
  // Days of the week stand first, and some are written like months: "mar. 3 mars 2026".
  const at = months.findLastIndex((month) => month !== null);
  if (at < 0) return null;
  const numbers = tokens.filter((token) => /^\d+$/.test(token));
  const year = numbers.find((digits) => digits.length === 4);
  const short = numbers.filter((digits) => digits.length < 3);
  const month = months[at] ?? null;
  if (year !== undefined) return dayOf(Number(year), month, Number(short[0] ?? 1));
  const [day, shortYear] = short;
  if (day === undefined || shortYear?.length !== 2) return null;
  return dayOf(fullYear(shortYear), month, Number(day));
}

/** Only the numbers can tell: a number over 12 is the day, else the month comes first between slashes, the day otherwise. */
function numbered([, a, mark, b, year]: RegExpExecArray): Day | null {
  const [first, second] = [Number(a), Number(b)];
  const monthFirst = second > 12 || (first <= 12 && mark === '/');
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return dayOf(fullYear(year ?? ''), month, day);
}

function dayIn(text: string): Day | null {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = SHORT_ISO.exec(text);
  if (short) return dayOf(fullYear(short[1] ?? ''), Number(short[2]), Number(short[3]));
  const partial = YEAR_MONTH.exec(text);
  if (partial) return dayOf(Number(partial[1]), Number(partial[2] ?? 1), 1);
  const numbers = NUMBERS.exec(text);
  return numbers ? numbered(numbers) : named(text);
}

/** `half` is a or p where the clock counts to twelve; `after` is what stands behind it. */
function clockOf(
  [hours = '', minutes = '', seconds = '0', half = '']: (string | undefined)[],
  after: string,
): Clock | null {
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 60) return null;
  // A leap second is the last of its minute.
  const second = Math.min(Number(seconds), 59);
  return { hour, minute: Number(minutes), second, offset: zoneOffset(after) };
}

const pad = (value: number): string => String(value).padStart(2, '0');

function written(day: Day | null, clock: Clock | null): string | null {
  if (!day) return null;
  if (!clock) return `${day.year}-${pad(day.month)}-${pad(day.day)}`;
  const { hour, minute, second, offset } = clock;
  return new Date(
    Date.UTC(day.year, day.month - 1, day.day, hour, minute - offset, second),
  ).toISOString();
}

function sinceEpoch(seconds: number): string | null {
  const at = new Date(seconds * 1000);
  return at.getUTCFullYear() < EARLIEST_YEAR ? null : at.toISOString();
}

/**
 * A date as feeds write it, as ISO 8601: in UTC where it has a clock, which is taken for UTC where no zone is given; else a
 * day. Mail dates (RFC 822) with names of zones, years of two digits, and day and month in any order, ISO dates and parts of
 * them, seconds since 1970. Null where it is none, or that of a clock that was never set.
 */
export function readDate(value: string): string | null {
  const text = value.trim();
  if (text === '' || text.length > LONGEST) return null;
  if (SECONDS.test(text)) return sinceEpoch(Number(text.slice(0, 10)));
  const compact = COMPACT.exec(text);
  if (compact) {
    const [whole, year, month, day, ...clock] = compact;
    const known = dayOf(Number(year), Number(month), Number(day));
    return written(known, clock[0] ? clockOf(clock, text.slice(whole.length)) : null);
  }
  const clock = CLOCK.exec(text);
  if (!clock) return written(dayIn(text), null);
  const [whole, ...parts] = clock;
  const before = text.slice(0, clock.index).replace(/T$/i, '').trim();
  const after = text.slice(clock.index + whole.length);
  // The year may stand behind the clock: "Sun Jan 4 16:29:06 2004".
  const day = dayIn(before) ?? dayIn(`${before} ${after.replace(OFFSET, '')}`);
  return written(day, clockOf(parts, after));
}

/**
 * When an item counts as published, in milliseconds since 1970 UTC: never later than it was found, since a date that lies
 * ahead is a mistake or an announcement and would stay on top of every list.
 */
export function itemTime(publishedAt: string | null, foundAt: number): number {
  const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return time <= foundAt ? time : foundAt;
}
