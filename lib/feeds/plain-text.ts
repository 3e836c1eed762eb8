/** Elements whose contents no reader sees as text. */
const UNSEEN = /<(script|style|template|noscript|iframe|svg|head|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** Elements that begin a new paragraph, and those that break a line. */
const BREAK =
  /<\/?(?:p|div|h[1-6]|ul|ol|li|table|tr|blockquote|pre|section|article|figure|figcaption|hr|dl|dt|dd)\b[^>]*>|<br\s*\/?>\s*<br\s*\/?>/gi;
const TAG = /<\/?[a-z!?][^>]*(?:>|$)/gi;

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  times: '×',
};

function character(code: number): string {
  const isText = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isText ? String.fromCodePoint(code) : ' ';
}

/** Character references in their place, once: `&amp;lt;` is `&lt;`. */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal: string, hex: string, name: string) => {
      if (decimal) return character(Number(decimal));
      if (hex) return character(Number.parseInt(hex, 16));
      return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
    },
  );
}

/**
 * The words of a feed's HTML, paragraphs parted by an empty line. For matching and for lists, where the text is drawn as text: what
 * is read as an article goes through a parser.
 */
export function plainText(html: string): string {
  const text = decodeReferences(
    html.replace(COMMENT, ' ').replace(UNSEEN, ' ').replace(BREAK, '\n\n').replace(TAG, ' '),
  );
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** One line of text, of a title or a name that may carry markup. */
export const plainLine = (html: string): string => plainText(html).replaceAll('\n\n', ' ');
