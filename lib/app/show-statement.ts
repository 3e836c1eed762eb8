import type { PageMark } from '../browser/page.ts';
import type { Request, ShowOutcome } from '../model/messages.ts';
import { MARKED_RECORD } from '../model/session.ts';
import type { Ports } from './ports.ts';

/** A record: what is marked, and in which document. */
interface Marked {
  name: string;
  mark: PageMark;
}

const statementRecord = (tabId: number): string => `${MARKED_RECORD}${tabId}`;
const signalRecord = (tabId: number): string => `${MARKED_RECORD}${tabId}:signal`;

const isMarked = (value: unknown): value is Marked =>
  typeof value === 'object' && value !== null && 'name' in value && 'mark' in value;

const isSame = (a: PageMark, b: PageMark): boolean => a.url === b.url && a.loadedAt === b.loadedAt;

/** Remembers what is marked in the document that the tab shows, for a popup that is opened again; null: nothing any more. */
async function remember(
  ports: Ports,
  tabId: number,
  record: string,
  name: string | null,
): Promise<void> {
  const page = name === null ? null : await ports.identifyPage(tabId);
  if (!page?.ok) return ports.session.remove([record]);
  const { url, loadedAt } = page.value;
  await ports.session.set(record, { name, mark: { url, loadedAt } });
}

/** What the record names as marked in the very document that the tab shows; null where nothing is. */
async function recalled(ports: Ports, record: string, mark: PageMark): Promise<string | null> {
  const kept = await ports.session.get(record);
  return isMarked(kept) && isSame(kept.mark, mark) ? kept.name : null;
}

/** Shows a statement's sentence in the tab. */
export async function showStatement(
  ports: Ports,
  { tabId, anchor, statement }: Request<'show-in-page'>,
): Promise<ShowOutcome> {
  const outcome = await ports.showInPage(tabId, anchor);
  await remember(ports, tabId, statementRecord(tabId), outcome === 'shown' ? statement : null);
  return outcome;
}

/** Marks all sentences of a signal in the tab, in place of another's. */
export async function markSignal(
  ports: Ports,
  { tabId, signal, sentences }: Request<'mark-in-page'>,
): Promise<number> {
  const found = await ports.markInPage(tabId, sentences);
  await remember(ports, tabId, signalRecord(tabId), found > 0 ? signal : null);
  return found;
}

/** The statement whose sentence is marked in the document that the tab shows. */
export const markedStatement = (ports: Ports, tabId: number, mark: PageMark) =>
  recalled(ports, statementRecord(tabId), mark);

/** The signal whose sentences are marked there. */
export const markedSignal = (ports: Ports, tabId: number, mark: PageMark) =>
  recalled(ports, signalRecord(tabId), mark);

/** The tab is gone. */
export const forgetMarked = (ports: Ports, tabId: number): Promise<void> =>
  ports.session.remove([statementRecord(tabId), signalRecord(tabId)]);
