import type { ReadReply } from '../model/page-reading.ts';
import { collectPage } from './collect-page.ts';

/** Larger pages would hold the browser up for seconds; no article comes near. */
const MAX_ELEMENTS = 100_000;
/** In UTF-16 code units, without scripts and styles. */
const MAX_TEXT = 10_000_000;
/** Scripts and styles are copied, but not read. In UTF-16 code units. */
const MAX_ALL_TEXT = 100_000_000;
/** Elements inside each other. Parsers stop at 512; only scripts go deeper, and browsers fail at some thousands. */
const MAX_DEPTH = 1_000;
/** Sum of the depths of all elements, which is what looking up from each of them costs. */
const MAX_DEPTHS = 2_500_000;

/** Collects what an Article is made of, unless the page is too large to be read while the reader waits. */
export function readPage(document: Document, url: string): ReadReply {
  return isTooLarge(document) ? { tooLarge: true } : collectPage(document, url);
}

function isTooLarge(document: Document): boolean {
  const root = document.documentElement;
  const elements = document.querySelectorAll('*').length;
  if (!root || elements > MAX_ELEMENTS) return !!root;
  if (elements > MAX_DEPTH && isDeep(root)) return true;
  const all = lengthOf(root);
  if (all <= MAX_TEXT) return false;
  const unread = Array.from(document.querySelectorAll('script, style')).reduce(
    (sum, element) => sum + lengthOf(element),
    0,
  );
  return all > MAX_ALL_TEXT || all - unread > MAX_TEXT;
}

const lengthOf = (element: Element): number => element.textContent?.length ?? 0;

function isDeep(root: Element): boolean {
  let element: Element | null = root;
  let depth = 0;
  let depths = 0;
  while (element) {
    const child: Element | null = element.firstElementChild;
    if (child) {
      depth++;
      depths += depth * element.childElementCount;
      if (depth > MAX_DEPTH || depths > MAX_DEPTHS) return true;
      element = child;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement;
      depth--;
    }
    element = element === root ? null : (element?.nextElementSibling ?? null);
  }
  return false;
}
