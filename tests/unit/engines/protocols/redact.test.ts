import { describe, expect, test } from 'vitest';
import { redact } from '../../../../lib/engines/protocols/redact.ts';

const KEY = 'Zq81-vLx3TzR7w_8fK2mQ9%+';

describe('a key is hidden', () => {
  test.each([
    ['whole', `wrong key ${KEY} given`],
    ['twice', `${KEY} is not ${KEY}`],
    ['as an address writes it', `?key=${encodeURIComponent(KEY)}&x=1`],
    ['its head', `Incorrect key: ${KEY.slice(0, 8)}********`],
    ['its tail', `key ending in ${KEY.slice(-7)}`],
    ['from its middle', `…${KEY.slice(6, 15)}…`],
  ])('%s', (_, text) => {
    const out = redact(text, KEY);
    for (let i = 0; i + 6 <= KEY.length; i++) expect(out).not.toContain(KEY.slice(i, i + 6));
    expect(out).toContain('•••');
  });

  test('of many signs, as an address writes it', () => {
    const key = 'ab+cd/ef=gh+ij/kl=mn';
    expect(redact(`?key=${encodeURIComponent(key)}`, key)).toBe('?key=•••');
  });

  test('a short one too', () => {
    expect(redact('key abc is wrong', 'abc')).toBe('key ••• is wrong');
  });
});

describe('what looks like a key is hidden, whoever sent it', () => {
  test.each([
    ['Authorization: Bearer tok_1234567890', '•••'],
    ['Incorrect API key provided: sk-proj-ab12*********************yz. See', 'Incorrect •••'],
    ['{"x-api-key": "0a1b2c3d4e5f"}', '{"•••"}'],
    ['token hf_AbCdEfGhIjKlMnOpQr was refused', 'token ••• was refused'],
    ['gsk_AbCdEfGhIjKlMnOpQr', '•••'],
  ])('%s', (text, out) => {
    expect(redact(text, '')).toContain(out);
    expect(redact(text, '')).not.toMatch(/1234567890|ab12|0a1b2c|AbCdEf/);
  });
});

test('other words stay', () => {
  const text = "model 'ok' not found, try pulling it first; the key task is skipped";
  expect(redact(text, KEY)).toBe(text);
  expect(redact(text, '')).toBe(text);
});
