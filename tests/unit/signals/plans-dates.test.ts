import { expect, it } from 'vitest';
import { isAhead, isOver, yearsIn } from '../../../lib/signals/plans-dates.ts';

it.each([
  ['It opens in March 2027.', ['2027-03']],
  ['It opens on June 3, 2027, or in 2028.', ['2027-06', '2028']],
  ['Es öffnet am 3. Mai 2027.', ['2027-05']],
  ['Il ouvre le 3 août 2027.', ['2027-08']],
  ['Abre el 3 de enero de 2027.', ['2027-01']],
  ['It sold 2027% more for $2028.', []],
])('the years of %j', (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

it('a time is over where all that is named lies before the day', () => {
  expect(isOver('It opens in March 2027.', '2027-04-01')).toBe(true);
  expect(isOver('It opens in March 2027.', '2027-03-31')).toBe(false);
  expect(isOver('From 2020 to 2030.', '2027-03-31')).toBe(false);
  expect(isOver('It opens.', '2027-03-31')).toBe(false);
});

it('a year is ahead where it is later than that of the day', () => {
  expect(isAhead('by 2028', '2027-03-31')).toBe(true);
  expect(isAhead('by 2027', '2027-03-31')).toBe(false);
});
