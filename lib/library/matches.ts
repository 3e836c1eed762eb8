import type { Article } from '../model/article.ts';
import type { LibraryTrouble, MatchStrength, SavedArticle, Topic } from '../model/library.ts';
import { ok, type Result } from '../model/result.ts';
import { act } from './act.ts';
import type { Library } from './schema.ts';

/** A topic found in an article: the sentences that hold it, and the matched words as they stand in the first. */
export interface TopicHit {
  topicId: string;
  strength: MatchStrength;
  sentences: number[];
  words: string[];
}

/** Finds the topics in an article. Passed in, since matching is no business of the library. */
export type Matcher = (article: Article, topics: Topic[]) => TopicHit[];

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
      // A topic found in the title only has no sentence.
      quote: article.sentences[hit.sentences[0] ?? -1]?.text ?? article.title,
      savedAt: row.savedAt,
    })),
  );
}

/** Matches one article with all topics anew, inside the caller's transaction over `matches` and `topics`. */
export async function matchArticle(
  library: Library,
  row: SavedArticle,
  article: Article,
  matcher: Matcher,
): Promise<void> {
  const topics = await library.topics.toArray();
  await library.matches.where('articleId').equals(row.id).delete();
  await putHits(library, row, article, matcher(article, topics));
}

/** Notes, inside the caller's transaction over `meta`, that all articles are to be matched with that topic. */
export async function scheduleRematch(library: Library, topicId: string): Promise<void> {
  await library.meta.put({ name: `rematch:${topicId}`, topicId, after: '' });
}

/** Matches the next batch with a topic; true while there is more to do. */
async function rematchBatch(library: Library, name: string, matcher: Matcher): Promise<boolean> {
  const task = await library.meta.get(name);
  if (!task || !('topicId' in task)) return false;
  const topic = await library.topics.get(task.topicId);
  const bodies = topic
    ? await library.bodies.where('id').above(task.after).limit(BATCH).toArray()
    : [];
  const last = bodies.at(-1);
  if (!topic || !last) {
    await library.meta.delete(name);
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

/**
 * Does all matching that is still to be done since topics were added or their words changed, in short transactions.
 * Where it got to is stored with each batch, so a worker that dies in between goes on from there.
 */
export async function finishRematches(
  library: Library,
  matcher: Matcher,
): Promise<Result<null, LibraryTrouble>> {
  const { articles, bodies, topics, matches, meta } = library;
  const names = await library.meta.where('name').startsWith('rematch:').primaryKeys();
  for (const name of names)
    for (let more = true; more; ) {
      const done = await act(library, [articles, bodies, topics, matches, meta], () =>
        rematchBatch(library, name, matcher),
      );
      if (!done.ok) return done;
      more = done.value;
    }
  return ok(null);
}
