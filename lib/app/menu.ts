import type { MenuChoice } from '../browser/menus.ts';
import type { Ports } from './ports.ts';
import { saveLink } from './save-link.ts';
import { saveSelection } from './save-selection.ts';
import { savePage } from './save-tab.ts';
import { watchSelection } from './topics.ts';

/** Does what was chosen in the menu. */
export async function menuChosen(ports: Ports, choice: MenuChoice): Promise<void> {
  if (choice.item === 'save-link' && choice.linkUrl !== null) {
    // The very first call of the click: after any await both browsers refuse to ask.
    const allowed = ports.requestOrigin(choice.linkUrl);
    const { linkUrl: url, linkText: title, tabId } = choice;
    return saveLink(ports, { url, title, tabId }, allowed);
  }
  if (choice.item === 'watch-selection')
    return watchSelection(ports, choice.selection ?? '', choice.tabId);
  if (choice.item === 'open-library') return ports.openLibrary();
  if (choice.tabId === null) return;
  if (choice.item === 'save-selection') await saveSelection(ports, choice.tabId);
  if (choice.item === 'save-page')
    await savePage(ports, { id: choice.tabId, url: choice.pageUrl, title: choice.pageTitle });
}
