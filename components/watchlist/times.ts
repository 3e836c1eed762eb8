import { fromNow } from '../feeds/times.ts';
import { ago } from '../ui/dates.ts';

/** When something was found: to the minute or hour on the day itself, else the day. */
export function lately(time: number, now: number, language: string): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  return isToday ? fromNow(Math.min(time, now), now, language) : ago(time, now, language);
}
