import { browser } from 'wxt/browser';
import type { Article } from '../model/article.ts';

/** Sent to the offscreen document only; our pages and the background have no such message. */
interface ParseRequest {
  target: 'offscreen';
  html: string;
  url: string;
}

/** The document is closed when it had nothing to do for so long, in milliseconds. */
const IDLE = 10_000;

let creating: Promise<void> | null = null;
let busy = 0;

async function ensureDocument(): Promise<void> {
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER'],
    justification: 'Reads the page of a saved link; a service worker has no DOMParser.',
  });
}

async function closeWhenIdle(): Promise<void> {
  if (busy === 0) await browser.offscreen.closeDocument().catch(() => {});
}

/**
 * Chrome: reads an Article from HTML text in the offscreen document, of which there can be one only. What is kept in
 * this module only saves work: a new worker finds a document left by the last one.
 */
export async function parseOffscreen(html: string, url: string): Promise<Article> {
  busy++;
  try {
    // Two links at once must not both make the document.
    creating ??= ensureDocument().finally(() => {
      creating = null;
    });
    await creating;
    const request: ParseRequest = { target: 'offscreen', html, url };
    const article: Article | null = await browser.runtime.sendMessage(request);
    if (!article) throw new Error('the offscreen document did not answer');
    return article;
  } finally {
    busy--;
    setTimeout(() => void closeWhenIdle(), IDLE);
  }
}

const isParseRequest = (value: unknown): value is ParseRequest =>
  typeof value === 'object' &&
  value !== null &&
  Reflect.get(value, 'target') === 'offscreen' &&
  typeof Reflect.get(value, 'html') === 'string' &&
  typeof Reflect.get(value, 'url') === 'string';

/** In the offscreen document: answers the background, and nobody else. */
export function serveOffscreen(parse: (html: string, url: string) => Article): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender, respond: (reply: Article) => void) => {
      // A worker has no tab; a web page's script and our own pages in tabs do.
      if (sender.id !== browser.runtime.id || sender.tab || !isParseRequest(raw)) return;
      respond(parse(raw.html, raw.url));
    },
  );
}
