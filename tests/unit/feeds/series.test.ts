import { expect, test } from 'vitest';
import { isSeries } from '../../../lib/feeds/series.ts';
import { DAY, NOON } from './given.ts';

const of = (title: string, time = NOON, feedId = 'a') => ({ title, time, feedId });

test.each([
  [of('Weekly Gradient #12'), of('Weekly Gradient #13', NOON + 7 * DAY)],
  [of('Sable 2.1.4'), of('Sable 2.1.5')],
  [of('What we have read'), of('What we have read', NOON + DAY)],
])('editions, versions and days of one feed: %j, %j', (a, b) => {
  expect(isSeries(a, b)).toBe(true);
});

test.each([
  [of('Weekly Gradient #12'), of('Weekly Gradient #13', NOON, 'b')],
  [of('Lantern goes on sale'), of('Lantern goes on sale!', NOON + 60_000)],
  [of('Lantern goes on sale'), of('Lantern is sold out', NOON + DAY)],
])('not so: %j, %j', (a, b) => {
  expect(isSeries(a, b)).toBe(false);
});
