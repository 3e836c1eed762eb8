import { datesIn, dayOf } from '../article/metadata/date-value.ts';
import { monthNumber } from '../article/metadata/months.ts';

/** A day (`2025-11-18`), a month (`2025-11`) or a year that a text names, from `start` to `end` in UTF-16 code units. */
export interface WrittenTime {
  value: string;
  start: number;
  end: number;
}

/** Months as English, German, French and Spanish write them; of other languages there are too many that are words as well. */
const NAME =
  'jan(?:uary|uar|vier)?|jän(?:ner)?|ene(?:ro)?|feb(?:ruary|ruar|rero)?|fév(?:rier)?|mar(?:ch|s|zo)?|märz?|apr(?:il)?|avr(?:il)?|abr(?:il)?|mayo?|mai|june?|juni|juin|junio|july?|juli|juillet|julio|aug(?:ust)?|août|ago(?:sto)?|sept?(?:ember|embre|iembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|nov(?:ember|embre|iembre)?|dec(?:ember)?|dez(?:ember)?|déc(?:embre)?|dic(?:iembre)?';
const MONTH = new RegExp(
  `(?<![a-zß-ÿœ\\d])(${NAME})\\.?,?[\\s_-]{1,2}(?:(?:of|de|del)\\s)?((?:19|20)\\d\\d)(?![a-zß-ÿœ\\d])`,
  'gu',
);

/** A text in small letters, where each stays in its place; patterns that need not tell cases apart are ready much sooner. */
export function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** The days and months that a text names with their year, in their order. */
export function timesIn(text: string): WrittenTime[] {
  if (!/\d{4}/.test(text)) return [];
  const days = datesIn(text).map(({ value, start, end }) => ({ value: dayOf(value), start, end }));
  const months = [...small(text).matchAll(MONTH)].flatMap((match): WrittenTime[] => {
    const [whole, name = '', year = ''] = match;
    const month = monthNumber(name);
    // "may 2025 be the year": the month has a capital.
    if (month === null || text.startsWith('may', match.index)) return [];
    const value = `${year}-${String(month).padStart(2, '0')}`;
    return [{ value, start: match.index, end: match.index + whole.length }];
  });
  const free = months.filter(({ start, end }) =>
    days.every((day) => end <= day.start || start >= day.end),
  );
  return [...days, ...free].sort((a, b) => a.start - b.start);
}

/** "in 2025": years stand for themselves, not in "2025 cars" or "the 2020s". */
const YEAR =
  /(?:19|20)\d\d(?<=(?<![a-zß-ÿœ])(?:in|by|for|during|early|mid|late|im jahr|bis|anfang|mitte|ende|en|pour|para|a finales de)[\s-]\d{4})(?![a-zß-ÿœ\d]|[-–.,]\d|\s?[%$€£]| [a-zß-ÿœ]{3,}s(?![a-zß-ÿœ]))/gu;

/** The years that a text names as times, outside its days and months. */
export function yearsIn(text: string, times: readonly WrittenTime[]): WrittenTime[] {
  return [...small(text).matchAll(YEAR)]
    .map(({ 0: value, index }) => ({ value, start: index, end: index + value.length }))
    .filter(({ start, end }) => times.every((time) => end <= time.start || start >= time.end));
}

/** First and last day of a day, a month or a year, as ISO days. */
export const firstDay = (value: string): string =>
  value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
export function lastDay(value: string): string {
  if (value.length === 4) return `${value}-12-31`;
  if (value.length !== 7) return value;
  const [year = 0, month = 1] = value.split('-').map(Number);
  return `${value}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** Days from `a` to `b`, negative where `b` is earlier. */
export const daysFrom = (a: string, b: string): number =>
  (Date.parse(dayOf(b)) - Date.parse(dayOf(a))) / 86_400_000;
