import { browser } from 'wxt/browser';

/**
 * The permission that reading this address takes: its scheme and host, without the port, which is no part of a
 * permission. Null for anything but http and https, and for a host with a star, which an address may have but a
 * permission would take for all hosts.
 */
export function originPattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (hostname.includes('*')) return null;
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/** Whether the reader has allowed to read that address. A host that the browser takes for none cannot be allowed. */
export async function mayRead(url: string): Promise<boolean> {
  const origin = originPattern(url);
  if (origin === null) return false;
  return browser.permissions.contains({ origins: [origin] }).catch(() => false);
}

/** Patterns of one host: "*://copperwire.example/*". */
const HOST = /^[a-z*]+:\/\/([^/*]+)\/\*$/;

/** The hosts that the reader has allowed, in the order of their names. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const hosts = origins.flatMap((origin) => HOST.exec(origin)?.[1] ?? []);
  return [...new Set(hosts)].sort();
}

/** Gives back what was allowed for that host, over http and https. */
export async function takeBackSite(host: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = origins.filter((origin) => HOST.exec(origin)?.[1] === host);
  await browser.permissions.remove({ origins: own });
}

/**
 * Asks the reader to allow the one host of `url`; resolves with the answer. Must be the very first call in the
 * listener of a click: any `await` before it loses the gesture in both browsers.
 */
export function requestOrigin(url: string): Promise<boolean> {
  const wanted = wantedOrigins([url]);
  if (wanted.length === 0) return Promise.resolve(false);
  // Without a gesture the request is refused even where the origin was granted long ago.
  return browser.permissions.request({ origins: wanted }).catch(() => mayRead(url));
}

/** Most sites send http on to https: the one question covers both. */
const wantedOrigins = (urls: readonly string[]): string[] => [
  ...new Set(urls.flatMap((url) => originPattern(url)?.replace(/^http:/, '*:') ?? [])),
];

/** Asks in one question for the hosts of all these addresses; resolves with the answer. As `requestOrigin`, the first call in the click. */
export function requestOrigins(urls: readonly string[]): Promise<boolean> {
  const origins = wantedOrigins(urls);
  return origins.length === 0 ? Promise.resolve(false) : browser.permissions.request({ origins });
}
