import { defineBackground } from 'wxt/utils/define-background';
import { goOn } from '../lib/app/batch.ts';
import { forgetBrief } from '../lib/app/brief-cache.ts';
import { browserPorts } from '../lib/app/browser-ports.ts';
import { finishPendingLinks } from '../lib/app/fill-link.ts';
import { messageHandlers } from '../lib/app/handlers.ts';
import { heardWriting } from '../lib/app/heard-writing.ts';
import { keepHouse } from '../lib/app/housekeeping.ts';
import { meanwhile } from '../lib/app/meanwhile.ts';
import { menuChosen } from '../lib/app/menu.ts';
import { offerStart } from '../lib/app/offer-start.ts';
import { noticeAccess, pollFeeds } from '../lib/app/poll-feeds.ts';
import type { Ports } from '../lib/app/ports.ts';
import { roomsHere } from '../lib/app/rooms-here.ts';
import { savePage } from '../lib/app/save-tab.ts';
import { forgetMarked } from '../lib/app/show-statement.ts';
import { onBatchAlarm, onFeedAlarm } from '../lib/browser/alarms.ts';
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
import { roomsOffscreen } from '../lib/browser/rooms-offscreen.ts';

/** Firefox's event page does itself what Chrome's worker cannot, and carries nothing of. */
const roomsFor = (tell: Parameters<typeof roomsHere>[0]) =>
  import.meta.env.FIREFOX ? roomsHere(tell) : roomsOffscreen;

export default defineBackground({
  type: 'module',
  main() {
    const ports: Ports = browserPorts(
      roomsFor((writingId, state) => heardWriting(ports, writingId, state)),
    );
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
    onBatchAlarm(() => meanwhile(goOn(ports)));
    onFeedAlarm(() => meanwhile(pollFeeds(ports, null)));
    // What is to be done then is done with every start of the background.
    onBrowserStart(() => {});
    onInstalled((isFirst) => {
      void createMenus();
      if (isFirst) meanwhile(offerStart(ports));
    });
    meanwhile(keepHouse(ports));
  },
});
