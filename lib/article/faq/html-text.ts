/** Longer texts are cut before they are read; an answer of that length is not shown whole anyway. */
const MAX_HTML = 20_000;
const BREAKS =
  /<\/?(?:p|div|li|ul|ol|br|hr|h[1-6]|tr|table|blockquote|section|article|dl|dt|dd|pre)(?=[\s/>])[^<>]*>/gi;
const TAGS = /<(?:\/?[a-z!][^<>]*)>/gi;
const HIDDEN = /<(script|style)\b[^<>]*>[^<]*(?:<(?!\/\1)[^<]*)*<\/\1[^<>]*>/gi;
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/**
 * The text of an HTML string inside data: tags gone, references decoded, paragraphs and list items separated by a blank
 * line. Works on the string, so that nothing of it is ever parsed into a document.
 */
export function htmlToText(html: string): string {
  let source = html.slice(0, MAX_HTML);
  // Some sites escape their markup twice.
  if (!source.includes('<') && /&lt;\/?[a-z]/i.test(source)) source = decode(source);
  const isMarkup = /<\/?[a-z][^<>]*>/i.test(source);
  const text = isMarkup
    ? source.replace(/\s+/g, ' ').replace(HIDDEN, ' ').replace(BREAKS, '\n').replace(TAGS, '')
    : source;
  return decode(text)
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (all, dec, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? all;
    const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
    const valid = code > 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff);
    return valid ? String.fromCodePoint(code) : '';
  });
}
