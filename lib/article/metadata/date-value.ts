/** Dates as pages write them, turned into ISO 8601. Nothing is filled in: a day stays a day, a missing offset missing. */

const MONTHS: Record<string, number> = {};
[
  'jan gen ene',
  'feb fév fev',
  'mar mär mrt',
  'apr avr abr',
  'may mai mei mag maj',
  'jun juin giu',
  'jul juil lug',
  'aug aoû aou ago',
  'sep set',
  'oct okt ott out',
  'nov',
  'dec dez déc dic',
].forEach((names, index) => {
  for (const name of names.split(' ')) MONTHS[name] = index + 1;
});

const ISO =
  /(\d{4})-(\d{2})-(\d{2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:$|T)/;
const DAY_MONTH =
  /(?:^|[^\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s*(?:de\s+|of\s+)?[\s.-]*(\p{L}{3,10})\.?,?[\s.-]*(?:de\s+|del\s+)?'?(\d{4})/u;
const MONTH_DAY = /(?:^|[^\p{L}\d])(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u;
const YEAR_FIRST = /(?:^|\D)(\d{4})[/.年]\s?(\d{1,2})[/.月]\s?(\d{1,2})/;
const DAY_FIRST_DOTS = /(?:^|\D)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\D|$)/;
const SLASHES = /(?:^|\D)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:\D|$)/;

/** The first date in `text` as ISO 8601; null where there is none, or where day and month cannot be told apart. */
export function dateIn(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return isoValue(iso);
  const compact = COMPACT.exec(text);
  if (compact) return day(compact[1], compact[2], compact[3]);
  return named(text) ?? numeric(text);
}

function isoValue([, year, month, date, hour, minute, second = '00', zone = '']: RegExpExecArray):
  | string
  | null {
  const known = day(year, month, date);
  if (!known || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return known;
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2');
  return `${known}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
}

function named(text: string): string | null {
  const monthDay = MONTH_DAY.exec(text);
  const found = monthDay && day(monthDay[3], monthNumber(monthDay[1]), monthDay[2]);
  if (found) return found;
  const dayMonth = DAY_MONTH.exec(text);
  return dayMonth && day(dayMonth[3], monthNumber(dayMonth[2]), dayMonth[1]);
}

function numeric(text: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dots = DAY_FIRST_DOTS.exec(text);
  if (dots) return day(dots[3], dots[2], dots[1]);
  const [, a, b, year] = SLASHES.exec(text) ?? [];
  if (Number(a) > 12) return day(year, b, a);
  return Number(b) > 12 || a === b ? day(year, a, b) : null;
}

function monthNumber(name: string | undefined): number | undefined {
  const lower = name?.toLowerCase() ?? '';
  return MONTHS[lower.slice(0, 4)] ?? MONTHS[lower.slice(0, 3)];
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
