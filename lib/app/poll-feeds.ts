import { inTurn } from '../feeds/in-turn.ts';
import { askAgain } from '../feeds/next-feed.ts';
import { pruneItems } from '../library/feed-items.ts';
import { claimFeed } from '../library/feeds.ts';
import type { Library } from '../library/schema.ts';
import type { Feed, Find } from '../model/feeds.ts';
import type { LibraryTrouble } from '../model/library.ts';
import { ok, type Result } from '../model/result.ts';
import type { StoryIndex } from '../novelty/story-index.ts';
import { askFeed } from './ask-feed.ts';
import { setFallbackAlarm, setNextAlarm } from './feed-alarm.ts';
import type { Ports } from './ports.ts';
import { storyIndex, tidyPrints } from './story-index.ts';
import { newOf, takeAnswer } from './take-items.ts';
import { tellFinds } from './tell-finds.ts';
import { write } from './write.ts';

const MINUTE = 60_000;
/** A feed that was claimed is not asked again before, should the background end while it is asked. In milliseconds. */
const CLAIMED = 2 * MINUTE;
/** Hosts that are asked side by side; the feeds of one host come one after the other. */
const SIDE_BY_SIDE = 4;

/** What one round of questions shares. */
interface Round {
  library: Library;
  /** All prints, read with the first new item. */
  index(): Promise<StoryIndex>;
  finds: Find[];
}

/** Asks one feed and stores what it says. */
async function poll(
  ports: Ports,
  { library, index, finds }: Round,
  id: string,
): Promise<Result<null, LibraryTrouble>> {
  const now = ports.now();
  const claimed = await claimFeed(library, id, { now, until: now + CLAIMED });
  if (!claimed.ok) return claimed;
  if (!claimed.value) return ok(null);
  let asked = await askFeed(ports, claimed.value);
  // Allowed just now: the event came before there was anything to say that it was not.
  if (asked.answer.kind === 'no-access' && (await ports.mayRead(asked.feed.url)))
    asked = await askFeed(ports, claimed.value);
  const entries = await newOf(ports, library, asked);
  // One after the other: an item must find the story that another feed's item has just begun.
  return ports.exclusive('feed-items', async () => {
    const taken = await takeAnswer(ports, library, {
      asked,
      entries,
      index: entries.length > 0 ? await index() : null,
    });
    if (!taken.ok) return taken;
    finds.push(...taken.value.finds);
    return ok(null);
  });
}

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
        const polled = await poll(ports, round, id);
        if (!polled.ok) return polled;
      }
    return ok(null);
  };
  const all = await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return all.find((one) => !one.ok) ?? ok(null);
}

/** Whether the reader may have it asked now: not before the time that the site itself has named. */
const mayAsk = ({ trouble, nextAt, askedAt }: Feed, now: number, isNamed: boolean): boolean => {
  if (trouble?.kind === 'busy' && nextAt > now) return false;
  if (isNamed) return true;
  return trouble?.kind !== 'gone' && now - (askedAt ?? 0) > MINUTE;
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
  let loaded: Promise<StoryIndex> | null = null;
  const finds: Find[] = [];
  const index = (): Promise<StoryIndex> => {
    loaded ??= storyIndex(library);
    return loaded;
  };
  const polled = await pollHosts(ports, { library, index, finds }, hosts);
  await setNextAlarm(ports, library);
  if (!polled.ok) return polled;
  await tellFinds(ports, library, finds);
  if (hosts.length === 0) return ok(null);
  const pruned = await pruneItems(library, ports.now());
  return pruned.ok ? tidyPrints(ports) : pruned;
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
  const all = (): Promise<Result<null, LibraryTrouble>> =>
    write(ports, (library) => round(ports, library, ids));
  return ids !== null && ids.length > 0 ? all() : ports.exclusive('feeds', all);
}

/** After a site was allowed, or is no longer: feeds of it are asked, or say that they cannot be. */
export async function noticeAccess(ports: Ports): Promise<void> {
  const library = await ports.library();
  if (!library.ok) return;
  const changed: string[] = [];
  for (const { id, url, trouble } of await library.value.feeds.toArray()) {
    const isShut = trouble?.kind === 'no-access';
    if (isShut === (await ports.mayRead(url))) changed.push(id);
  }
  if (changed.length > 0) await pollFeeds(ports, changed);
}
