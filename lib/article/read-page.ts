import type { ReadReply } from '../model/page-reading.ts';
import { collectPage } from './collect-page.ts';

/** Larger pages would hold the browser up for seconds; no article comes near. */
const MAX_ELEMENTS = 200_000;
/** In UTF-16 code units, scripts and styles included. */
const MAX_TEXT = 10_000_000;

/** Collects what an Article is made of, unless the page is too large to be read while the reader waits. */
export function readPage(document: Document, url: string): ReadReply {
  const elements = document.getElementsByTagName('*').length;
  const text = document.documentElement?.textContent?.length ?? 0;
  if (elements > MAX_ELEMENTS || text > MAX_TEXT) return { tooLarge: true };
  return collectPage(document, url);
}
