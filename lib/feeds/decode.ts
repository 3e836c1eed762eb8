import { decodeUtf32 } from './utf-32.ts';

/** How far into a document its own word about its encoding is looked for, in bytes. */
const PRESCAN = 1024;

/** What the first bytes say: byte order marks, and `<` or `{` as wider encodings write them (XML 1.0, appendix F). */
const BEGINNINGS: [number[], string][] = [
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0x00, 0x00, 0x00, 0x3c], 'utf-32be'],
  [[0x3c, 0x00, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x3c, 0x00], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x7b, 0x00], 'utf-16be'],
  [[0x7b, 0x00], 'utf-16le'],
];

/** Encodings in which any bytes are some text, so that only the bytes can tell that one is wrong. */
const TAKES_ANYTHING = /^(?:windows-|iso-8859-|koi8-|ibm866|macintosh|x-)/;

const beginning = (bytes: Uint8Array): string | null =>
  BEGINNINGS.find(([first]) => first.every((byte, at) => bytes[at] === byte))?.[1] ?? null;

const inHeader = (contentType: string): string | null =>
  /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1] ?? null;

/** An XML declaration's encoding, or that of a page. */
function inDocument(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const found =
    /<\?xml\s[^>]*?encoding\s*=\s*["']\s*([^"'\s]+)/i.exec(head) ??
    /<meta\s[^>]*?charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(head);
  return found?.[1] ?? null;
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}

function decoded(bytes: Uint8Array, label: string): string | null {
  if (label.startsWith('utf-32')) return decodeUtf32(bytes, label === 'utf-32le');
  try {
    return decoderOf(label)?.decode(bytes) ?? null;
  } catch {
    return null;
  }
}

/** Text in the encoding that the bytes are said to be in; null where they cannot be. */
function asStated(bytes: Uint8Array, label: string | null): string | null {
  const name = label === null ? undefined : decoderOf(label)?.encoding;
  // UTF-16 would have shown in the first bytes.
  if (name === undefined || name.startsWith('utf-16')) return null;
  // Text of another encoding that happens to be sound UTF-8 is as good as never found; a wrong header often is.
  const sound = TAKES_ANYTHING.test(name) ? decoded(bytes, 'utf-8') : null;
  return sound ?? decoded(bytes, name);
}

/** UTF-8 with a few broken places, or else Windows-1252, in which there are none. */
function asMost(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const others = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return others > broken ? text : new TextDecoder('windows-1252').decode(bytes);
}

/**
 * The bytes of a feed, or of the page in its place, as text: by their first bytes, the header, the document's own word,
 * each unless the bytes show it to be wrong; else as UTF-8, or Windows-1252. JSON is UTF-8. Never throws.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string): string {
  const first = beginning(bytes);
  const isJson = /^[^;]*json/i.test(contentType);
  return (
    (first && decoded(bytes, first)) ??
    (isJson ? decoded(bytes, 'utf-8') : null) ??
    asStated(bytes, inHeader(contentType)) ??
    asStated(bytes, inDocument(bytes)) ??
    decoded(bytes, 'utf-8') ??
    asMost(bytes)
  );
}
