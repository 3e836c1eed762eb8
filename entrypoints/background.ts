import { defineBackground } from 'wxt/utils/define-background';
import { forgetBrief } from '../lib/app/brief-cache.ts';
import { browserPorts } from '../lib/app/browser-ports.ts';
import { finishPendingLinks } from '../lib/app/fill-link.ts';
import { messageHandlers } from '../lib/app/handlers.ts';
import { keepHouse } from '../lib/app/housekeeping.ts';
import { menuChosen } from '../lib/app/menu.ts';
import { savePage } from '../lib/app/save-tab.ts';
import { forgetMarked } from '../lib/app/show-statement.ts';
import { onInstalled, onOriginAllowed, onSaveCommand, onTabClosed } from '../lib/browser/events.ts';
import { createMenus, onMenuChoice } from '../lib/browser/menus.ts';
import { handleMessages } from '../lib/browser/messages.ts';
import { parseOffscreen } from '../lib/browser/offscreen.ts';

/** Firefox's event page has a DOMParser. Chrome's worker has none, and carries nothing of what reads a page. */
const parsePage = import.meta.env.FIREFOX
  ? async (html: string, url: string) => {
      const { readArticle } = await import('../lib/article/read-article.ts');
      return readArticle(new DOMParser().parseFromString(html, 'text/html'), url, Date.now());
    }
  : parseOffscreen;

export default defineBackground({
  type: 'module',
  main() {
    const ports = browserPorts(parsePage);
    handleMessages(messageHandlers(ports));
    onMenuChoice((choice) => void menuChosen(ports, choice));
    onSaveCommand((tab) => void savePage(ports, tab));
    onTabClosed((tabId) => {
      void forgetBrief(ports, tabId);
      void forgetMarked(ports, tabId);
    });
    onOriginAllowed(() => void finishPendingLinks(ports));
    onInstalled(createMenus);
    void keepHouse(ports);
  },
});
