import type { PageMark } from '../browser/page.ts';
import type { Request, ShowOutcome } from '../model/messages.ts';
import { MARKED_RECORD } from '../model/session.ts';
import type { Ports } from './ports.ts';

interface Marked {
  statement: string;
  mark: PageMark;
}

const nameOf = (tabId: number): string => `${MARKED_RECORD}${tabId}`;

const isMarked = (value: unknown): value is Marked =>
  typeof value === 'object' && value !== null && 'statement' in value && 'mark' in value;

const isSame = (a: PageMark, b: PageMark): boolean => a.url === b.url && a.loadedAt === b.loadedAt;

/** Shows a statement's sentence in the tab, and remembers which one, for a popup that is opened again. */
export async function showStatement(
  ports: Ports,
  { tabId, anchor, statement }: Request<'show-in-page'>,
): Promise<ShowOutcome> {
  const outcome = await ports.showInPage(tabId, anchor);
  const page = outcome === 'shown' && statement ? await ports.identifyPage(tabId) : null;
  if (page?.ok) {
    const { url, loadedAt } = page.value;
    await ports.session.set(nameOf(tabId), { statement, mark: { url, loadedAt } });
  } else await ports.session.remove([nameOf(tabId)]);
  return outcome;
}

/** The statement that is marked in the very document that the tab shows; null where none is. */
export async function markedStatement(
  ports: Ports,
  tabId: number,
  mark: PageMark,
): Promise<string | null> {
  const kept = await ports.session.get(nameOf(tabId));
  return isMarked(kept) && isSame(kept.mark, mark) ? kept.statement : null;
}

/** The tab is gone. */
export const forgetMarked = (ports: Ports, tabId: number): Promise<void> =>
  ports.session.remove([nameOf(tabId)]);
