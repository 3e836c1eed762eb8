import type { Table } from 'dexie';
import type { Article } from '../model/article.ts';
import type { LibraryTrouble, SavedArticle } from '../model/library.ts';
import { ok, type Result } from '../model/result.ts';
import { act } from './act.ts';
import { type ItemReader, refindBatch, rematchItemBatch } from './match-items.ts';
import { type Matcher, quoteOf, type TopicHit } from './matcher.ts';
import type { Library } from './schema.ts';

export type { Matchable, Matcher, TopicHit } from './matcher.ts';

/** Articles matched in one transaction: short enough that a save never waits long. */
const BATCH = 50;

async function putHits(
  library: Library,
  row: SavedArticle,
  article: Article,
  hits: TopicHit[],
): Promise<void> {
  await library.matches.bulkPut(
    hits.map((hit) => ({
      ...hit,
      articleId: row.id,
      quote: quoteOf(hit, article),
      savedAt: row.savedAt,
    })),
  );
}

/** The tables that a transaction has to cover which stores an article. */
export const matchedTables = ({ topics, matches, prints }: Library): Table[] => [
  topics,
  matches,
  prints,
];

/**
 * Matches one article with all topics anew and notes that its print is to be made, inside the caller's transaction over
 * `matchedTables`.
 */
export async function matchArticle(
  library: Library,
  row: SavedArticle,
  article: Article,
  matcher: Matcher,
): Promise<void> {
  const topics = await library.topics.toArray();
  await library.matches.where('articleId').equals(row.id).delete();
  await putHits(library, row, article, matcher(article, topics));
  await library.prints.put({ id: row.id, bytes: null });
}

/** Notes, inside the caller's transaction over `meta`, that all articles and items are to be matched with that topic. */
export async function scheduleRematch(library: Library, topicId: string): Promise<void> {
  await library.meta.put({ name: `rematch:${topicId}`, topicId, after: '' });
}

/** Matches the next articles with a topic; true while there are more. */
async function rematchBatch(library: Library, name: string, matcher: Matcher): Promise<boolean> {
  const task = await library.meta.get(name);
  if (!task || !('topicId' in task) || task.items !== undefined) return false;
  const topic = await library.topics.get(task.topicId);
  if (!topic) {
    await library.meta.delete(name);
    return false;
  }
  const bodies = await library.bodies.where('id').above(task.after).limit(BATCH).toArray();
  const last = bodies.at(-1);
  if (!last) {
    await library.meta.put({ ...task, items: '' });
    return false;
  }
  const ids = bodies.map((body) => body.id);
  const rows = await library.articles.bulkGet(ids);
  await library.matches.bulkDelete(ids.map((id): [string, string] => [topic.id, id]));
  for (const [at, { article }] of bodies.entries()) {
    const row = rows[at];
    if (row) await putHits(library, row, article, matcher(article, [topic]));
  }
  await library.meta.put({ ...task, after: last.id });
  return true;
}

/** Does work over and over, in a transaction of its own each time, while it says that there is more. */
async function repeat(
  library: Library,
  tables: Table[],
  work: () => Promise<boolean>,
): Promise<Result<null, LibraryTrouble>> {
  for (;;) {
    const done = await act(library, tables, work);
    if (!done.ok) return done;
    if (!done.value) return ok(null);
  }
}

/**
 * Does all matching that is still to be done since topics were added or their words changed, or feeds came back, in short
 * transactions. Where it got to is stored with each batch, so a worker that dies in between goes on from there. `now` in
 * milliseconds since 1970.
 */
export async function finishRematches(
  library: Library,
  matcher: Matcher,
  items: { itemReader: ItemReader; now: number },
): Promise<Result<null, LibraryTrouble>> {
  const { articles, bodies, topics, matches, feeds, feedItems, feedBodies, finds, meta } = library;
  const matching = { ...items, matcher };
  const ofItems = [topics, feeds, feedItems, feedBodies, finds, meta];
  const named = (start: string) => library.meta.where('name').startsWith(start).primaryKeys();
  for (const name of await named('rematch:')) {
    const matched = await repeat(library, [articles, bodies, topics, matches, meta], () =>
      rematchBatch(library, name, matcher),
    );
    if (!matched.ok) return matched;
    const found = await repeat(library, ofItems, () => rematchItemBatch(library, name, matching));
    if (!found.ok) return found;
  }
  for (const name of await named('refind:')) {
    const found = await repeat(library, ofItems, () => refindBatch(library, name, matching));
    if (!found.ok) return found;
  }
  return ok(null);
}
