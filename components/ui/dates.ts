import { t } from '../../lib/client/i18n.ts';

const DAY = 86_400_000;

/** Midnight UTC of a calendar day: days are compared and written without any zone getting in between. */
const utcDay = (year: number, month: number, day: number): number => Date.UTC(year, month, day);

/** The local calendar day of a time in milliseconds. */
function localDay(time: number): number {
  const date = new Date(time);
  return utcDay(date.getFullYear(), date.getMonth(), date.getDate());
}

/** The calendar day that an ISO 8601 date names in its own offset; null where it names none. */
export function pageDay(iso: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year && month && day ? utcDay(Number(year), Number(month) - 1, Number(day)) : null;
}

/** A day stays on one line. */
const written = (day: number, language: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options })
    .format(day)
    .replaceAll(' ', '\u00A0');

/** A calendar day as "8 March", with the year unless it is `year`. */
export function dayInWords(day: number, year: number | null, language: string): string {
  const sameYear = new Date(day).getUTCFullYear() === year;
  return written(day, language, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** The month of a calendar day as "March 2026". */
export const monthInWords = (day: number, language: string): string =>
  written(day, language, { month: 'long', year: 'numeric' });

/** When something happened, seen from `now`: today, yesterday, a weekday within a week, else the day. */
export function ago(time: number, now: number, language: string): string {
  const day = localDay(time);
  const days = Math.round((localDay(now) - day) / DAY);
  if (days === 0) return t('today');
  if (days === 1) return t('yesterday');
  if (days > 1 && days < 7) return written(day, language, { weekday: 'long' });
  return dayInWords(day, new Date(now).getFullYear(), language);
}

/** The longest unit that has passed at least twice; a week is no unit of its own, two are. */
const LONG_UNITS: [unit: Intl.RelativeTimeFormatUnit, days: number][] = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
];

/** How long ago something happened, in days or more: "today", "3 days ago", "2 months ago". */
export function daysAgo(time: number, now: number, language: string): string {
  const days = Math.max(0, Math.round((localDay(now) - localDay(time)) / DAY));
  const [unit, size] = LONG_UNITS.find(([, each]) => days >= 2 * each) ?? ['day', 1];
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return format.format(-Math.floor(days / size), unit);
}

/** An article's own dates: "12 March 2026, updated 14 March"; empty where the page shows none. */
export function articleDates(
  publishedAt: string | null,
  modifiedAt: string | null,
  language: string,
): string {
  const published = publishedAt ? pageDay(publishedAt) : null;
  const modified = modifiedAt ? pageDay(modifiedAt) : null;
  const first = published === null ? '' : dayInWords(published, null, language);
  if (modified === null || modified === published) return first;
  const year = published === null ? null : new Date(published).getUTCFullYear();
  const update = t('updatedOn', dayInWords(modified, year, language));
  return first ? t('datesJoined', first, update) : update;
}
