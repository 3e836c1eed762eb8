import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patience } from '../../../lib/browser/patience.ts';

const WAITS = { first: 100, between: 30, whole: 250 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is not heard of in time is given up', () => {
  const wait = patience(WAITS);
  vi.advanceTimersByTime(99);
  expect(wait.trouble()).toBeNull();
  vi.advanceTimersByTime(1);
  expect(wait.trouble()).toEqual({ kind: 'timeout', detail: 'Nothing within 0.1 s' });
  expect(wait.signal.aborted).toBe(true);
});

test('a sign of life begins the wait anew, a shorter one once it is under way', () => {
  const wait = patience(WAITS);
  vi.advanceTimersByTime(90);
  wait.heard(false);
  vi.advanceTimersByTime(90);
  wait.heard(true);
  vi.advanceTimersByTime(29);
  expect(wait.trouble()).toBeNull();
  vi.advanceTimersByTime(1);
  expect(wait.trouble()).toMatchObject({ kind: 'timeout' });
});

test('in all it may not take longer, whatever is heard', () => {
  const wait = patience(WAITS);
  for (let i = 0; i < 12; i++) {
    vi.advanceTimersByTime(20);
    wait.heard(true);
  }
  expect(wait.trouble()).toBeNull();
  vi.advanceTimersByTime(20);
  expect(wait.trouble()).toMatchObject({ kind: 'timeout' });
});

test('the reader stops it, also before it began', () => {
  const stop = new AbortController();
  const wait = patience(WAITS, stop.signal);
  stop.abort();
  expect(wait.trouble()).toEqual({ kind: 'stopped', detail: '' });
  vi.advanceTimersByTime(1000);
  expect(wait.trouble()).toMatchObject({ kind: 'stopped' });
  expect(patience(WAITS, stop.signal).signal.aborted).toBe(true);
});

test('what has ended is not given up later', () => {
  const wait = patience(WAITS);
  wait.end();
  vi.advanceTimersByTime(1000);
  expect(wait.trouble()).toBeNull();
});
