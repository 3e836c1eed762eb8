import './fake-client.ts';

import { describe, expect, test } from 'vitest';
import { ago, articleDates, daysAgo, pageDay } from '../../components/ui/dates.ts';

/** A time of a day in the reader's own zone, wherever the test runs. */
const local = (year: number, month: number, day: number, hour = 12): number =>
  new Date(year, month - 1, day, hour).getTime();

const now = local(2026, 3, 12, 9);

/** Days are held together by spaces that do not break. */
const spaced = (words: string): string => words.replaceAll('\u00A0', ' ');

describe('when something happened', () => {
  test.each([
    ['this morning', local(2026, 3, 12, 0), 'today'],
    ['late yesterday, nine hours ago', local(2026, 3, 11, 23), 'yesterday'],
    ['two days ago', local(2026, 3, 10), 'Tuesday'],
    ['six days ago', local(2026, 3, 6), 'Friday'],
    ['a week ago', local(2026, 3, 5), '5 March'],
    ['in another year', local(2025, 3, 8), '8 March 2025'],
    ['later than now', local(2026, 3, 14), '14 March'],
    ['on New Year’s Eve, seen from then', local(2025, 12, 31), '31 December 2025'],
  ])('%s', (_, time, words) => {
    expect(spaced(ago(time, now, 'en-GB'))).toBe(words);
  });

  test('a day is never broken into two lines', () => {
    expect(ago(local(2025, 3, 8), now, 'en-GB')).toBe('8\u00A0March\u00A02025');
  });

  test('a day is a day also when the clocks change', () => {
    expect(ago(local(2026, 3, 28, 23), local(2026, 3, 29, 23), 'en-GB')).toBe('yesterday');
    expect(ago(local(2026, 10, 24, 1), local(2026, 10, 25, 1), 'en-GB')).toBe('yesterday');
  });
});

describe('how long ago', () => {
  test.each([
    ['later than now', local(2026, 3, 12, 20), 'today'],
    ['the evening before', local(2026, 3, 11, 23), 'yesterday'],
    ['within two weeks', local(2026, 2, 27), '13 days ago'],
    ['from two weeks on', local(2026, 2, 26), '2 weeks ago'],
    ['from two months on', local(2026, 1, 5), '2 months ago'],
    ['in years', local(2023, 3, 1), '3 years ago'],
  ])('%s', (_, time, words) => {
    expect(daysAgo(time, now, 'en-GB')).toBe(words);
  });
});

describe('an article’s dates', () => {
  test.each([
    ['2026-03-12', null, '12 March 2026'],
    ['2026-03-12', '2026-03-14', '12 March 2026, updated 14 March'],
    ['2025-12-30', '2026-01-02', '30 December 2025, updated 2 January 2026'],
    ['2026-03-12T08:00:00Z', '2026-03-12T20:00:00Z', '12 March 2026'],
    [null, '2026-03-14', 'updated 14 March 2026'],
    [null, null, ''],
    ['soon', null, ''],
  ])('%s and %s', (published, modified, words) => {
    expect(spaced(articleDates(published, modified, 'en-GB'))).toBe(words);
  });

  test('are the days the page names in its own zone', () => {
    expect(pageDay('2026-03-12T23:30:00-08:00')).toBe(Date.UTC(2026, 2, 12));
    expect(pageDay('2026-03-12T00:30:00+09:00')).toBe(Date.UTC(2026, 2, 12));
  });
});
