import { livingStories, readPrints } from '../library/prints.ts';
import { readBodies } from '../library/queries.ts';
import type { Library } from '../library/schema.ts';
import type { Article } from '../model/article.ts';
import type { StoryRelation } from '../model/feeds.ts';
import type { SavedArticle } from '../model/library.ts';
import { nearPrints } from '../novelty/ask-prints.ts';
import { readPrint } from '../novelty/print.ts';
import { relationOf } from '../novelty/relation.ts';
import { tellingNames, tellingPart } from '../novelty/telling-names.ts';
import { articlePrint, toldAt } from './story-index.ts';

/** Near prints that are compared, names that are looked up, and saved articles that are read. */
const CANDIDATES = 24;
const NAMES = 8;
const MOST_READ = 12;
/** Of those that are read, so many by their print before names are asked. */
const BY_PRINT = 8;
/** A name that more saved articles hold says little of any of them. */
const COMMON = 200;

/** A story goes on later: what was saved is no more than a day younger, since many dates are days. In minutes. */
const SAME_DAY = 1440;

const RANK: Record<StoryRelation, number> = { copy: 0, rewrite: 1, 'follow-up': 2 };

/** A saved article that tells the story of the open one, or what it goes on with. */
export interface Teller {
  row: SavedArticle;
  relation: StoryRelation;
  score: number;
}

/** A saved article that may tell some of the open one; `ofMatter`: it tells the same story, or another part of it. */
export interface NearArticle {
  article: Article;
  ofMatter: boolean;
}

export interface NearArticles {
  /** The nearest first. */
  tellers: Teller[];
  near: NearArticle[];
}

const isLater = (one: Uint8Array, other: Uint8Array): boolean =>
  (readPrint(one)?.time ?? 0) > (readPrint(other)?.time ?? 0) + SAME_DAY;

/** Saved articles that hold the telling names of this one, those with the rarer ones and with more of them first. */
async function byNames(library: Library, article: Article): Promise<string[]> {
  const names = tellingNames(article, NAMES).map((name) => tellingPart(name, article.lang));
  const scores = new Map<string, number>();
  for (const ids of await library.finder.holders([...new Set(names)])) {
    if (ids.length > COMMON) continue;
    for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + 1 / Math.log2(1 + ids.length));
  }
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** The saved articles, other than the open one, that tell its story or may tell some of it. `now` in milliseconds since 1970. */
export async function nearArticles(
  library: Library,
  article: Article,
  now: number,
): Promise<NearArticles> {
  const print = articlePrint(article, toldAt(article, now));
  const [stored, named] = await Promise.all([readPrints(library), byNames(library, article)]);
  const likely = nearPrints(stored, print, CANDIDATES);
  const prints = new Map(likely.map(({ id, bytes }) => [id, bytes]));
  const living = await livingStories(library, [
    ...new Set([...prints.keys(), ...named.slice(0, MOST_READ)]),
  ]);
  const rows = new Map<string, SavedArticle>();
  for (const [id, one] of living)
    if (one.kind === 'saved' && one.row.key !== article.canonicalUrl) rows.set(id, one.row);

  const tellers: Teller[] = [];
  /** Whether a saved article with that print is of the same matter; notes it where it tells the story. */
  const compare = (row: SavedArticle, bytes: Uint8Array): boolean => {
    const { kind, score } = relationOf(print, bytes);
    if (kind === 'other') return false;
    if (kind !== 'follow-up' || !isLater(bytes, print))
      tellers.push({ row, relation: kind, score });
    return true;
  };
  const ofMatter = new Set<string>();
  for (const [id, bytes] of prints) {
    const row = rows.get(id);
    if (row && compare(row, bytes)) ofMatter.add(id);
  }
  const byPrint = [...ofMatter, ...[...prints.keys()].filter((id) => rows.has(id))];
  const read = new Set([...new Set(byPrint)].slice(0, BY_PRINT));
  for (const id of [...named.filter((one) => rows.has(one)), ...byPrint])
    if (read.size < MOST_READ) read.add(id);
  const bodies = await readBodies(library, [...read]);
  const near = bodies.flatMap((body): NearArticle[] => {
    const row = rows.get(body.id);
    if (!row) return [];
    // One that only its names brought may have no print yet.
    const isOf = prints.has(body.id)
      ? ofMatter.has(body.id)
      : compare(row, articlePrint(body.article, toldAt(row, row.savedAt)));
    return [{ article: body.article, ofMatter: isOf }];
  });
  tellers.sort((a, b) => RANK[a.relation] - RANK[b.relation] || b.score - a.score);
  return { tellers, near };
}
