import type { Handlers } from '../browser/messages.ts';
import { askAgain } from '../feeds/next-feed.ts';
import {
  addFeeds as addRows,
  changeFeed as changeRow,
  removeFeeds as removeRows,
  restoreFeeds as restoreRows,
} from '../library/feeds.ts';
import type { Library } from '../library/schema.ts';
import type { Feed, FeedChange, FeedLink } from '../model/feeds.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { webUrl } from '../text/url.ts';
import { setNextAlarm } from './feed-alarm.ts';
import { meanwhile } from './meanwhile.ts';
import { askAllowed, pollFeeds } from './poll-feeds.ts';
import { newId, type Ports } from './ports.ts';
import { noteFeeds } from './rescue.ts';
import { rematch } from './topics.ts';
import { showUnreadFinds } from './unread.ts';
import { write } from './write.ts';

type FeedActs = Pick<
  Handlers,
  'add-feeds' | 'change-feed' | 'remove-feeds' | 'restore-feeds' | 'check-feeds'
>;

/** Changes what is followed: the rescue copy, the alarm and the button's number follow. */
function change<T>(
  ports: Ports,
  work: (library: Library) => Promise<Result<T, LibraryTrouble>>,
): Promise<Result<T, LibraryTrouble>> {
  return write(ports, async (library) => {
    const changed = await work(library);
    if (!changed.ok) return changed;
    await noteFeeds(ports, library);
    await setNextAlarm(ports, library);
    await showUnreadFinds(ports);
    return changed;
  });
}

/** Follows feeds, and asks the new ones at once; what is no web address is passed over. */
async function addFeeds(
  ports: Ports,
  links: readonly FeedLink[],
): Promise<Result<string[], LibraryTrouble>> {
  const feeds = links.flatMap(({ url: address, title }) => {
    const url = webUrl(address);
    return url ? [{ id: newId(ports), url, title }] : [];
  });
  const added = await change(ports, (library) => addRows(library, feeds, ports.now()));
  if (!added.ok || added.value.length === 0) return added;
  // One that had been removed comes back with its items, which topics of today have not seen.
  meanwhile(rematch(ports));
  meanwhile(pollFeeds(ports, added.value));
  return added;
}

/** The feed as the reader wants it; an address that is none changes nothing. */
function changed(feed: Feed, wanted: FeedChange, now: number): Feed {
  switch (wanted.kind) {
    case 'pause':
      return { ...feed, paused: wanted.paused };
    case 'rename':
      return { ...feed, title: wanted.title, renamed: true };
    case 'whole':
      return { ...feed, whole: wanted.whole };
    case 'address': {
      const url = webUrl(wanted.url);
      const anew = { url: url ?? feed.url, etag: null, lastModified: null, moved: null };
      return url ? askAgain({ ...feed, ...anew }, now) : feed;
    }
  }
}

async function changeFeed(
  ports: Ports,
  feedId: string,
  wanted: FeedChange,
): Promise<Result<null, LibraryTrouble>> {
  const done = await change(ports, (library) =>
    changeRow(library, feedId, (feed) => changed(feed, wanted, ports.now())),
  );
  if (done.ok && wanted.kind === 'address') meanwhile(pollFeeds(ports, [feedId]));
  return done;
}

/** What a reader does with feeds. */
export const onFeeds = (ports: Ports): FeedActs => ({
  'add-feeds': ({ feeds }) => addFeeds(ports, feeds),
  'change-feed': ({ feedId, change: wanted }) => changeFeed(ports, feedId, wanted),
  'remove-feeds': ({ feedIds }) =>
    change(ports, (library) => removeRows(library, feedIds, ports.now())),
  'restore-feeds': async ({ feedIds }) => {
    const restored = await change(ports, (library) => restoreRows(library, feedIds));
    meanwhile(rematch(ports));
    // Their sites may have been allowed while they lay in the trash.
    meanwhile(askAllowed(ports));
    return restored;
  },
  'check-feeds': ({ feedIds }) => pollFeeds(ports, feedIds),
});
