import { afterAll, describe, expect, test } from 'vitest';
import { type Driver, poll, sleep, type View } from '../../lib/cli/browsers/driver.ts';
import type { Feed, FeedItem, FeedItemBody, Find } from '../../lib/model/feeds.ts';
import type { Topic } from '../../lib/model/library.ts';
import {
  badge,
  countOf,
  hasPrompts,
  makeDue,
  origins,
  ring,
  tablesOf,
  watch,
} from './feed-acts.ts';
import { type FeedServer, serveFeeds } from './feed-server.ts';
import { BROWSERS, chooseFile, clickNamed, launch, profileFolder, textShown } from './harness.ts';

/** How often the browser or its background is ended; `LEDE_KILLS=50` for the long test. */
const KILLS = Number(process.env.LEDE_KILLS ?? 4);
const HOSTS = ['copper.test', 'gradient.test', 'halyard.test', 'other.test'];
const OF_EACH = 5;
/** Between two items that are published, in milliseconds. */
const EVERY = 50;

const NAMES = HOSTS.flatMap((host) =>
  Array.from({ length: OF_EACH }, (_, at) => ({
    host,
    path: `feeds/${at}.xml`,
    key: `${host}/${at}`,
  })),
);

interface Tables extends Record<string, unknown> {
  feeds: Feed;
  feedItems: FeedItem;
  feedBodies: FeedItemBody;
  finds: Find;
  topics: Topic;
}

const read = (view: View) =>
  tablesOf<Tables>(view, 'feeds', 'feedItems', 'feedBodies', 'finds', 'topics');
type Rows = Awaited<ReturnType<typeof read>>;

/** What is wrong with the rows, whenever they are read. */
function wrongWith({ feeds, feedItems, feedBodies, finds, topics }: Rows): string[] {
  const wrong: string[] = [];
  const ids = (rows: { id: string }[]) => new Set(rows.map(({ id }) => id));
  const [feedIds, itemIds, topicIds] = [ids(feeds), ids(feedItems), ids(topics)];
  const bodyIds = ids(feedBodies);
  const guids = new Set(feedItems.map(({ feedId, guid }) => `${feedId} ${guid}`));
  if (guids.size !== feedItems.length) wrong.push('an item twice');
  for (const { id, feedId, story, title } of feedItems) {
    if (!feedIds.has(feedId)) wrong.push(`"${title}" has no feed`);
    if (!bodyIds.has(id)) wrong.push(`"${title}" has lost its text`);
    if (!itemIds.has(story)) wrong.push(`"${title}" tells a story that nobody began`);
  }
  for (const { id } of feedBodies) if (!itemIds.has(id)) wrong.push(`the text ${id} has no item`);
  const found = new Set(finds.map(({ topicId, itemId }) => `${topicId} ${itemId}`));
  for (const { topicId, itemId } of finds) {
    if (!topicIds.has(topicId)) wrong.push(`a find of ${itemId} has no topic`);
    if (!itemIds.has(itemId)) wrong.push(`the find ${itemId} has no item`);
  }
  for (const { id, name } of topics)
    for (const item of feedItems)
      if (item.title.startsWith(name) !== found.has(`${id} ${item.id}`))
        wrong.push(`"${item.title}" and ${name}`);
  return wrong;
}

/** What the icon has to show: stories of unread finds of topics that are not muted. */
function unreadIn({ finds, topics }: Rows): string {
  const loud = new Set(topics.flatMap(({ id, muted }) => (muted ? [] : [id])));
  const unread = finds.filter(({ topicId, state }) => state === 'unread' && loud.has(topicId));
  const count = new Set(unread.map(({ story }) => story)).size;
  return count > 999 ? '999+' : String(count);
}

describe.each(BROWSERS.filter(hasPrompts))('%s ended while it asks feeds', (name) => {
  const profile = profileFolder();
  let server: FeedServer | null = null;
  let driver: Driver | null = null;
  let publishing: ReturnType<typeof setInterval> | undefined;
  afterAll(async () => {
    clearInterval(publishing);
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  const start = async (): Promise<View> => {
    driver = await launch(name, profile.path);
    return driver.openExtensionPage('options.html#feeds');
  };
  /** Follows all feeds by a file, and watches two topics, one of them muted. */
  const begin = async (sites: FeedServer): Promise<View> => {
    const options = await start();
    const library = await driver?.openExtensionPage('library.html#/watchlist');
    if (!driver || !library) throw new Error('no browser');
    for (const topic of ['Lantern', 'Ostra']) await watch(driver, library, topic);
    await clickNamed(library, 'Mute Ostra');
    await driver.toFront(options);
    const outlines = NAMES.map(
      ({ host, path, key }) => `<outline text="${key}" xmlUrl="${sites.url(path, host)}"/>`,
    );
    await chooseFile(
      options,
      'feeds.opml',
      `<opml><body>${outlines.join('')}</body></opml>`,
      'text',
    );
    await clickNamed(options, `Follow ${NAMES.length} feeds`);
    await driver.answerPrompt(true, options);
    await textShown(options, '#feeds [role=status]', `All ${NAMES.length} new feeds are read`);
    return options;
  };
  /** After a crash a browser may have forgotten what was just allowed: the list says so, and one click allows it again. */
  const allowAgain = async (view: View): Promise<void> => {
    if ((await origins(view)).length === HOSTS.length) return;
    await clickNamed(view, 'Check all now');
    await clickNamed(view, `Allow ${HOSTS.length} sites`);
    await driver?.answerPrompt(true, view);
    await expect.poll(async () => (await origins(view)).length).toBe(HOSTS.length);
  };
  /** Lets all feeds be due and the alarm ring, until something is so. */
  const askUntil = async (
    view: View,
    what: string,
    isSo: () => Promise<boolean>,
  ): Promise<void> => {
    for (let tries = 0; tries < 10; tries++) {
      await makeDue(view);
      // A background that has just started sets the alarm itself, and what is being asked now is due later: then once more.
      await ring(view);
      if (await poll(what, isSo, 3000).catch(() => false)) return;
    }
    throw new Error(`waited in vain for ${what}`);
  };

  test(
    `${KILLS} times: each item is there once with what was found in it, and all feeds are asked on`,
    async () => {
      const sites = await serveFeeds();
      server = sites;
      let count = 0;
      const publish = (): void => {
        const { key } = NAMES[(count * 7) % NAMES.length] ?? { key: '' };
        const who = ['Lantern', 'Ostra', 'Brannock'][count % 3] ?? '';
        sites.publish(key, {
          slug: `item-${count}`,
          title: `${who} opens hall ${count} in a town of its own`,
          text: `${who} has opened hall number ${count}. It holds ${count + 40} boards.`,
        });
        count++;
      };
      for (const _ of NAMES) publish();
      let view = await begin(sites);
      publishing = setInterval(publish, EVERY);
      for (let kill = 0; kill < KILLS; kill++) {
        const before = sites.log.length;
        const wanted = before + 1 + ((7 * kill) % (NAMES.length - 1));
        await askUntil(view, 'some questions', async () => sites.log.length >= wanted);
        await sleep((13 * kill) % 41);
        if (kill % 2 === 0) await driver?.killBackground();
        else {
          await driver?.crash();
          view = await start();
          expect(wrongWith(await read(view))).toEqual([]);
          await allowAgain(view);
        }
        expect(wrongWith(await read(view))).toEqual([]);
      }
      clearInterval(publishing);
      const since = sites.log.length;
      const isAll = async (): Promise<boolean> => {
        const asked = sites.log.slice(since).map(({ host, path }) => host + path);
        if (new Set(asked).size < NAMES.length) return false;
        return (await countOf(view, 'feedItems')) === count;
      };
      await askUntil(view, 'all items of all feeds', isAll);
      const rows = await read(view);
      expect(wrongWith(rows)).toEqual([]);
      expect(rows.feeds.filter(({ trouble }) => trouble)).toEqual([]);
      await expect.poll(() => badge(view)).toBe(unreadIn(rows));
    },
    60_000 + KILLS * 20_000,
  );
});
