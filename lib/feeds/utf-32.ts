/** Characters put together at a time: more arguments may be too many for a call. */
const CHUNK = 8192;
const UNKNOWN = 0xfffd;

const isCharacter = (code: number): boolean =>
  code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);

/** UTF-32 as text, without its byte order mark; the decoder of browsers does not know it. What is no character is U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  let codes: number[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const code = view.getUint32(at, littleEndian);
    codes.push(isCharacter(code) ? code : UNKNOWN);
    if (codes.length === CHUNK) {
      text += String.fromCodePoint(...codes);
      codes = [];
    }
  }
  text += String.fromCodePoint(...codes);
  return text.replace(/^\ufeff/, '');
}
