import { safeUrl } from '../text/url.ts';

/** The address if a stored link or picture may be drawn with it (http, https or mailto), otherwise null. */
export const drawableUrl = (href: string): string | null => safeUrl(href, 'about:blank');
