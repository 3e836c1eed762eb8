import { expect, test } from 'vitest';
import { dateHolds, datesIn, daysAround } from '../../../lib/grounding/dates.ts';

const told = (text: string): string[] =>
  datesIn(text).map(({ year, month, day, quarter, weekday }) =>
    [year, month, day, quarter, weekday].map((part) => part ?? '').join('/'),
  );

test('dates are read in their common forms and four languages', () => {
  expect(told('On March 3, 2026, and 14 September')).toEqual(['2026/3/3//', '/9/14//']);
  expect(told('between February 9 and 14')).toEqual(['/2/9//', '/2/14//']);
  expect(told('in the second quarter of 2026')).toEqual(['2026///2/']);
  expect(told('bis zum 30. April 2026')).toEqual(['2026/4/30//']);
  expect(told('el 30 de abril')).toEqual(['/4/30//']);
  expect(told('on Tuesday')).toEqual(['////2']);
});

test('a word that is also a month is one only where something says so', () => {
  expect(told('It may open, and they march on')).toEqual([]);
  expect(told('It opened in May')).toEqual(['/5///']);
});

test('a number that counts something is no year', () => {
  expect(told('2030 employees')).toEqual([]);
});

test('a date holds what is told less exactly', () => {
  const [whole, part, other] = datesIn('May 14, 2026 or Q2 or Q3');
  if (!whole || !part || !other) throw new Error('Three dates');
  expect(dateHolds(whole, part)).toBe(true);
  expect(dateHolds(whole, other)).toBe(false);
});

test('the days around a day have its weekdays', () => {
  const tuesday = daysAround('2026-03-04T10:00:00Z').find(({ day }) => day === 3);
  expect(tuesday?.weekday).toBe(2);
});
