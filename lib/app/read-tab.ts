import type { Reading } from '../library/articles.ts';
import type { ReadFailure } from '../model/messages.ts';
import { ok, type Result } from '../model/result.ts';
import { briefArticle } from './brief-article.ts';
import { cacheBrief, cachedBrief } from './brief-cache.ts';
import type { Ports } from './ports.ts';

/** Reads and briefs what the tab shows; `fresh` reads the page again although its brief is at hand. */
export async function readTab(
  ports: Ports,
  tabId: number,
  fresh: boolean,
): Promise<Result<Reading, ReadFailure>> {
  const mark = await ports.identifyPage(tabId);
  if (!mark.ok) return mark;
  const cached = fresh ? null : await cachedBrief(ports, tabId, mark.value);
  if (cached) return ok(cached);
  const read = await ports.readPage(tabId);
  if (!read.ok) return read;
  const reading = briefArticle(read.value);
  await cacheBrief(ports, tabId, mark.value, reading);
  return ok(reading);
}
