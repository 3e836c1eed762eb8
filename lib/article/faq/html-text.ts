/** Longer texts are cut before they are read; an answer of that length is not shown whole anyway. */
const MAX_HTML = 20_000;
const TAG = /<\/?[a-z][^<>]*>/gi;
const BREAK = /<\/?(?:p|div|li|[uod]l|d[td]|br|h\d|tr|blockquote|pre)\b[^<>]*>/gi;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;
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
  if (source.search(TAG) >= 0) source = source.replace(/\s+/g, ' ').replace(BREAK, '\n');
  return decode(source.replace(TAG, ''))
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

const decode = (text: string): string =>
  text.replace(REFERENCE, (all: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all;
    const code = Number(decimal ?? `0x${hex}`);
    // Surrogates and what lies beyond Unicode name no character.
    return code > 0 && code < 0x11_0000 && code >> 11 !== 0x1b ? String.fromCodePoint(code) : '';
  });
