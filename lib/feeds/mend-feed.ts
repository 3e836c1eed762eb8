/** No more of a document is read, in UTF-16 code units: feeds of whole texts have a few hundred thousand. */
const LONGEST = 20_000_000;

/** What XML does not allow, the NUL of broken encoders among it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ITEM_END = /<\/(?:\w{1,20}:)?(?:item|entry)\s?>/gi;
const ROOT = /(?:^|[\s>])<(?:\w{1,20}:)?(?:rss|feed|rdf)[\s>/]/i;
const ITEM = /<(?:\w{1,20}:)?(?:item|entry)[\s>]/i;
const PAGE = /<(?:!doctype\s+html|html|head|body)[\s>]/i;
/** How far into a document its root is looked for. */
const HEAD = 20_000;

/** Whether a text is a page of HTML. */
export const isPage = (text: string): boolean => PAGE.test(text.slice(0, HEAD));

/** Whether a text has the root of a feed and no item: one that carries nothing yet. */
export const isEmptyFeed = (text: string): boolean =>
  !isPage(text) && ROOT.test(text.slice(0, HEAD)) && !ITEM.test(text);

/** A document without what no parser takes, and without what stands before it by mistake. */
export function cleaned(text: string): string {
  const clean = text
    .slice(0, LONGEST)
    .replace(CONTROLS, '')
    .replace(/^[\s\ufeff]+/, '');
  return text.length > LONGEST ? (upToLastItem(clean) ?? clean) : clean;
}

/** The document up to its last whole item, of one that breaks off; null where it has none. */
function upToLastItem(text: string): string | null {
  let end = -1;
  for (const { 0: tag, index } of text.matchAll(ITEM_END)) end = index + tag.length;
  return end < 0 ? null : text.slice(0, end);
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

/** What a broken document may have been meant to be, the likeliest first; each is only worth a try. */
export const mended = (text: string): string[] =>
  [upToLastItem(text), withRoot(text)].filter((one) => one !== null);
