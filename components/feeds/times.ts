import { useEffect, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';

const MINUTE = 60_000;

const UNITS: [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', MINUTE],
];

/** How long before or after `now` a time is: "5 minutes ago", "in 2 hours". Times are milliseconds. */
export function fromNow(time: number, now: number, language: string): string {
  const away = time - now;
  const found = UNITS.find(([, size]) => Math.abs(away) >= size);
  if (!found) return t(away > 0 ? 'feedSoon' : 'feedJustNow');
  const [unit, size] = found;
  return new Intl.RelativeTimeFormat(language).format(Math.trunc(away / size), unit);
}

/** The time, in milliseconds, each minute anew. */
export function useNow(): number {
  const [now, tick] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** An hour of the day as the reader's clock writes it: "10:00 PM", "22:00". */
export const hourInWords = (hour: number, language: string): string =>
  new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(hour * 3_600_000);
