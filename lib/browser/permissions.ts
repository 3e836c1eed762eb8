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

/** The host of a pattern: "copperwire.example" of "*://copperwire.example/*"; a star for all, which readers can allow in the browser's own page. */
const siteOf = (pattern: string): string | null =>
  pattern === '<all_urls>' ? '*' : (/^[a-z*]+:\/\/([^/]+)\/\*$/.exec(pattern)?.[1] ?? null);

/** The hosts that the reader has allowed, in the order of their names; a star for all. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...new Set(origins.flatMap((origin) => siteOf(origin) ?? []))].sort();
}

/** Tells which hosts are allowed, now and whenever that changes, by whomever. */
export async function watchSites(listener: (sites: string[]) => void): Promise<void> {
  const tell = async (): Promise<void> => listener(await grantedSites());
  browser.permissions.onAdded.addListener(() => void tell());
  browser.permissions.onRemoved.addListener(() => void tell());
  await tell();
}

/** Gives back what was allowed for that host, over http and https. */
export async function takeBackSite(host: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = origins.filter((origin) => siteOf(origin) === host);
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
