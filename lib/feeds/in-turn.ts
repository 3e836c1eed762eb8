import type { Feed } from '../model/feeds.ts';
import { parseUrl } from '../text/url.ts';
import { askUrl, isDue } from './next-feed.ts';

/**
 * The feeds whose turn it is, those of one host together, the longest due first. The hosts can be asked side by side, the
 * feeds of one only one after the other.
 */
export function inTurn(feeds: readonly Feed[], now: number): Feed[][] {
  const due = feeds
    .filter((feed) => isDue(feed, now))
    .sort((a, b) => a.nextAt - b.nextAt || (a.id < b.id ? -1 : 1));
  return [...Map.groupBy(due, (feed) => parseUrl(askUrl(feed))?.host ?? '').values()];
}
