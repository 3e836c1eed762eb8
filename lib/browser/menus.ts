import { browser } from 'wxt/browser';
import { type MessageKey, t } from './i18n.ts';

export type MenuItem =
  | 'save-page'
  | 'save-link'
  | 'save-selection'
  | 'watch-selection'
  | 'open-library';

type Context = 'page' | 'link' | 'selection' | 'action';

const ITEMS: { id: MenuItem; title: MessageKey; contexts: [Context] }[] = [
  { id: 'save-page', title: 'menuSavePage', contexts: ['page'] },
  { id: 'save-link', title: 'menuSaveLink', contexts: ['link'] },
  { id: 'save-selection', title: 'menuSaveSelection', contexts: ['selection'] },
  // The browser puts the selected words in the place of %s.
  { id: 'watch-selection', title: 'menuWatch', contexts: ['selection'] },
  // On the icon itself, whatever page is open.
  { id: 'open-library', title: 'openTheLibrary', contexts: ['action'] },
];

/** Addresses that can be saved, and pages whose links and words the items are for. */
const WEB = ['http://*/*', 'https://*/*'];
const PAGES = [...WEB, 'file:///*'];

/** What was chosen: the menu's item with what it was opened on. */
export interface MenuChoice {
  item: MenuItem;
  tabId: number | null;
  pageUrl: string | null;
  pageTitle: string | null;
  linkUrl: string | null;
  linkText: string | null;
  selection: string | null;
}

/** Makes the menu's items. They outlive the background, so they are made once, when the extension is installed or updated. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of ITEMS)
    browser.contextMenus.create({
      id,
      title: t(title),
      contexts,
      ...(id === 'open-library' ? {} : { documentUrlPatterns: PAGES }),
      ...(id === 'save-link' ? { targetUrlPatterns: WEB } : {}),
    });
}

/** Calls back with what was chosen, in the same turn as the click: the listener may still ask for a permission. */
export function onMenuChoice(listener: (choice: MenuChoice) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const item = ITEMS.find(({ id }) => id === info.menuItemId)?.id;
    if (!item) return;
    listener({
      item,
      tabId: tab?.id ?? null,
      pageUrl: info.pageUrl ?? null,
      pageTitle: tab?.title ?? null,
      linkUrl: info.linkUrl ?? null,
      // Only Firefox tells the link's words.
      linkText: 'linkText' in info && typeof info.linkText === 'string' ? info.linkText : null,
      selection: info.selectionText ?? null,
    });
  });
}
