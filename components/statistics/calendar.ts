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

/** Weeks as the reader counts them, in the reader's time. */
export function calendarOf(locale: string): Calendar {
  const first = firstDay(locale);
  const midnight = (time: number, days: number): number => {
    const date = new Date(time);
    return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
  };
  return {
    weekOf: (time) => midnight(time, -((new Date(time).getDay() - first + 7) % 7)),
    // Twelve hours on: where clocks are put back a week is longer.
    next: (week) => midnight(week + DAY / 2, 7),
  };
}
