import { browser } from 'wxt/browser';
import type { KnownTab } from './tabs.ts';

// Every listener is registered at once when the background starts: later ones would miss the event that woke it.

/** The extension was installed, for the first time here, or updated, it or the browser. */
export function onInstalled(listener: (isFirst: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
}

/** The reader pressed the key that saves a page. */
export function onSaveCommand(listener: (tab: KnownTab) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'save-page' && tab?.id !== undefined)
      listener({ id: tab.id, url: tab.url ?? null, title: tab.title ?? null });
  });
}

/** A tab was closed. */
export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/** The reader allowed an origin; the prompt may have outlived whoever asked. */
export function onOriginAllowed(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener());
}

/** The reader has taken back what was allowed for some origin. */
export function onOriginTakenBack(listener: () => void): void {
  browser.permissions.onRemoved.addListener(() => listener());
}

/** The browser has started: a reason to wake, since Firefox forgets alarms when it is closed. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(() => listener());
}
