import { withoutUnseen } from '../unseen.ts';

/** Elements whose content is no text, with it; then all tags. */
const UNREAD = /<(?:script|style|template)\b[\s\S]{0,6000}?<\/(?:script|style|template)\s{0,5}>/gi;
const TAG = /<\/?[a-z][^<>]{0,1000}>|<!--[^<>]{0,1000}-->/gi;
const BREAK = /<(?:br|p|li|div)\b[^<>]{0,200}>/gi;

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

const character = (code: number): string =>
  code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';

/** Named and numbered characters, once. */
const withCharacters = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (all, decimal, hex, name) => {
    if (decimal) return character(Number(decimal));
    if (hex) return character(Number.parseInt(hex, 16));
    return ENTITIES[String(name).toLowerCase()] ?? all;
  });

/** Marks of Markdown around and before words. */
const withoutMarkdown = (text: string): string =>
  text
    .replace(/!?\[([^[\]]{1,500})\]\((?:https?:|mailto:|\/|#)[^()\s]{0,1000}\)/g, '$1')
    .replace(/^\s{0,20}(?:#{1,6}\s|>\s|[-*+•]\s|\d{1,2}[.)]\s)/, '')
    .replace(
      /(?<![\p{L}\p{N}*])\*{1,3}(?=\S)([^*\n]{1,500})(?<=\S)\*{1,3}(?![\p{L}\p{N}*])/gu,
      '$1',
    )
    .replace(/(?<![\p{L}\p{N}_])__(?=\S)([^_\n]{1,500})(?<=\S)__(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`{1,3}([^`\n]{1,500})`{1,3}/g, '$1');

/** Longest statement that is one, in UTF-16 code units; a longer one is something else. */
const LONGEST_STATEMENT = 1200;

/** What a model wrote as one line of plain text: without HTML, Markdown and what nobody sees. Empty where that is no statement. */
export function plainText(written: string): string {
  if (written.length > 5 * LONGEST_STATEMENT) return '';
  const bare = written.replace(UNREAD, '').replace(BREAK, ' ').replace(TAG, '');
  const text = withoutUnseen(withoutMarkdown(withCharacters(bare)))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return text.length > LONGEST_STATEMENT ? '' : text;
}
