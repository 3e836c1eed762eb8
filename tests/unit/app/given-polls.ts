import { messageHandlers } from '../../../lib/app/handlers.ts';
import type { Ports } from '../../../lib/app/ports.ts';
import type { Library } from '../../../lib/library/schema.ts';
import type { FeedLink, FeedTrouble } from '../../../lib/model/feeds.ts';
import { draft, must } from '../library/given.ts';
import { feedOf, feedSites } from './feed-site.ts';
import { fakePorts, locks, watchingRounds } from './given.ts';

export const MINUTE = 60_000;

/** A browser whose clock the test turns, and sites that it may read. */
export async function given(changed: Partial<Ports> = {}) {
  const sites = feedSites();
  const clock = { now: Date.UTC(2026, 2, 20, 13) };
  const rounds = watchingRounds(locks());
  const ports = await fakePorts({
    fetchFeed: sites.fetchFeed,
    mayRead: sites.mayRead,
    exclusive: rounds.exclusive,
    now: () => clock.now++,
    ...changed,
  });
  const send = messageHandlers(ports);
  const add = async (feeds: FeedLink[]): Promise<string[]> =>
    must(await rounds.afterRound(() => send['add-feeds']({ feeds })));
  const follow = (...names: string[]): Promise<string[]> => add(names.map(feedOf));
  const watch = async (name: string): Promise<string> =>
    must(await send['add-topic'](draft(name))).id;
  return { ports, library: ports.opened, sites, clock, send, add, follow, watch };
}

export const feedRow = async (library: Library, id: string) => {
  const feed = await library.feeds.get(id);
  if (!feed) throw new Error('no such feed');
  return feed;
};

export const troubleOf = async (library: Library, id: string): Promise<FeedTrouble | null> =>
  (await feedRow(library, id)).trouble;

export const LANTERN = {
  title: 'Lantern ships to the first three customers',
  text: 'Halyard Labs has shipped Lantern to three customers. Each has got forty cards. Pellworth made them in nine weeks.',
};
