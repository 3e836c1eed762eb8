import type { Handlers } from '../browser/messages.ts';
import { dropAllPictures } from '../library/pictures.ts';
import { markTopicsSeen } from '../library/topics.ts';
import { onArticles } from './articles.ts';
import { briefTab } from './brief-tab.ts';
import { deleteEverything } from './delete-everything.ts';
import { followRhythm } from './feed-alarm.ts';
import { onFeeds } from './feeds.ts';
import { fetchLink } from './fill-link.ts';
import { onFinds } from './finds.ts';
import { keepPicturesOf } from './keep-pictures.ts';
import { meanwhile } from './meanwhile.ts';
import { newToYou } from './new-to-you.ts';
import { noteBackup } from './note-backup.ts';
import { onNotes } from './notes.ts';
import { onEngines } from './on-engines.ts';
import type { Ports } from './ports.ts';
import { renewBrief } from './renew-brief.ts';
import { rescueExport } from './rescue.ts';
import { saveAddress } from './save-link.ts';
import { highlightSelection } from './save-selection.ts';
import { saveTab } from './save-tab.ts';
import { changeSettings } from './settings.ts';
import { markSignal, showStatement } from './show-statement.ts';
import { startFresh } from './start-fresh.ts';
import { endRestore, importItems, restoreRecords } from './take-in.ts';
import {
  addTopic,
  editTopic,
  muteTopic,
  orderTopics,
  rematch,
  removeTopic,
  restoreTopic,
} from './topics.ts';
import { write } from './write.ts';

/** Answers a change of the watchlist at once and matches the saved articles meanwhile: lists show it as it comes. */
async function thenRematch<T>(ports: Ports, change: Promise<T>): Promise<T> {
  const changed = await change;
  meanwhile(rematch(ports));
  return changed;
}

/** Every message of the map and the use-case that answers it. */
export const messageHandlers = (ports: Ports): Handlers => ({
  'brief-tab': ({ tabId, fresh, scope }) => briefTab(ports, tabId, { fresh, scope }),
  'save-tab': ({ tabId, scope }) => saveTab(ports, tabId, { fresh: false, scope }),
  'highlight-selection': ({ tabId, color }) => highlightSelection(ports, tabId, color),
  'save-address': ({ url, title }) => saveAddress(ports, url, title),
  'fetch-link': ({ articleId }) => fetchLink(ports, articleId),
  ...onArticles(ports),
  ...onNotes(ports),
  'add-topic': (draft) => thenRematch(ports, addTopic(ports, draft)),
  'edit-topic': ({ topicId, ...draft }) => thenRematch(ports, editTopic(ports, topicId, draft)),
  'mute-topic': ({ topicId, muted }) => muteTopic(ports, topicId, muted),
  'remove-topic': ({ topicId }) => removeTopic(ports, topicId),
  'restore-topic': ({ topicId }) => thenRematch(ports, restoreTopic(ports, topicId)),
  'topics-seen': () => write(ports, (library) => markTopicsSeen(library, ports.now())),
  'order-topics': ({ topicIds }) => orderTopics(ports, topicIds),
  ...onFeeds(ports),
  ...onFinds(ports),
  'new-to-you': ({ tabId, scope }) => newToYou(ports, tabId, scope),
  'show-in-page': (request) => showStatement(ports, request),
  'mark-in-page': (request) => markSignal(ports, request),
  ...onEngines(ports),
  'change-settings': async ({ changes }) => {
    await changeSettings(ports, changes);
    if ('feedMinutes' in changes) await followRhythm(ports);
    return null;
  },
  'renew-brief': ({ articleId }) => renewBrief(ports, articleId),
  'keep-pictures': ({ articleId }) => keepPicturesOf(ports, articleId),
  'drop-pictures': () => write(ports, dropAllPictures),
  'import-items': ({ items }) => importItems(ports, items),
  'restore-records': ({ records }) => restoreRecords(ports, records),
  'end-restore': ({ settings }) => endRestore(ports, settings),
  'note-backup': () => noteBackup(ports),
  'delete-everything': () => deleteEverything(ports),
  'rescue-export': () => rescueExport(ports),
  'start-fresh': () => startFresh(ports),
});
