import type { Article } from '../model/article.ts';
import type { CheckedStatement, Draft } from '../model/engines.ts';
import type { ArticleBody, LibraryTrouble, SavedSearch, Topic } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { fromBase64 } from '../text/base64.ts';
import { act } from './act.ts';
import { joinDraft } from './drafts.ts';
import { exhumeFeed, followedAt } from './feed-trash.ts';
import { newFeed } from './feeds.ts';
import { joinedRow, joinHasNotes, joinHighlights, joinNote, putJoined } from './join.ts';
import type { KeptFeed, KeptRow } from './kept-rows.ts';
import { type Matcher, matchArticle, matchedTables, scheduleRematch } from './matches.ts';
import { addPictures } from './pictures.ts';
import { articleByKey } from './queries.ts';
import { type BareRow, indexed, measuredRow } from './rows.ts';
import type { Deletion, Library } from './schema.ts';
import { reindex, searchedTables } from './search/log.ts';

/**
 * A row of a backup. `key`: the address of the article that a body, passage, note or draft belongs to; `others`: those of other
 * articles that a draft names, by their ids there.
 */
export type Kept =
  | Exclude<KeptRow, { t: Belonging | 'draft' }>
  | (Extract<KeptRow, { t: Belonging }> & { key: string })
  | KeptDraft;

/** What belongs to an article, and to no other. */
type Belonging = 'body' | 'highlight' | 'note' | 'picture';

type KeptDraft = Extract<KeptRow, { t: 'draft' }> & {
  key: string;
  others: ReadonlyMap<string, string>;
};

/** Whether the sentences that a draft names stand in this article, or it was written of another text. */
export type Stands = (draft: Draft, article: Article) => boolean;

interface Rules {
  matcher: Matcher;
  stands: Stands;
}

/** Puts a row back, or joins it with the one that is here; answers its id. */
async function restoreRow(library: Library, kept: BareRow): Promise<string> {
  const before =
    (await library.articles.get(kept.id)) ?? (await articleByKey(library, kept.key)) ?? null;
  if (!before) await putJoined(library, null, indexed(kept));
  // What is a link here is an article there: its facts are known now.
  else if (before.kind === 'link' && kept.kind === 'article')
    await putJoined(
      library,
      before,
      joinedRow(indexed({ ...kept, id: before.id, hasNotes: before.hasNotes }), before),
    );
  else await putJoined(library, before, joinedRow(before, kept));
  const id = before?.id ?? kept.id;
  await library.deletions.delete(id);
  return id;
}

/** The article here that something of the backup belongs to. */
async function idHere(library: Library, id: string, key: string): Promise<string | null> {
  const row = (await library.articles.get(id)) ?? (await articleByKey(library, key));
  return row?.id ?? null;
}

async function restoreBody(
  library: Library,
  kept: ArticleBody,
  id: string,
  matcher: Matcher,
): Promise<void> {
  const row = await library.articles.get(id);
  if (!row || (await library.bodies.get(id))) return;
  await library.bodies.put({ ...kept, id });
  await library.articles.put(measuredRow(row, kept.brief));
  await matchArticle(library, row, kept.article, matcher);
}

async function restoreTopic(library: Library, kept: Topic): Promise<void> {
  const name = kept.name.toLowerCase();
  const same = await library.topics
    .filter((topic) => topic.id === kept.id || topic.name.toLowerCase() === name)
    .first();
  const joined = (a: string[], b: string[]) => [...new Set([...a, ...b])];
  const topic = same
    ? {
        ...same,
        aliases: joined(same.aliases, kept.aliases),
        excluded: joined(same.excluded, kept.excluded),
        context: joined(same.context ?? [], kept.context ?? []),
        ...(same.versions || kept.versions ? { versions: true } : {}),
        ...(same.anyCase || kept.anyCase ? { anyCase: true } : {}),
      }
    : kept;
  if (same && JSON.stringify(same) === JSON.stringify(topic)) return;
  await library.topics.put(topic);
  await library.deletions.delete(topic.id);
  await scheduleRematch(library, topic.id);
}

async function restoreSearch(library: Library, kept: SavedSearch): Promise<void> {
  const same = await library.searches.filter(({ query }) => query === kept.query).first();
  if (!same) await library.searches.put(kept);
}

/** A feed is followed again, and asked at once; what is followed here already stays as it is. */
async function restoreFeed(library: Library, kept: KeptFeed): Promise<void> {
  const here = (await library.feeds.get(kept.id)) ?? (await followedAt(library, kept.url));
  if (here) return;
  const removed =
    (await library.trash.get(kept.id)) ??
    (await library.trash.where('feed.url').equals(kept.url).first());
  if (removed) await exhumeFeed(library, removed.id);
  else await library.feeds.put({ ...newFeed(kept, kept.addedAt), ...kept });
  await library.deletions.delete(kept.id);
}

/** A deletion is remembered where what was deleted is not here again. */
async function restoreDeletion(library: Library, kept: Deletion): Promise<void> {
  const here =
    (await library.articles.get(kept.id)) ??
    (await library.topics.get(kept.id)) ??
    (await library.feeds.get(kept.id));
  if (!here) await library.deletions.put(kept);
}

/** The sentences of other articles that a statement names, with the articles as they are here; not those that they do not have. */
async function acrossHere(
  library: Library,
  across: NonNullable<CheckedStatement['across']>,
  others: KeptDraft['others'],
): Promise<NonNullable<CheckedStatement['across']>> {
  const here: typeof across = [];
  for (const { articleId, sentence } of across) {
    const id = (await idHere(library, articleId, others.get(articleId) ?? '')) ?? articleId;
    const body = await library.bodies.get(id);
    if (!body || sentence < body.article.sentences.length) here.push({ articleId: id, sentence });
  }
  return here;
}

async function restoreDraft(
  library: Library,
  { v, key, others }: KeptDraft,
  stands: Stands,
): Promise<void> {
  const articleId = await idHere(library, v.articleId, key);
  if (articleId === null) return;
  const body = await library.bodies.get(articleId);
  if (body && !stands(v, body.article)) return;
  const statements: CheckedStatement[] = [];
  for (const { across, ...own } of v.statements)
    statements.push(across ? { ...own, across: await acrossHere(library, across, others) } : own);
  await joinDraft(library, { ...v, articleId, statements });
}

/** Restores one row; answers the id of the article whose words have changed by it. */
async function restoreOne(
  library: Library,
  kept: Kept,
  { matcher, stands }: Rules,
): Promise<string | null> {
  switch (kept.t) {
    case 'article':
      return restoreRow(library, kept.v);
    case 'topic':
      await restoreTopic(library, kept.v);
      return null;
    case 'search':
      await restoreSearch(library, kept.v);
      return null;
    case 'feed':
      await restoreFeed(library, kept.v);
      return null;
    case 'deletion':
      await restoreDeletion(library, kept.v);
      return null;
    case 'body': {
      const id = await idHere(library, kept.v.id, kept.key);
      if (id !== null) await restoreBody(library, kept.v, id, matcher);
      return id;
    }
    case 'picture': {
      const id = await idHere(library, kept.v.articleId, kept.key);
      const { data, ...facts } = kept.v;
      const bytes = fromBase64(data);
      if (id !== null && bytes) await addPictures(library, id, [{ ...facts, bytes }]);
      return null;
    }
    case 'draft':
      await restoreDraft(library, kept, stands);
      return null;
    case 'highlight': {
      const id = await idHere(library, kept.v.articleId, kept.key);
      if (id !== null) await joinHighlights(library, id, [kept.v]);
      return id;
    }
    case 'note': {
      const id = await idHere(library, kept.v.articleId, kept.key);
      if (id !== null) await joinNote(library, id, kept.v.text, kept.v.updatedAt);
      return id;
    }
  }
}

/**
 * Puts rows of a backup back, all or none, an article before what belongs to it. What is here already is joined with them and
 * nothing of it is lost; to repeat it changes nothing. Answers the articles concerned.
 */
export function restoreRows(
  library: Library,
  rows: readonly Kept[],
  rules: Rules,
): Promise<Result<string[], LibraryTrouble>> {
  const { searches, deletions, pictures, drafts, feeds, trash, feedItems, finds, meta } = library;
  const others = [searches, deletions, pictures, drafts, feeds, trash, feedItems, finds, meta];
  const tables = [...searchedTables(library), ...matchedTables(library), ...others];
  return act(library, tables, async () => {
    const touched = new Set<string>();
    for (const kept of rows) {
      const id = await restoreOne(library, kept, rules);
      if (id !== null) touched.add(id);
    }
    for (const id of touched) {
      await joinHasNotes(library, id);
      await reindex(library, id);
    }
    return [...touched];
  });
}
