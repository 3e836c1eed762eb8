import { safeUrl } from '../text/url.ts';

export { webUrl } from '../text/url.ts';

/** The address if a stored link or picture may be drawn with it (http, https or mailto), otherwise null. */
export const drawableUrl = (href: string): string | null => safeUrl(href, 'about:blank');

/** The host of an address as a reader calls it; the text itself where it is none. */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
