import { findChanged } from '../anchor/find-changed.ts';
import { makeArticle } from '../article/make-article.ts';
import { setBatchAlarm, setFeedAlarm } from '../browser/alarms.ts';
import { notify, showSaved, showUnread } from '../browser/badge.ts';
import { fetchFeed } from '../browser/fetch-feed.ts';
import { libraryName, setLibraryName } from '../browser/library-name.ts';
import { fetchPage, fetchPicture, isOnline } from '../browser/network.ts';
import { tellFinds } from '../browser/notifications.ts';
import {
  identifyPage,
  readLinkText,
  readPage,
  readSelection,
  showInPage,
} from '../browser/page.ts';
import { markInPage } from '../browser/page-marks.ts';
import { readPictures } from '../browser/page-pictures.ts';
import { mayRead, requestOrigin } from '../browser/permissions.ts';
import { localStore, sessionStore } from '../browser/store.ts';
import { openLibraryPage } from '../browser/tabs.ts';
import { eraseDatabases } from '../library/erase.ts';
import { libraryHandle } from '../library/handle.ts';
import { ok } from '../model/result.ts';
import type { Ports } from './ports.ts';

/** What is done elsewhere in Chrome than in Firefox: its worker has no DOMParser, and ends. */
export type Rooms = Pick<Ports, 'parsePage' | 'parseFeed' | 'engines'>;

/** The ports of the running extension. */
export function browserPorts({ parsePage, parseFeed, engines }: Rooms): Ports {
  const handle = libraryHandle(libraryName);
  return {
    now: () => Date.now(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    exclusive: (name, work) => navigator.locks.request(name, work),
    library: handle.get,
    switchLibrary: async (name) => {
      await setLibraryName(name);
      return handle.renew();
    },
    eraseDatabases,
    libraryName,
    local: localStore,
    session: sessionStore,
    identifyPage,
    readPage: async (tabId, scope) => {
      const read = await readPage(tabId);
      return read.ok ? ok(makeArticle(read.value, scope, Date.now())) : read;
    },
    readSelection,
    readLinkText,
    readPictures,
    showInPage: (tabId, anchor) => showInPage(tabId, anchor, findChanged),
    markInPage,
    requestOrigin,
    mayRead,
    fetchPage,
    fetchPicture,
    parsePage,
    isOnline,
    fetchFeed,
    parseFeed,
    engines,
    setFeedAlarm,
    setBatchAlarm,
    openLibrary: () => openLibraryPage(),
    openWatchlist: () => openLibraryPage('/watchlist'),
    showSaved,
    notify,
    showUnread,
    tellFinds,
  };
}
