import type { PageMark } from '../browser/page.ts';
import type { Reading } from '../library/articles.ts';
import type { Scope } from '../model/article.ts';
import { BRIEF_RECORD } from '../model/session.ts';
import type { Ports } from './ports.ts';

interface CachedBrief extends Reading {
  mark: PageMark;
  madeAt: number;
}

/** Most briefs that are kept, and the longest kept one in UTF-16 code units: browsers give 10 MB in all. */
const MOST = 8;
const LARGEST = 500_000;

const SCOPES: readonly Scope[] = ['article', 'page', 'selection'];

const keyOf = (tabId: number, scope: Scope): string => `${BRIEF_RECORD}${tabId}:${scope}`;

const isCached = (value: unknown): value is CachedBrief =>
  typeof value === 'object' && value !== null && 'mark' in value && 'madeAt' in value;

/** The brief made of the very document that the tab shows, and of so much of it; null where another was loaded since. */
export async function cachedBrief(
  ports: Ports,
  tabId: number,
  { mark, scope }: { mark: PageMark; scope: Scope },
): Promise<Reading | null> {
  const cached = await ports.session.get(keyOf(tabId, scope));
  if (!isCached(cached)) return null;
  const same = cached.mark.url === mark.url && cached.mark.loadedAt === mark.loadedAt;
  return same ? { article: cached.article, brief: cached.brief } : null;
}

/** Keeps the brief of a tab's document for the next time it is asked for, unless it is very large. */
export async function cacheBrief(
  ports: Ports,
  tabId: number,
  mark: PageMark,
  reading: Reading,
): Promise<void> {
  const entry: CachedBrief = { ...reading, mark, madeAt: ports.now() };
  const own = keyOf(tabId, reading.article.scope);
  if (JSON.stringify(entry).length > LARGEST) return ports.session.remove([own]);
  const others = [...(await ports.session.all(BRIEF_RECORD))].filter(([key]) => key !== own);
  const madeAt = (value: unknown): number => (isCached(value) ? value.madeAt : 0);
  others.sort(([, a], [, b]) => madeAt(b) - madeAt(a));
  await ports.session.remove(others.slice(MOST - 1).map(([key]) => key));
  await ports.session.set(own, entry);
}

/** The tab is gone. */
export async function forgetBrief(ports: Ports, tabId: number): Promise<void> {
  await ports.session.remove(SCOPES.map((scope) => keyOf(tabId, scope)));
}
