import { describe, expect, it } from 'vitest';
import { decodeFeed } from '../../../lib/feeds/decode.ts';

const TEXT = '<?xml version="1.0"?><a>Brücke – 橋 €</a>';
const LATIN = '<?xml version="1.0"?><a>Brücke</a>';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const wide = (text: string, bytes: 2 | 4, little: boolean): Uint8Array => {
  const units = bytes === 2 ? text.split('') : [...text];
  const view = new DataView(new ArrayBuffer(units.length * bytes));
  for (const [at, unit] of units.entries()) {
    if (bytes === 2) view.setUint16(at * 2, unit.charCodeAt(0), little);
    else view.setUint32(at * 4, unit.codePointAt(0) ?? 0, little);
  }
  return new Uint8Array(view.buffer);
};
const declared = (name: string, text = LATIN): string =>
  text.replace('?>', ` encoding="${name}"?>`);

describe('decodeFeed', () => {
  it.each([
    ['UTF-8', utf8(TEXT), '', TEXT],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), '', TEXT],
    ['UTF-16, little-endian, without a mark', wide(TEXT, 2, true), '', TEXT],
    ['UTF-16, big-endian, without a mark', wide(TEXT, 2, false), '', TEXT],
    ['UTF-16 with a mark', wide(`\ufeff${TEXT}`, 2, false), '', TEXT],
    ['UTF-32, little-endian, with a mark', wide(`\ufeff${TEXT}😀`, 4, true), '', `${TEXT}😀`],
    ['UTF-32, big-endian, without a mark', wide(TEXT, 4, false), '', TEXT],
    ['JSON in UTF-16', wide('{"a":"橋"}', 2, true), '', '{"a":"橋"}'],
    ['the header', latin1(LATIN), 'text/xml; charset="iso-8859-1"', LATIN],
    ['the declaration', latin1(declared('iso-8859-1')), 'application/xml', declared('iso-8859-1')],
    ['a page', latin1('<meta charset=latin1>ü'), 'text/html', '<meta charset=latin1>ü'],
    [
      'Shift_JIS',
      new Uint8Array([...latin1('<?xml version="1.0" encoding="Shift_JIS"?>'), 0x8b, 0xb4]),
      '',
      '<?xml version="1.0" encoding="Shift_JIS"?>橋',
    ],
    ['nothing', new Uint8Array(), '', ''],
  ])('%s', (_, bytes, type, text) => {
    expect(decodeFeed(bytes, type)).toBe(text);
  });

  it.each([
    ['a header that says Latin-1 of UTF-8', utf8(TEXT), 'text/xml; charset=iso-8859-1', TEXT],
    ['a header that says UTF-8 of Latin-1', latin1(LATIN), 'text/xml; charset=utf-8', LATIN],
    ['a header of no encoding', utf8(TEXT), 'text/xml; charset=none', TEXT],
    ['a declaration that says UTF-8', latin1(declared('utf-8')), '', declared('utf-8')],
    [
      'a declaration that says UTF-16',
      utf8(declared('utf-16', TEXT)),
      '',
      declared('utf-16', TEXT),
    ],
    [
      'a header above the declaration',
      latin1(declared('utf-8')),
      'text/xml; charset=windows-1252',
      declared('utf-8'),
    ],
    [
      'JSON with another header',
      utf8('{"a":"ü"}'),
      'application/json; charset=shift_jis',
      '{"a":"ü"}',
    ],
  ])('sees that it is wrong: %s', (_, bytes, type, text) => {
    expect(decodeFeed(bytes, type)).toBe(text);
  });

  it('keeps UTF-8 where only a little of it is broken', () => {
    const bytes = new Uint8Array([...utf8(TEXT), 0xff]);
    expect(decodeFeed(bytes, '')).toBe(`${TEXT}\ufffd`);
  });

  it('replaces what is no character', () => {
    const bytes = new Uint8Array([...wide('<a', 4, true), 0xff, 0xff, 0xff, 0xff]);
    expect(decodeFeed(bytes, '')).toBe('<a\ufffd');
  });
});
