import { inTurn } from '../feeds/in-turn.ts';
import { askAgain, turnOf } from '../feeds/next-feed.ts';
import { pruneItems } from '../library/feed-items.ts';
import type { Library } from '../library/schema.ts';
import type { Feed } from '../model/feeds.ts';
import type { LibraryTrouble } from '../model/library.ts';
import { ok, type Result } from '../model/result.ts';
import { setFallbackAlarm, setNextAlarm } from './feed-alarm.ts';
import { pollFeed, type Round } from './poll-feed.ts';
import type { Ports } from './ports.ts';
import { settingsNow } from './settings.ts';
import { roundIndex, tidyPrints } from './story-index.ts';
import { tellFinds } from './tell-finds.ts';
import { showUnreadFinds } from './unread.ts';
import { write } from './write.ts';

const MINUTE = 60_000;
/** Hosts that are asked side by side; the feeds of one host come one after the other. */
const SIDE_BY_SIDE = 4;

/** Asks the feeds of hosts, some hosts side by side; ends with the first trouble of the library. */
async function pollHosts(
  ports: Ports,
  round: Round,
  hosts: Feed[][],
): Promise<Result<null, LibraryTrouble>> {
  const waiting = [...hosts];
  const work = async (): Promise<Result<null, LibraryTrouble>> => {
    for (let host = waiting.shift(); host; host = waiting.shift())
      for (const { id } of host) {
        const polled = await pollFeed(ports, round, id);
        if (!polled.ok) return polled;
      }
    return ok(null);
  };
  const all = await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return all.find((one) => !one.ok) ?? ok(null);
}

/** Whether the reader may have it asked now: not before the time that the site itself has named. */
const mayAsk = (feed: Feed, now: number, isNamed: boolean): boolean => {
  const { trouble, askedAt } = feed;
  if (trouble?.kind === 'busy' && turnOf({ ...feed, paused: false }, now) > now) return false;
  if (isNamed) return true;
  return trouble?.kind !== 'gone' && Math.abs(now - (askedAt ?? 0)) > MINUTE;
};

/** The feeds to ask now: those whose turn it is, or those that the reader names; an empty list names all. */
function wantedOf(feeds: Feed[], ids: readonly string[] | null, now: number): Feed[][] {
  if (ids === null) return inTurn(feeds, now);
  const isNamed = ids.length > 0;
  const wanted = feeds.filter(
    (feed) => (isNamed ? ids.includes(feed.id) : !feed.paused) && mayAsk(feed, now, isNamed),
  );
  return inTurn(
    wanted.map((feed) => ({ ...askAgain(feed, now), paused: false })),
    now,
  );
}

async function round(
  ports: Ports,
  library: Library,
  ids: readonly string[] | null,
): Promise<Result<null, LibraryTrouble>> {
  const hosts = wantedOf(await library.feeds.toArray(), ids, ports.now());
  if (hosts.length > 0) await setFallbackAlarm(ports);
  const byItself = ids === null;
  const shared: Round = { library, byItself, index: roundIndex(library), found: false };
  const polled = await pollHosts(ports, shared, hosts);
  // With trouble it stays at the alarm that is set already: feeds that are due would be asked every minute.
  if (!polled.ok) return polled;
  await setNextAlarm(ports, library);
  if (shared.found) await showUnreadFinds(ports);
  await tellFinds(ports);
  if (hosts.length === 0) return ok(null);
  const pruned = await pruneItems(library, ports.now());
  return pruned.ok ? tidyPrints(ports) : pruned;
}

/** Those whose turn it is, where the reader has not chosen to ask by hand only. */
async function pollDue(ports: Ports): Promise<Result<null, LibraryTrouble>> {
  // Set before anything can go wrong: whatever ends this, or keeps the library from being opened, it is tried again.
  await setFallbackAlarm(ports);
  if ((await settingsNow(ports)).feedMinutes === 0) return ok(null);
  const polled = await ports.exclusive('feeds', () =>
    write(ports, (library) => round(ports, library, null)),
  );
  // One that was allowed while a background that has ended was asking it still waits, and has no turn.
  return polled.ok ? askAllowed(ports) : polled;
}

/**
 * Asks feeds and stores what is new in them: those whose turn it is (null), or those that the reader names, an empty list for
 * all. Every feed is claimed, asked and stored by itself, so that a background that ends in between leaves nothing half done,
 * and a feed that the reader names need not wait for others that are slow.
 */
export function pollFeeds(
  ports: Ports,
  ids: readonly string[] | null,
): Promise<Result<null, LibraryTrouble>> {
  if (ids === null) return pollDue(ports);
  const all = (): Promise<Result<null, LibraryTrouble>> =>
    write(ports, (library) => round(ports, library, ids));
  return ids.length > 0 ? all() : ports.exclusive('feeds', all);
}

const isShut = ({ trouble }: Feed): boolean => trouble?.kind === 'no-access';

/** Asks those of these feeds of which it has changed whether they may be read. */
async function askChanged(
  ports: Ports,
  wanted: (feed: Feed) => boolean,
): Promise<Result<null, LibraryTrouble>> {
  return write(ports, async (library) => {
    const changed: string[] = [];
    for (const feed of (await library.feeds.toArray()).filter(wanted))
      if (isShut(feed) === (await ports.mayRead(feed.url))) changed.push(feed.id);
    return changed.length > 0 ? pollFeeds(ports, changed) : ok(null);
  });
}

/** After a site was allowed, or is no longer: feeds of it are asked, or say that they cannot be. */
export const noticeAccess = (ports: Ports): Promise<Result<null, LibraryTrouble>> =>
  askChanged(ports, () => true);

/** Asks feeds that wait to be allowed and are by now: the background may have ended before it could, or they were in the trash. */
export const askAllowed = (ports: Ports): Promise<Result<null, LibraryTrouble>> =>
  askChanged(ports, isShut);
