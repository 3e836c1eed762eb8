/** How far into a page its own encoding is looked for, in bytes (HTML standard, "prescan": the first 1024). */
const PRESCAN = 1024;

/** The type without its parameters: `text/html` of `Text/HTML; charset=utf-8`. */
export function essence(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : null;
}

const inHeader = (contentType: string): string | null =>
  /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1] ?? null;

/** A meta element's charset, or an XML declaration's encoding. */
function inPage(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const found =
    /<meta\s[^>]*?charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(head) ??
    /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)/i.exec(head);
  return found?.[1] ?? null;
}

function decoderOf(label: string | null): TextDecoder | null {
  try {
    return label === null ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}

/** The bytes of a page as text: by its byte order mark, its header, its own word, else UTF-8. Never throws. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const decoder =
    decoderOf(byteOrderMark(bytes)) ??
    decoderOf(inHeader(contentType)) ??
    decoderOf(inPage(bytes)) ??
    new TextDecoder();
  return decoder.decode(bytes);
}
