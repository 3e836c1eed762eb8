import type { KnownTab } from '../browser/tabs.ts';
import type { SaveFailure, SaveOutcome } from '../model/messages.ts';
import type { Result } from '../model/result.ts';
import { keepPicturesOfTab } from './keep-pictures.ts';
import { meanwhile } from './meanwhile.ts';
import { noticeOf } from './notices.ts';
import type { Ports } from './ports.ts';
import { type ReadOptions, readTab } from './read-tab.ts';
import { saveArticle } from './save-article.ts';
import { saveAddress } from './save-link.ts';

/** Saves what the tab shows. From the popup that is what it has just briefed; by menu or key the page is read anew. */
export async function saveTab(
  ports: Ports,
  tabId: number,
  options: ReadOptions,
): Promise<Result<SaveOutcome, SaveFailure>> {
  const read = await readTab(ports, tabId, options);
  if (!read.ok) return read;
  const saved = await saveArticle(ports, read.value.reading);
  if (!saved.ok) return saved;
  await ports.showSaved(tabId, true);
  meanwhile(keepPicturesOfTab(ports, tabId, saved.value.id));
  return saved;
}

/** Whether saving the address is the best that can be done with such a page. */
const isDocument = (failure: SaveFailure): boolean =>
  failure.kind === 'unreadable' && (failure.reason === 'pdf' || failure.reason === 'not-html');

/** Saves by menu or key, where only the button can answer. A document that is no page is kept as a link. */
export async function savePage(ports: Ports, tab: KnownTab): Promise<void> {
  let saved = await saveTab(ports, tab.id, { fresh: true, scope: 'article' });
  if (!saved.ok && tab.url && isDocument(saved.error))
    saved = await saveAddress(ports, tab.url, tab.title ?? '');
  await ports.notify(tab.id, saved.ok ? 'saved' : noticeOf(saved.error));
}
