import { decodeReferences } from './references.ts';
import { endOfComment, tagsIn } from './tags.ts';

/** No more of a document is read, in UTF-16 code units: feeds of whole texts have a few hundred thousand. */
const LONGEST = 10_000_000;

/** Elements that a feed is, and those that a page begins with. */
const FEED: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf']);
const PAGE: ReadonlySet<string> = new Set(['html', 'head', 'body', 'meta']);

/** What XML does not allow, the NUL of broken encoders among it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Characters that Windows-1252 has where Unicode has controls: left over where a text was decoded as Latin-1. */
const WINDOWS = /[\u0080-\u009f]/g;
const ITEM_END = /<\/(?:\w{1,20}:)?(?:item|entry)\s?>/gi;
const ROOT = /(?:^|[\s>])<(\w{1,20}:)?(?:rss|feed|rdf)[\s>/]/i;
/** How far into a document its root is looked for. */
const HEAD = 20_000;

/** Where the document's type stands in front of its root, in UTF-16 code units, `end` exclusive; null where there is none. */
function typeIn(text: string): { start: number; end: number } | null {
  let start = text.indexOf('<');
  while (start >= 0 && !/^<!doctype\s/i.test(text.slice(start, start + 10))) {
    const end = endOfComment(text, start);
    start = end === null ? -1 : text.indexOf('<', end);
  }
  if (start < 0) return null;
  const subset = text.indexOf('[', start);
  const end = text.indexOf('>', start);
  const close = new RegExp(subset >= 0 && subset < end ? '\\]\\s*>' : '>', 'g');
  close.lastIndex = start;
  const found = close.exec(text);
  return found ? { start, end: found.index + found[0].length } : null;
}

/** Whether a text is a page of HTML, by its first element, or by its type where that is not a feed's. */
export function isPage(text: string): boolean {
  const head = text.slice(0, HEAD);
  const type = typeIn(head);
  const isHtml = type !== null && /^<!doctype\s+html/i.test(head.slice(type.start, type.end));
  const [root] = tagsIn(type ? head.slice(type.end) : head);
  return isHtml ? !FEED.has(root?.name ?? '') : PAGE.has(root?.name ?? '');
}

/** The document without its type, whose entities are never resolved: they may be a bomb, or parts that the parser does not know. */
function withoutType(text: string): string {
  const type = isPage(text) ? null : typeIn(text);
  return type ? text.slice(0, type.start) + text.slice(type.end) : text;
}

/** A document without what no parser takes, and without what stands before it by mistake. */
export function cleaned(text: string): string {
  const clean = withoutType(text.slice(0, LONGEST))
    .replace(CONTROLS, '')
    .replace(WINDOWS, (char) => decodeReferences(`&#${char.charCodeAt(0)};`))
    .replace(/^[\s\ufeff]+/, '');
  return text.length > LONGEST ? (upToLastItem(clean) ?? clean) : clean;
}

/** The document up to its last whole item, of one that breaks off; null where it has none. */
function upToLastItem(text: string): string | null {
  let end = -1;
  for (const { 0: tag, index } of text.matchAll(ITEM_END)) end = index + tag.length;
  return end < 0 ? null : text.slice(0, end);
}

/** The document up to its last whole tag; null where it does not end within one. */
function upToLastTag(text: string): string | null {
  const start = text.lastIndexOf('<');
  return start > text.lastIndexOf('>') ? text.slice(0, start) : null;
}

/** The document in a root, of one that lacks it; null where it has one, or is a page. */
function withRoot(text: string): string | null {
  const head = text.slice(0, HEAD);
  if (ROOT.test(head) || isPage(text)) return null;
  const at = head.search(/<(?:channel|item|entry)[\s>]/i);
  const name = /^<(\w+)/.exec(head.slice(Math.max(at, 0)))?.[1]?.toLowerCase();
  const body = text.slice(at);
  if (name === 'channel') return `<rss version="2.0">${body}</rss>`;
  if (name === 'item') return `<rss version="2.0"><channel>${body}</channel></rss>`;
  return name === 'entry' ? `<feed xmlns="http://www.w3.org/2005/Atom">${body}</feed>` : null;
}

/** The document without the prefix of its root, of one whose namespace the parser does not know; null where it has none. */
function withoutPrefix(text: string): string | null {
  const prefix = ROOT.exec(text.slice(0, HEAD))?.[1];
  return prefix === undefined
    ? null
    : text.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
}

/** What a broken document may have been meant to be, the likeliest first; each is only worth a try. */
export const mended = (text: string): string[] =>
  [upToLastItem(text), upToLastTag(text), withRoot(text), withoutPrefix(text)].filter(
    (one) => one !== null,
  );
