import { saveLink as saveLinkRow } from '../library/articles.ts';
import type { SaveFailure, SaveOutcome } from '../model/messages.ts';
import { err, ok, type Result } from '../model/result.ts';
import { fillPending } from './fill-link.ts';
import { noticeOf } from './notices.ts';
import { dropPending, putPending } from './pending-links.ts';
import { newId, type Ports } from './ports.ts';
import { noteArticle } from './rescue.ts';

const isWebAddress = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** Saves an address to be read on the first visit. */
export async function saveAddress(
  ports: Ports,
  url: string,
  title: string,
): Promise<Result<SaveOutcome, SaveFailure>> {
  if (!isWebAddress(url)) return err({ kind: 'not-savable', detail: url });
  const library = await ports.library();
  if (!library.ok) return library;
  const saved = await saveLinkRow(
    library.value,
    { url, title },
    { id: newId(ports), now: ports.now() },
  );
  if (saved.ok) await noteArticle(ports, library.value, saved.value.id);
  return saved;
}

/** A link as it was chosen; only Firefox tells its words. */
export interface ChosenLink {
  url: string;
  title: string | null;
  tabId: number | null;
}

/** The words of the link, looked for in the page that was clicked on. */
async function wordsOf(ports: Ports, { url, tabId }: ChosenLink): Promise<string | null> {
  return tabId === null ? null : ports.readLinkText(tabId, url);
}

/** The link as a row to be filled, and a record of it that outlives the background while the reader is asked. */
async function keepLink(ports: Ports, link: ChosenLink): Promise<Result<null, SaveFailure>> {
  if (!isWebAddress(link.url)) return err({ kind: 'not-savable', detail: link.url });
  const pending = { url: link.url, askedAt: ports.now(), articleId: null };
  // Recorded first: the prompt may be answered when this worker is gone.
  await putPending(ports, { ...pending, title: link.title ?? '' });
  const title = link.title ?? (await wordsOf(ports, link)) ?? '';
  const saved = await saveAddress(ports, link.url, title);
  if (!saved.ok) return saved;
  await putPending(ports, { ...pending, title, articleId: saved.value.id });
  return ok(null);
}

/**
 * Saves a link chosen in the menu: at once as an address, then, when the reader allows its site, with its page.
 * `allowed` is the answer to a question already asked, since the question must come first in the click.
 */
export async function saveLink(
  ports: Ports,
  link: ChosenLink,
  allowed: Promise<boolean>,
): Promise<void> {
  const notify = async (notice: Parameters<Ports['notify']>[1]): Promise<void> => {
    if (link.tabId !== null) await ports.notify(link.tabId, notice);
  };
  const kept = await keepLink(ports, link);
  await notify(kept.ok ? 'link-saved' : noticeOf(kept.error));
  if (!kept.ok) return;
  if (!(await allowed)) return dropPending(ports, link.url);
  const filled = await fillPending(ports, link.url);
  if (filled.state === 'filled') await notify('link-read');
  else if (filled.state === 'kept') await notify(filled.elsewhere ? 'link-elsewhere' : 'link-kept');
}
