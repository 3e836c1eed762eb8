import type { Feed } from '../model/feeds.ts';
import { parseUrl } from '../text/url.ts';

/** So many answers in a row that name another address. */
const TIMES = 3;

function plainAddress(address: string): string {
  const url = parseUrl(address);
  if (!url) return address;
  url.hash = '';
  return url.href;
}

/** Whether two addresses are one, fragments aside. */
export const sameAddress = (a: string, b: string): boolean =>
  a === b || plainAddress(a) === plainAddress(b);

/** Whether a feed may move from one address to the other: to http or https, never from https down to http. */
function mayMove(from: string, to: string): boolean {
  const scheme = parseUrl(to)?.protocol;
  return scheme === 'https:' || (scheme === 'http:' && parseUrl(from)?.protocol === 'http:');
}

type TriedFeed = Feed & { moved: NonNullable<Feed['moved']> };

/** Whether the address that the feed gives of itself is to be asked next. */
export const isTrial = (feed: Feed): feed is TriedFeed =>
  feed.moved?.by === 'self' && feed.moved.times >= TIMES;

/** The feed, staying where it is although it gives another address. */
export const refused = (feed: Feed): Feed =>
  feed.moved ? { ...feed, moved: { ...feed.moved, by: 'refused', times: 0 } } : feed;

/** The feed when it was read at another address than its own: that becomes its own when it says so itself, or the third time. */
export function afterRedirect(feed: Feed, url: string, selfUrl: string | null): Feed {
  if (!mayMove(feed.url, url)) return { ...feed, moved: null };
  const again = feed.moved?.by === 'redirect' && sameAddress(feed.moved.url, url);
  const times = again && feed.moved ? feed.moved.times + 1 : 1;
  const agrees = selfUrl !== null && sameAddress(selfUrl, url);
  if (agrees || times >= TIMES) return { ...feed, url, moved: null };
  return { ...feed, moved: { url, times, by: 'redirect' } };
}

/**
 * The feed when it was read at its own address and gives another one: that is asked after the third time. The validators
 * go with the old address, so that the new one answers in full.
 */
export function afterSelf(feed: Feed, selfUrl: string | null): Feed {
  const differs = selfUrl !== null && !sameAddress(selfUrl, feed.url);
  if (!differs || !mayMove(feed.url, selfUrl)) return { ...feed, moved: null };
  const known = feed.moved && sameAddress(feed.moved.url, selfUrl) ? feed.moved : null;
  if (known?.by === 'refused') return feed;
  const times = known?.by === 'self' ? known.times + 1 : 1;
  const next: Feed = { ...feed, moved: { url: selfUrl, times, by: 'self' } };
  return isTrial(next) ? { ...next, etag: null, lastModified: null } : next;
}
