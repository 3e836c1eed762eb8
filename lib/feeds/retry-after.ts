import { readDate } from './read-date.ts';

const SECOND = 1000;

/** How long a `Retry-After` header asks to wait, in milliseconds: seconds or a date (RFC 9110, 10.2.3); null where it says neither. */
export function retryDelay(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,10}(?:\.\d{1,10})?$/.test(value)) return Number(value) * SECOND;
  const date = readDate(value);
  return date === null ? null : Date.parse(date) - now;
}
