import type { UnreadableReason } from '../model/messages.ts';

/** Sites on which both browsers forbid extensions to run. */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com/addons',
];

/** Sorts by words of the browsers' own messages; Chrome's and Firefox's differ, and neither is documented. */
const MESSAGES: [RegExp, UnreadableReason][] = [
  [/no tab with id|invalid tab id/i, 'no-tab'],
  [/extensions gallery/i, 'store-page'],
  [/cannot access an? [\w-]+:\/\/ url|view-source/i, 'browser-page'],
  [/cannot access contents of|missing host permission|must request permission/i, 'no-access'],
];

/** What the address alone tells; null where the page could be an ordinary one. */
function reasonOfAddress(url: string): UnreadableReason | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : null;
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  const place = hostname + pathname;
  if (STORES.some((store) => place === store || place.startsWith(`${store}/`))) return 'store-page';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : null;
}

/**
 * Why a script could not be run in a tab: the tab's address as far as it is known, then the browser's message.
 * A `file:` page is `no-access` until the reader switches on access to files.
 */
export function unreadableReason(url: string | null, message: string): UnreadableReason {
  const byAddress = url === null ? null : reasonOfAddress(url);
  if (byAddress) return byAddress;
  if (url?.startsWith('file:')) return 'no-access';
  return MESSAGES.find(([pattern]) => pattern.test(message))?.[1] ?? 'failed';
}

/** Why a document that could be reached is nothing to read; null where it is a page. */
export function unreadableType(contentType: string): UnreadableReason | null {
  if (/^application\/pdf$/i.test(contentType)) return 'pdf';
  return /^(text\/html|application\/xhtml\+xml|text\/plain)$/i.test(contentType)
    ? null
    : 'not-html';
}
