const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5n;

/**
 * A key that sorts by time: 48 bits of `now` (milliseconds since 1970) and 80 random bits, 26 characters
 * (github.com/ulid/spec). Throws a RangeError unless `random` holds ten bytes and the time fits.
 */
export function ulid(now: number, random: Uint8Array): string {
  if (random.length !== 10) throw new RangeError('a ULID needs ten random bytes');
  if (!Number.isSafeInteger(now) || now < 0 || now >= 2 ** 48)
    throw new RangeError('the time does not fit a ULID');
  let bits = BigInt(now);
  for (const byte of random) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let at = 0; at < 26; at++) {
    text = ALPHABET.charAt(Number(bits & 31n)) + text;
    bits >>= BITS;
  }
  return text;
}
