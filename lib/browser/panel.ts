import { browser } from 'wxt/browser';

/** Firefox's sidebar; Chrome has none, and its types know of none. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Gives a function that opens the side panel of this window, or Firefox's sidebar. It has to be called first thing in a
 * click, which is why the window is looked up before.
 */
export async function panelOpener(): Promise<() => Promise<void>> {
  const { sidebarAction } = browser as unknown as WithSidebar;
  if (sidebarAction) return () => sidebarAction.open();
  const { id: windowId } = await browser.windows.getCurrent();
  return async () => {
    if (windowId !== undefined) await browser.sidePanel.open({ windowId });
  };
}

/** Tells the names of records of `storage.session` with this prefix as they are written, until the answer is called. */
export function onSessionRecord(prefix: string, listener: (name: string) => void): () => void {
  const { onChanged } = browser.storage.session;
  const heard: Parameters<typeof onChanged.addListener>[0] = (changes) => {
    for (const [name, { newValue }] of Object.entries(changes))
      if (name.startsWith(prefix) && newValue !== undefined) listener(name);
  };
  onChanged.addListener(heard);
  return () => onChanged.removeListener(heard);
}
