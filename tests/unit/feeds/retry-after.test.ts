import { describe, expect, it } from 'vitest';
import { retryDelay } from '../../../lib/feeds/retry-after.ts';
import { NOON } from './given.ts';

describe('retryDelay', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['1.5', 1500],
    ['Sat, 14 Mar 2026 13:00:00 GMT', 3_600_000],
    ['Sat, 14 Mar 2026 11:00:00 GMT', -3_600_000],
    ['soon', null],
    ['-5', null],
    ['', null],
    [null, null],
  ])('%s', (header, delay) => {
    expect(retryDelay(header, NOON)).toBe(delay);
  });
});
