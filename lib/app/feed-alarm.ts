import { NEVER, turnOf } from '../feeds/next-feed.ts';
import { changeFeeds } from '../library/feeds.ts';
import type { Library } from '../library/schema.ts';
import type { Feed } from '../model/feeds.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import type { Ports } from './ports.ts';
import { settingsNow } from './settings.ts';
import { write } from './write.ts';

const MINUTE = 60_000;
/** Feeds whose turn comes within this of each other are asked together: each waking costs. In milliseconds. */
const TOGETHER = 2 * MINUTE;

/**
 * Sets the alarm to when the next feed is due; to none where no feed waits or the reader wants to ask by hand only. Called
 * after every poll and whenever the background starts, since Firefox forgets alarms when it is closed.
 */
export async function setNextAlarm(ports: Ports, library: Library): Promise<void> {
  const { feedMinutes } = await settingsNow(ports);
  const now = ports.now();
  const turns = (await library.feeds.toArray()).map((feed) => turnOf(feed, now));
  const next = Math.min(NEVER, ...turns);
  const isWanted = feedMinutes > 0 && next < NEVER;
  await ports.setFeedAlarm(isWanted ? Math.max(now + MINUTE, next + TOGETHER) : null);
}

/** While feeds are asked: wakes the background again should it end before it is done, unless the reader asks by hand only. */
export async function setFallbackAlarm(ports: Ports): Promise<void> {
  const { feedMinutes } = await settingsNow(ports);
  await ports.setFeedAlarm(feedMinutes > 0 ? ports.now() + 15 * MINUTE : null);
}

/** The reader has chosen another rhythm: feeds that were to be asked later than it says come forward. */
export function followRhythm(ports: Ports): Promise<Result<null, LibraryTrouble>> {
  return write(ports, async (library) => {
    const { feedMinutes } = await settingsNow(ports);
    const now = ports.now();
    const sooner = (feed: Feed): Feed => {
      const isKept = feedMinutes === 0 || feed.failures > 0 || feed.readAt === null;
      const wanted = Math.max(now, (feed.readAt ?? now) + feedMinutes * MINUTE);
      return isKept || feed.nextAt <= wanted ? feed : { ...feed, nextAt: wanted };
    };
    const changed = await changeFeeds(library, sooner);
    if (changed.ok) await setNextAlarm(ports, library);
    return changed;
  });
}
