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
/** How long the document may take to say that it is busy, in milliseconds. */
const AT_ONCE = 1000;

let creating: Promise<void> | null = null;
let closing: Promise<void> | null = null;
let busy = 0;

const after = (time: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), time));

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

/** Whether the document itself has something to do, which a worker that has ended since had begun. */
const IS_BUSY = { target: 'offscreen', kind: 'is-busy' } as const;

function closeWhenIdle(): void {
  if (busy > 0 || closing) return;
  const close = async () => {
    // One that does not even answer this is of no more use.
    const asked: Promise<unknown> = browser.runtime.sendMessage(IS_BUSY).catch(() => null);
    const isBusy = await Promise.race([asked, after(AT_ONCE)]);
    if (busy === 0 && isBusy !== true) await browser.offscreen.closeDocument();
  };
  closing = close()
    .catch(() => {})
    .finally(() => {
      closing = null;
    });
}

/** Closes the document in a while, unless there is something to do for it. */
export function closeDocumentLater(): void {
  setTimeout(closeWhenIdle, IDLE);
}

/** Puts a question to the document, made for it where there is none; null where it does not answer within so many milliseconds. */
export async function askDocument<T>(request: object, longest: number): Promise<T | null> {
  busy++;
  try {
    // Two at once must not both make the document.
    creating ??= ensureDocument().finally(() => {
      creating = null;
    });
    await creating;
    return await Promise.race([browser.runtime.sendMessage(request), after(longest)]);
  } finally {
    busy--;
    closeDocumentLater();
  }
}

/**
 * Chrome: reads a page or a feed in the offscreen document, of which there can be one only. What is kept in this module only
 * saves work: a new worker finds a document left by the last one.
 */
async function parse<K extends ParseKind>(kind: K, text: string, url: string): Promise<Parsed[K]> {
  const request: ParseRequest = { target: 'offscreen', kind, text, url };
  const parsed = await askDocument<Parsed[K]>(request, LONGEST);
  if (!parsed) throw new Error('the offscreen document did not answer');
  return parsed;
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
