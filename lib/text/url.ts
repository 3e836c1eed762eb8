/** Longer addresses are data or an attack, not a place a reader goes to. */
const MAX_LENGTH = 8192;
const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/** The parsed address, or null where it is none. */
export function parseUrl(href: string, base?: string): URL | null {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}

/** The absolute address of `href` as it stands in a page at `base`; null unless it is http, https or mailto. */
export function safeUrl(href: string, base: string): string | null {
  if (href.length > MAX_LENGTH) return null;
  const url = parseUrl(href, base);
  return url && ALLOWED.has(url.protocol) && url.href.length <= MAX_LENGTH ? url.href : null;
}

/** The absolute address of `href` as it stands in a page or feed at `base`; null unless it is http or https. */
export function webUrl(href: string, base = 'about:blank'): string | null {
  const url = safeUrl(href, base);
  return url && /^https?:/.test(url) ? url : null;
}
