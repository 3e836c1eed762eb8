import type { Library } from '../library/schema.ts';
import type { Find } from '../model/feeds.ts';
import type { Ports } from './ports.ts';
import { settingsNow } from './settings.ts';

/** Finds that are to be told, once it is no longer quiet: in `storage.local`, since the background does not live so long. */
const UNTOLD = 'untold-finds';
const MOST_UNTOLD = 500;

interface Untold {
  story: string;
  topic: string;
  title: string;
}

const isUntold = (value: unknown): value is Untold =>
  typeof value === 'object' && value !== null && 'story' in value && 'topic' in value;

async function untold(ports: Ports): Promise<Untold[]> {
  const stored = await ports.local.get(UNTOLD);
  return Array.isArray(stored) ? stored.filter(isUntold) : [];
}

/** Whether an hour of the day lies in the quiet ones, which may go over midnight; the same hour twice: none are quiet. */
export const isQuiet = (hour: number, from: number, until: number): boolean =>
  from <= until ? hour >= from && hour < until : hour >= from || hour < until;

/** The finds as they are told, without those of muted topics and those that are no news. */
async function newsOf(library: Library, finds: readonly Find[]): Promise<Untold[]> {
  const topics = new Map((await library.topics.toArray()).map((topic) => [topic.id, topic]));
  const told = finds.filter(
    ({ topicId, state }) => state === 'unread' && topics.get(topicId)?.muted === false,
  );
  const items = await library.feedItems.bulkGet(told.map(({ itemId }) => itemId));
  return told.map(({ topicId, story }, at) => ({
    story,
    topic: topics.get(topicId)?.name ?? '',
    title: items[at]?.title ?? '',
  }));
}

/** How many stories each topic has, the most first. */
function countsOf(news: readonly Untold[]): { name: string; count: number }[] {
  const byTopic = Map.groupBy(news, ({ topic }) => topic);
  return [...byTopic]
    .map(([name, of]) => ({ name, count: new Set(of.map(({ story }) => story)).size }))
    .sort((a, b) => b.count - a.count);
}

/**
 * Notes finds that are to be told by the system, where the reader wants that: as soon as they are stored, since the background may
 * end before all feeds were asked.
 */
export function noteFinds(ports: Ports, library: Library, finds: readonly Find[]): Promise<void> {
  return ports.exclusive(UNTOLD, async () => {
    const { notifications } = await settingsNow(ports);
    if (!notifications) return;
    const news = [...(await untold(ports)), ...(await newsOf(library, finds))];
    if (news.length > 0) await ports.local.set(UNTOLD, news.slice(-MOST_UNTOLD));
  });
}

/** Tells of the finds that were noted, all in one notification, once it is no longer quiet. */
export function tellFinds(ports: Ports): Promise<void> {
  return ports.exclusive(UNTOLD, async () => {
    const { notifications, quietFrom, quietUntil } = await settingsNow(ports);
    if (!notifications) return ports.local.remove([UNTOLD]);
    if (isQuiet(new Date(ports.now()).getHours(), quietFrom, quietUntil)) return;
    const news = await untold(ports);
    const [first] = news;
    if (!first) return;
    await ports.tellFinds({
      stories: new Set(news.map(({ story }) => story)).size,
      topics: countsOf(news),
      title: first.title,
    });
    // Rather told twice, in the same notification, than not at all.
    await ports.local.remove([UNTOLD]);
  });
}
