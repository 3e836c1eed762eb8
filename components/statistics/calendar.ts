import type { Calendar } from '../../lib/client/library.ts';

const DAY = 86_400_000;

/** The first day of the week where the reader lives, from 0 for Sunday. */
function firstDay(locale: string): number {
  const info = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (info.getWeekInfo?.() ?? info.weekInfo ?? { firstDay: 1 }).firstDay % 7;
}

/** The beginning of the day so many days after the one that a time is in. */
function midnight(time: number, days: number): number {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

/** Weeks as the reader counts them, in the reader's time. */
export function calendarOf(locale: string): Calendar {
  const first = firstDay(locale);
  return {
    weekOf: (time) => midnight(time, -((new Date(time).getDay() - first + 7) % 7)),
    // Twelve hours on: where clocks are put back a week is longer.
    next: (week) => midnight(week + DAY / 2, 7),
  };
}

/** The same for days. */
export const DAYS: Calendar = {
  weekOf: (time) => midnight(time, 0),
  next: (day) => midnight(day + DAY / 2, 1),
};

const two = (n: number): string => String(n).padStart(2, '0');

/** A day as addresses have it: `yyyy-mm-dd`. */
export function dayOf(time: number): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
