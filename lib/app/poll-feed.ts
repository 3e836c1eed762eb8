import { claimFeed } from '../library/feeds.ts';
import type { Library } from '../library/schema.ts';
import { toldApart, troubleOf } from '../library/trouble.ts';
import type { Feed, FeedAnswer, Find } from '../model/feeds.ts';
import type { LibraryTrouble } from '../model/library.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { StoryIndex } from '../novelty/story-index.ts';
import { type Asked, askFeed } from './ask-feed.ts';
import type { Ports } from './ports.ts';
import { newOf, takeAnswer } from './take-items.ts';
import { noteFinds } from './tell-finds.ts';

/**
 * A feed that was claimed is not asked again before, should the background end while it is asked or the disk be full: as often
 * as any feed may be asked. In milliseconds.
 */
const CLAIMED = 15 * 60_000;

/** What one round of questions shares. */
export interface Round {
  library: Library;
  /** Whether an alarm has begun it, and nobody waits to hear what is wrong. */
  byItself: boolean;
  /** All prints, read with the first new item. Called by one at a time. */
  index(): Promise<StoryIndex>;
  /** Whether something was found. */
  found: boolean;
}

/** What asking gave, and what was found in it. */
interface Taken {
  answer: FeedAnswer;
  finds: Find[];
}

async function take(
  ports: Ports,
  { library, byItself, index }: Round,
  asked: Asked,
): Promise<Result<Taken, LibraryTrouble>> {
  const { answer } = asked;
  // As just after a computer has woken: no fault of the feed's. It is asked again when its claim is over.
  if (byItself && answer.kind === 'network' && !ports.isOnline()) return ok({ answer, finds: [] });
  const entries = await newOf(ports, library, asked);
  // One after the other: an item must find the story that another feed's item has just begun.
  return ports.exclusive('feed-items', async () => {
    const taken = await takeAnswer(ports, library, {
      asked,
      entries,
      index: entries.length > 0 ? await index() : null,
    });
    return taken.ok ? ok({ answer, finds: taken.value.finds }) : taken;
  });
}

/** As of a document that is no feed. */
const unreadable = ({ url }: Feed): FeedAnswer => ({
  kind: 'document',
  url,
  etag: null,
  lastModified: null,
  reading: { kind: 'neither' },
});

async function askAndTake(
  ports: Ports,
  round: Round,
  feed: Feed,
): Promise<Result<Taken, LibraryTrouble>> {
  try {
    return await take(ports, round, await askFeed(ports, feed));
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble) return err(await toldApart(trouble));
    // A fault of ours that what it says has brought to light must not keep the others from being asked.
    return take(ports, round, { feed, answer: unreadable(feed), found: null });
  }
}

/** Asks one feed and stores what it says; null where it is gone, or somebody else asks it now. */
async function askOnce(
  ports: Ports,
  round: Round,
  id: string,
): Promise<Result<(Taken & { feed: Feed }) | null, LibraryTrouble>> {
  const { library } = round;
  const now = ports.now();
  const claimed = await claimFeed(library, id, { now, until: now + CLAIMED });
  if (!claimed.ok || !claimed.value) return claimed.ok ? ok(null) : claimed;
  const taken = await askAndTake(ports, round, claimed.value);
  if (!taken.ok) return taken;
  const { finds } = taken.value;
  if (finds.length > 0) {
    round.found = true;
    await noteFinds(ports, library, finds);
  }
  return ok({ ...taken.value, feed: claimed.value });
}

/** Asks one feed, unless it is gone or somebody else asks it now, and stores what it says. */
export async function pollFeed(
  ports: Ports,
  round: Round,
  id: string,
): Promise<Result<null, LibraryTrouble>> {
  const asked = await askOnce(ports, round, id);
  if (!asked.ok || !asked.value) return asked.ok ? ok(null) : asked;
  const { answer, feed } = asked.value;
  // Allowed meanwhile: the event came before there was anything stored that says it was not.
  if (answer.kind !== 'no-access' || !(await ports.mayRead(feed.url))) return ok(null);
  const again = await askOnce(ports, round, id);
  return again.ok ? ok(null) : again;
}
