import type { Library } from '../library/schema.ts';
import { pendingLinks } from './pending-links.ts';
import type { Ports } from './ports.ts';

// The rescue copy: what can be told of the library on the day its database cannot be opened. One record for each
// article, so that no write has to carry the others; it is written after the database's commit.

const ARTICLE = 'rescue:article:';
const TOPICS = 'rescue:topics:';
const FEEDS = 'rescue:feeds:';

/** Notes saved articles' addresses, titles and times, in one write. */
export async function noteArticles(ports: Ports, library: Library, ids: string[]): Promise<void> {
  const rows = (await library.articles.bulkGet(ids)).filter((row) => row !== undefined);
  if (rows.length === 0) return;
  await ports.local.setAll(
    Object.fromEntries(
      rows.map(({ id, url, title, savedAt }) => [`${ARTICLE}${id}`, { url, title, savedAt }]),
    ),
  );
}

/** Notes one saved article. */
export const noteArticle = (ports: Ports, library: Library, id: string): Promise<void> =>
  noteArticles(ports, library, [id]);

/** Articles were removed. */
export const forgetArticles = (ports: Ports, ids: string[]): Promise<void> =>
  ports.local.remove(ids.map((id) => `${ARTICLE}${id}`));

/** An article was removed. */
export const forgetArticle = (ports: Ports, id: string): Promise<void> =>
  forgetArticles(ports, [id]);

/** Notes the whole watchlist, under the library's name: starting fresh must not overwrite the old one's. */
export async function noteTopics(ports: Ports, library: Library): Promise<void> {
  const topics = await library.topics.toArray();
  await ports.local.set(
    `${TOPICS}${library.name}`,
    topics.map(
      ({ name, aliases, excluded, context = [], versions = false, anyCase = false, muted }) => ({
        name,
        aliases,
        excluded,
        context,
        versions,
        anyCase,
        muted,
      }),
    ),
  );
}

/** Notes all feeds that are followed, as `noteTopics` does the watchlist. */
export async function noteFeeds(ports: Ports, library: Library): Promise<void> {
  const feeds = await library.feeds.toArray();
  await ports.local.set(
    `${FEEDS}${library.name}`,
    feeds.map(({ url, title }) => ({ url, title })),
  );
}

/** The rescue copy as JSON text. Needs no database. */
export async function rescueExport(ports: Ports): Promise<string> {
  const articles = [...(await ports.local.all(ARTICLE)).values()];
  const topics = [...(await ports.local.all(TOPICS)).values()].flat();
  const feeds = [...(await ports.local.all(FEEDS)).values()].flat();
  const links = await pendingLinks(ports);
  return JSON.stringify(
    {
      format: 'lede-rescue',
      version: 1,
      exportedAt: new Date(ports.now()).toISOString(),
      articles,
      topics,
      feeds,
      pendingLinks: links.map(({ url, title }) => ({ url, title })),
    },
    null,
    2,
  );
}
