import { livingStories } from '../library/prints.ts';
import { readBody } from '../library/queries.ts';
import type { Library } from '../library/schema.ts';
import { troubleOf } from '../library/trouble.ts';
import type { Article, Scope } from '../model/article.ts';
import type { StoryNote, StoryRelation } from '../model/feeds.ts';
import type { SavedArticle } from '../model/library.ts';
import { whatIsNew } from '../novelty/new-sentences.ts';
import { readPrint } from '../novelty/print.ts';
import { relationOf } from '../novelty/relation.ts';
import type { Ports } from './ports.ts';
import { readTab } from './read-tab.ts';
import { articlePrint, storyIndex, toldAt } from './story-index.ts';

/** Near prints that are compared, and saved articles whose sentences are. */
const CANDIDATES = 24;
const COMPARED = 3;

/** A story goes on later: what was saved is no more than a day younger, since many dates are days. In minutes. */
const SAME_DAY = 1440;

const RANK: Record<StoryRelation, number> = { copy: 0, rewrite: 1, 'follow-up': 2 };

interface Told {
  row: SavedArticle;
  relation: StoryRelation;
  score: number;
}

const isLater = (one: Uint8Array, other: Uint8Array): boolean =>
  (readPrint(one)?.time ?? 0) > (readPrint(other)?.time ?? 0) + SAME_DAY;

/** Saved articles, other than the open one, that tell its story or what it goes on with; the nearest first. */
async function toldInLibrary(library: Library, article: Article, now: number): Promise<Told[]> {
  const print = articlePrint(article, toldAt(article, now));
  const near = (await storyIndex(library)).candidates(print, CANDIDATES);
  const living = await livingStories(
    library,
    near.map(({ id }) => id),
  );
  const told = near.flatMap(({ id, bytes }): Told[] => {
    const one = living.get(id);
    const { kind, score } = relationOf(print, bytes);
    if (one?.kind !== 'saved' || one.row.key === article.canonicalUrl || kind === 'other')
      return [];
    return kind === 'follow-up' && isLater(bytes, print)
      ? []
      : [{ row: one.row, relation: kind, score }];
  });
  return told.sort((a, b) => RANK[a.relation] - RANK[b.relation] || b.score - a.score);
}

async function noteOf(library: Library, article: Article, now: number): Promise<StoryNote | null> {
  const told = await toldInLibrary(library, article, now);
  const [first] = told;
  if (!first) return null;
  // What a follow-up goes on with is one matter, who tells the same story another.
  const same = told.filter(
    ({ relation }) => (relation === 'follow-up') === (first.relation === 'follow-up'),
  );
  const bodies = await Promise.all(
    same.slice(0, COMPARED).map(({ row }) => readBody(library, row.id)),
  );
  const { sentences } = whatIsNew(
    article,
    bodies.flatMap((body) => (body ? [body.article] : [])),
  );
  const { id: articleId, title, siteName, savedAt } = first.row;
  const { relation } = first;
  return { articleId, title, siteName, savedAt, relation, fresh: sentences, more: same.length - 1 };
}

/** Whether the library tells the story of the open article already, and what of it is new there; null where it does not. */
export async function storyOfTab(
  ports: Ports,
  tabId: number,
  scope: Scope,
): Promise<StoryNote | null> {
  const read = await readTab(ports, tabId, { fresh: false, scope });
  const library = await ports.library();
  if (!read.ok || !library.ok) return null;
  try {
    return await noteOf(library.value, read.value.reading.article, ports.now());
  } catch (error) {
    if (!troubleOf(error)) throw error;
    return null;
  }
}
