import { articleById } from '../library/queries.ts';
import type { Library } from '../library/schema.ts';
import { pendingLinks } from './pending-links.ts';
import type { Ports } from './ports.ts';

// The rescue copy: what can be told of the library on the day its database cannot be opened. One record for each
// article, so that no write has to carry the others; it is written after the database's commit.

const ARTICLE = 'rescue:article:';
const TOPICS = 'rescue:topics:';

/** Notes a saved article's address, title and time. */
export async function noteArticle(ports: Ports, library: Library, id: string): Promise<void> {
  const row = await articleById(library, id);
  if (!row) return;
  const { url, title, savedAt } = row;
  await ports.local.set(`${ARTICLE}${id}`, { url, title, savedAt });
}

/** An article was removed. */
export async function forgetArticle(ports: Ports, id: string): Promise<void> {
  await ports.local.remove([`${ARTICLE}${id}`]);
}

/** Notes the whole watchlist, under the library's name: starting fresh must not overwrite the old one's. */
export async function noteTopics(ports: Ports, library: Library): Promise<void> {
  const topics = await library.topics.toArray();
  await ports.local.set(
    `${TOPICS}${library.name}`,
    topics.map(({ name, aliases, excluded, muted }) => ({ name, aliases, excluded, muted })),
  );
}

/** The rescue copy as JSON text. Needs no database. */
export async function rescueExport(ports: Ports): Promise<string> {
  const articles = [...(await ports.local.all(ARTICLE)).values()];
  const topics = [...(await ports.local.all(TOPICS)).values()].flat();
  const links = await pendingLinks(ports);
  return JSON.stringify(
    {
      format: 'lede-rescue',
      version: 1,
      exportedAt: new Date(ports.now()).toISOString(),
      articles,
      topics,
      pendingLinks: links.map(({ url, title }) => ({ url, title })),
    },
    null,
    2,
  );
}
