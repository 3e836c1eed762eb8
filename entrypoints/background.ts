import { defineBackground } from 'wxt/utils/define-background';
import { forgetBrief } from '../lib/app/brief-cache.ts';
import { browserPorts } from '../lib/app/browser-ports.ts';
import { finishPendingLinks } from '../lib/app/fill-link.ts';
import { messageHandlers } from '../lib/app/handlers.ts';
import { keepHouse } from '../lib/app/housekeeping.ts';
import { meanwhile } from '../lib/app/meanwhile.ts';
import { menuChosen } from '../lib/app/menu.ts';
import { noticeAccess, pollFeeds } from '../lib/app/poll-feeds.ts';
import { savePage } from '../lib/app/save-tab.ts';
import { forgetMarked } from '../lib/app/show-statement.ts';
import { onFeedAlarm } from '../lib/browser/alarms.ts';
import {
  onBrowserStart,
  onInstalled,
  onOriginAllowed,
  onOriginTakenBack,
  onSaveCommand,
  onTabClosed,
} from '../lib/browser/events.ts';
import { createMenus, onMenuChoice } from '../lib/browser/menus.ts';
import { handleMessages } from '../lib/browser/messages.ts';
import { clearNotification, onNotificationClick } from '../lib/browser/notifications.ts';
import { parseFeedOffscreen, parsePageOffscreen } from '../lib/browser/offscreen.ts';

/** Firefox's event page has a DOMParser. Chrome's worker has none, and carries nothing of what reads pages and feeds. */
const parsers = import.meta.env.FIREFOX
  ? {
      parsePage: async (html: string, url: string) => {
        const { readArticle } = await import('../lib/article/read-article.ts');
        return readArticle(new DOMParser().parseFromString(html, 'text/html'), url, Date.now());
      },
      parseFeed: async (text: string, url: string) =>
        (await import('../lib/feeds/read-feed.ts')).readFeed(text, url),
    }
  : { parsePage: parsePageOffscreen, parseFeed: parseFeedOffscreen };

export default defineBackground({
  type: 'module',
  main() {
    const ports = browserPorts(parsers);
    const notified = (id: string) => {
      void clearNotification(id);
      void ports.openWatchlist();
    };
    handleMessages(messageHandlers(ports));
    onMenuChoice((choice) => void menuChosen(ports, choice));
    onSaveCommand((tab) => void savePage(ports, tab));
    onTabClosed((tabId) => {
      void forgetBrief(ports, tabId);
      void forgetMarked(ports, tabId);
    });
    onOriginAllowed(() => {
      onNotificationClick(notified);
      meanwhile(finishPendingLinks(ports));
      meanwhile(noticeAccess(ports));
    });
    onOriginTakenBack(() => meanwhile(noticeAccess(ports)));
    onNotificationClick(notified);
    onFeedAlarm(() => meanwhile(pollFeeds(ports, null)));
    // What is to be done then is done with every start of the background.
    onBrowserStart(() => {});
    onInstalled(createMenus);
    meanwhile(keepHouse(ports));
  },
});
