import type { PageMark } from '../browser/page.ts';
import { distinctLinks, feedLink } from '../feeds/feed-links.ts';
import type { Reading } from '../library/articles.ts';
import type { Scope } from '../model/article.ts';
import type { FeedLink } from '../model/feeds.ts';
import type { ReadFailure } from '../model/messages.ts';
import { err, ok, type Result } from '../model/result.ts';
import { briefArticle, isCurrent } from './brief-article.ts';
import { cacheBrief, cachedBrief } from './brief-cache.ts';
import type { Ports } from './ports.ts';

/** `fresh` reads the page again although its brief is at hand; `scope` is how much of it is read. */
export interface ReadOptions {
  fresh: boolean;
  scope: Scope;
}

/** What was read of a tab, and whether something is selected in it now. */
export interface TabReading {
  reading: Reading;
  selected: boolean;
  mark: PageMark;
  /** The feeds that its page names. */
  feeds: FeedLink[];
}

/** Reads and briefs what the tab shows. A selection without words cannot be read. */
export async function readTab(
  ports: Ports,
  tabId: number,
  { fresh, scope }: ReadOptions,
): Promise<Result<TabReading, ReadFailure>> {
  const state = await ports.identifyPage(tabId);
  if (!state.ok) return state;
  const { selected, alternates, ...mark } = state.value;
  const feeds = distinctLinks(alternates.map((link) => feedLink(link, mark.url)));
  const page = { selected, mark, feeds };
  const cached = fresh ? null : await cachedBrief(ports, tabId, { mark, scope });
  if (cached) {
    if (await isCurrent(ports, cached.brief)) return ok({ reading: cached, ...page });
    // The page is as it was; the engine or the wanted length is not.
    const again = await briefArticle(ports, cached.article);
    await cacheBrief(ports, tabId, mark, again);
    return ok({ reading: again, ...page });
  }
  const read = await ports.readPage(tabId, scope);
  if (!read.ok) return read;
  if (scope === 'selection' && read.value.wordCount === 0)
    return err({ kind: 'unreadable', reason: 'failed', detail: 'nothing is selected' });
  const reading = await briefArticle(ports, read.value);
  await cacheBrief(ports, tabId, mark, reading);
  return ok({ reading, ...page });
}
