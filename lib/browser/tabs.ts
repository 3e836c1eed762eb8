import { browser } from 'wxt/browser';

/** What is known of a tab; address and title only while the reader's gesture lets us see them. */
export interface KnownTab {
  id: number;
  url: string | null;
  title: string | null;
}

/** The tab in front in the window of the asking page; null where there is none. */
export async function currentTab(): Promise<KnownTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}

/** Opens an address in a new tab in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the options in a tab, or goes to the one that has them. */
export const openOptionsPage = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens the library page in a new tab; `hash` names the place in it, without `#`. */
export async function openLibraryPage(hash = ''): Promise<void> {
  const page = browser.runtime.getURL('/library.html' as '/');
  await openTab(hash === '' ? page : `${page}#${hash}`);
}

/** What happened in the window of the asking page: another tab came to the front, or its document is another one. */
export type TabChange = { kind: 'front'; tabId: number } | { kind: 'loaded'; tabId: number };

/** Tells which tab is in front in the window of the asking page, now and whenever that changes, and when it was loaded anew. */
export async function watchTabInFront(listener: (change: TabChange) => void): Promise<void> {
  const { id: own } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === own) listener({ kind: 'front', tabId });
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    const loaded = change.status === 'complete' || change.url !== undefined;
    if (loaded && tab.active && tab.windowId === own) listener({ kind: 'loaded', tabId });
  });
  const tab = await currentTab();
  if (tab) listener({ kind: 'front', tabId: tab.id });
}
