import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../lib/text/base64.ts';

test('bytes come back from base64, also very many', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
  const many = new Uint8Array(200_001).map((_, at) => at % 251);
  expect(toBase64(many)).toBe(Buffer.from(many).toString('base64'));
});

test('what is no base64 is none', () => {
  expect(fromBase64('%%%')).toBeNull();
});
