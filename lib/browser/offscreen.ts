import { browser } from 'wxt/browser';
import type { Article } from '../model/article.ts';
import type { FeedReading } from '../model/feeds.ts';

/** What the document can read, and what comes of it. */
interface Parsed {
  page: Article;
  feed: FeedReading;
}

type ParseKind = keyof Parsed;

/** Sent to the offscreen document only; our pages and the background have no such message. */
interface ParseRequest {
  target: 'offscreen';
  kind: ParseKind;
  text: string;
  url: string;
}

/** How each sort of text is read in the document. */
export type Parsers = {
  [K in ParseKind]: (text: string, url: string) => Parsed[K] | Promise<Parsed[K]>;
};

/** The document is closed when it had nothing to do for so long, in milliseconds. */
const IDLE = 10_000;
/** What takes longer to read than this is given up, in milliseconds: the worker ends after 30 seconds in which it only waits. */
const LONGEST = 20_000;

let creating: Promise<void> | null = null;
let closing: Promise<void> | null = null;
let busy = 0;

async function ensureDocument(): Promise<void> {
  // One that is being closed is still told of, and answers nothing.
  await closing;
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER'],
    justification: 'Reads pages of saved links, and feeds; a service worker has no DOMParser.',
  });
}

function closeWhenIdle(): void {
  if (busy > 0) return;
  closing = browser.offscreen
    .closeDocument()
    .catch(() => {})
    .finally(() => {
      closing = null;
    });
}

const after = (time: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), time));

/**
 * Chrome: reads a page or a feed in the offscreen document, of which there can be one only. What is kept in this module only
 * saves work: a new worker finds a document left by the last one.
 */
async function parse<K extends ParseKind>(kind: K, text: string, url: string): Promise<Parsed[K]> {
  busy++;
  try {
    // Two at once must not both make the document.
    creating ??= ensureDocument().finally(() => {
      creating = null;
    });
    await creating;
    const request: ParseRequest = { target: 'offscreen', kind, text, url };
    const parsed: Parsed[K] | null = await Promise.race([
      browser.runtime.sendMessage(request),
      after(LONGEST),
    ]);
    if (!parsed) throw new Error('the offscreen document did not answer');
    return parsed;
  } finally {
    busy--;
    setTimeout(closeWhenIdle, IDLE);
  }
}

/** Reads an Article from a page's HTML. */
export const parsePageOffscreen = (html: string, url: string): Promise<Article> =>
  parse('page', html, url);

/** Reads a feed from its text; away from the background, which is quicker to start without the parser. */
export const parseFeedOffscreen = (text: string, url: string): Promise<FeedReading> =>
  parse('feed', text, url);

const isParseRequest = (value: unknown): value is ParseRequest =>
  typeof value === 'object' &&
  value !== null &&
  Reflect.get(value, 'target') === 'offscreen' &&
  ['page', 'feed'].includes(Reflect.get(value, 'kind')) &&
  typeof Reflect.get(value, 'text') === 'string' &&
  typeof Reflect.get(value, 'url') === 'string';

/** In the offscreen document: answers the background, and nobody else. What cannot be read is answered with nothing. */
export function serveOffscreen(parsers: Parsers): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender, respond: (reply: Article | FeedReading | null) => void) => {
      // A worker has no tab; a web page's script and our own pages in tabs do.
      if (sender.id !== browser.runtime.id || sender.tab || !isParseRequest(raw)) return;
      const { kind, text, url } = raw;
      const parsed = Promise.resolve().then(() => parsers[kind](text, url));
      parsed.then(respond, () => respond(null));
      return true;
    },
  );
}
