import type { FeedEntry } from '../model/feeds.ts';
import { canonicalUrl } from '../text/canonical-url.ts';
import { lettersOf } from '../text/letters.ts';

type Told = Pick<FeedEntry, 'guid' | 'url' | 'title'>;

/** Whether entries that share an address tell different things: then it names their list, and none of them. */
const isShared = (entries: readonly Told[]): boolean =>
  new Set(entries.map(({ title }) => lettersOf(title))).size > 1;

/** The address with its fragment, as a list of changes has one for each. */
function withFragment({ url }: Told): string {
  const at = url.indexOf('#');
  return at < 0 ? canonicalUrl(url) : canonicalUrl(url) + url.slice(at);
}

/**
 * The address that each entry of a feed is known by, by guid: the canonical one, by which the same page is known in other feeds
 * and among saved articles. Where several entries have one address, as in a list of changes, the fragment tells them apart, or
 * else the guid. Empty for an entry without an address.
 */
export function itemKeys(entries: readonly Told[]): Map<string, string> {
  const keys = new Map<string, string>();
  const named = entries.filter(({ url }) => url !== '');
  for (const { guid } of entries) keys.set(guid, '');
  for (const [key, sharing] of Map.groupBy(named, ({ url }) => canonicalUrl(url))) {
    if (!isShared(sharing)) for (const { guid } of sharing) keys.set(guid, key);
    else
      for (const [fragment, same] of Map.groupBy(sharing, withFragment)) {
        const isOne = !isShared(same) && fragment !== key;
        for (const { guid } of same) keys.set(guid, isOne ? fragment : `${key}#${guid}`);
      }
  }
  return keys;
}
