import { browser } from 'wxt/browser';

/**
 * What to ask for to read that address: its host, without the port, which is no part of a permission. An http address
 * asks for both schemes, since most sites send it on to https. Null for anything but http and https.
 */
export function originPattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:') return `https://${hostname}/*`;
  return protocol === 'http:' ? `*://${hostname}/*` : null;
}

/** Whether the reader has allowed to read that address. */
export async function mayRead(url: string): Promise<boolean> {
  const origin = originPattern(url);
  return origin !== null && (await browser.permissions.contains({ origins: [origin] }));
}

/**
 * Asks the reader to allow the one origin of `url`; resolves with the answer. Must be the very first call in the
 * listener of a click: any `await` before it loses the gesture in both browsers.
 */
export function requestOrigin(url: string): Promise<boolean> {
  const origin = originPattern(url);
  if (origin === null) return Promise.resolve(false);
  const wanted = { origins: [origin] };
  // Without a gesture the request is refused even where the origin was granted long ago.
  return browser.permissions.request(wanted).catch(() => browser.permissions.contains(wanted));
}
