import { expect, test } from 'vitest';
import { ulid } from '../../../lib/library/ulid.ts';

const zeros = new Uint8Array(10);
const ones = new Uint8Array(10).fill(255);

test('time stands first, then the random bits, in 26 characters', () => {
  expect(ulid(0, zeros)).toBe('00000000000000000000000000');
  // The example of the ULID specification: 1469918176385 is 01ARYZ6S41.
  expect(ulid(1469918176385, zeros)).toBe('01ARYZ6S410000000000000000');
  expect(ulid(2 ** 48 - 1, ones)).toBe('7ZZZZZZZZZZZZZZZZZZZZZZZZZ');
});

test('a later key sorts after an earlier one, whatever its random bits', () => {
  const times = [0, 1, 31, 32, 1023, 1024, 1_700_000_000_000, 1_700_000_000_001];
  const keys = times.map((time, at) => ulid(time, at % 2 === 0 ? ones : zeros));
  expect([...keys].sort()).toEqual(keys);
});

test('what does not make a key is a bug', () => {
  expect(() => ulid(0, new Uint8Array(9))).toThrow(RangeError);
  expect(() => ulid(-1, zeros)).toThrow(RangeError);
  expect(() => ulid(2 ** 48, zeros)).toThrow(RangeError);
});
