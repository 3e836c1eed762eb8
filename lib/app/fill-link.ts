import { articleFromText } from '../article/article-from-text.ts';
import type { FetchedPage, FetchTrouble } from '../browser/network.ts';
import { saveLink } from '../library/articles.ts';
import { articleById, articleByKey } from '../library/queries.ts';
import type { Article } from '../model/article.ts';
import type { SavedArticle } from '../model/library.ts';
import type { ReadFailure, SaveFailure, SaveOutcome } from '../model/messages.ts';
import { err, ok, type Result } from '../model/result.ts';
import { briefArticle } from './brief-article.ts';
import { dropPending, type PendingLink, pendingLinks, putPending } from './pending-links.ts';
import { newId, type Ports } from './ports.ts';
import { noteArticle } from './rescue.ts';
import { saveArticle } from './save-article.ts';

/** After a day without an answer the reader is taken to have said no; the saved link stays, in milliseconds. */
const ASKED_FOR = 24 * 60 * 60 * 1000;

/** What became of a pending link; `elsewhere` when it led to another site than the one allowed. */
export type Filled =
  | { state: 'filled' }
  | { state: 'kept'; elsewhere: boolean }
  | { state: 'nothing-to-do' };

/** A fetch's trouble in the words of all reading. */
function unreadable({ kind, detail }: FetchTrouble): ReadFailure {
  const reason =
    kind === 'pdf' || kind === 'not-html' || kind === 'too-large'
      ? kind
      : kind === 'elsewhere'
        ? 'no-access'
        : 'failed';
  return { kind: 'unreadable', reason, detail: `${kind}: ${detail}` };
}

async function articleOf(
  ports: Ports,
  page: FetchedPage,
  row: SavedArticle,
): Promise<Result<Article, ReadFailure>> {
  if (page.type === 'text')
    return ok(
      articleFromText(page.text, { url: page.url, title: row.title, siteName: null, lang: null }),
    );
  try {
    return ok(await ports.parsePage(page.text, page.url));
  } catch (error) {
    return err({ kind: 'unreadable', reason: 'failed', detail: String(error) });
  }
}

/** Fetches a saved link's page and puts it in the link's place. Its site has to be allowed. */
async function fill(
  ports: Ports,
  row: SavedArticle,
): Promise<Result<SaveOutcome, SaveFailure> & { elsewhere?: boolean }> {
  const page = await ports.fetchPage(row.url);
  if (!page.ok)
    return { ...err(unreadable(page.error)), elsewhere: page.error.kind === 'elsewhere' };
  const article = await articleOf(ports, page.value, row);
  if (!article.ok) return article;
  const library = await ports.library();
  if (!library.ok) return library;
  const here =
    (await articleById(library.value, row.id)) ??
    (await articleByKey(library.value, article.value.canonicalUrl));
  // Removed while it was fetched, or everything was deleted: it does not come back.
  if (!here) return err({ kind: 'not-savable', detail: 'no such link' });
  return saveArticle(ports, await briefArticle(ports, article.value), { fills: row.id });
}

/** The row of a pending link; made now where the background ended before it could. Null where it was removed since. */
async function rowOf(ports: Ports, link: PendingLink): Promise<SavedArticle | null> {
  const library = await ports.library();
  if (!library.ok) return null;
  let id = link.articleId;
  if (id === null) {
    const options = { id: newId(ports), now: link.askedAt };
    const saved = await saveLink(library.value, link, options);
    if (!saved.ok) return null;
    id = saved.value.id;
    await noteArticle(ports, library.value, id);
    await putPending(ports, { ...link, articleId: id });
  }
  return (await articleById(library.value, id)) ?? null;
}

/**
 * Reads the page of a link whose site was allowed. The click and the browser's own event both come here, one after
 * the other; the second finds nothing to do.
 */
export function fillPending(ports: Ports, url: string): Promise<Filled> {
  return ports.exclusive(`link:${url}`, async () => {
    const link = (await pendingLinks(ports)).find((pending) => pending.url === url);
    if (!link) return { state: 'nothing-to-do' };
    const row = await rowOf(ports, link);
    const filled = row && (await fill(ports, row));
    await dropPending(ports, url);
    if (!filled) return { state: 'nothing-to-do' };
    return filled.ok
      ? { state: 'filled' }
      : { state: 'kept', elsewhere: filled.elsewhere === true };
  });
}

/** Goes on with the links that were waiting when the background ended, or whose site was allowed meanwhile. */
export async function finishPendingLinks(ports: Ports): Promise<void> {
  if (!(await ports.library()).ok) return;
  for (const link of await pendingLinks(ports))
    if (await ports.mayRead(link.url)) await fillPending(ports, link.url);
    else if ((await rowOf(ports, link)) === null || ports.now() - link.askedAt > ASKED_FOR)
      await dropPending(ports, link.url);
}

/** Reads the page of a link, unless that is being done already. */
function fillNow(ports: Ports, link: SavedArticle): Promise<Result<SaveOutcome, SaveFailure>> {
  return ports.exclusive(`link:${link.url}`, async () => {
    const library = await ports.library();
    if (!library.ok) return library;
    const row = await articleById(library.value, link.id);
    if (row?.kind === 'article') return ok({ id: row.id, status: 'updated' });
    const filled = await fill(ports, link);
    await dropPending(ports, link.url);
    return filled.ok ? ok(filled.value) : err(filled.error);
  });
}

/**
 * Reads a saved link's page now. Where its site is not allowed yet, the wish is recorded and carried out when it is,
 * even if the asking page is gone by then; so a page may send this right after it has asked.
 */
export async function fetchLink(
  ports: Ports,
  articleId: string,
): Promise<Result<SaveOutcome, SaveFailure>> {
  const library = await ports.library();
  if (!library.ok) return library;
  const row = await articleById(library.value, articleId);
  if (!row) return err({ kind: 'not-savable', detail: 'no such link' });
  // Filled meanwhile, by the browser's event or by a visit.
  if (row.kind === 'article') return ok({ id: row.id, status: 'updated' });
  if (await ports.mayRead(row.url)) return fillNow(ports, row);
  const { url, title } = row;
  await putPending(ports, { url, title, askedAt: ports.now(), articleId });
  return err({ kind: 'unreadable', reason: 'no-access', detail: 'the site is not allowed yet' });
}
