import { finishRematches } from '../library/matches.ts';
import type { Library } from '../library/schema.ts';
import {
  addTopic as addRow,
  editTopic as editRow,
  muteTopic as muteRow,
  orderTopics as orderRows,
  removeTopic as removeRow,
  restoreTopic as restoreRow,
} from '../library/topics.ts';
import type { LibraryTrouble, Topic } from '../model/library.ts';
import { draftNamed, type TopicDraft } from '../model/messages.ts';
import type { Result } from '../model/result.ts';
import { fieldName } from '../topics/field.ts';
import { itemText } from './item-text.ts';
import { matcher } from './matcher.ts';
import { noticeOf } from './notices.ts';
import { newId, type Ports } from './ports.ts';
import { noteTopics } from './rescue.ts';
import { showUnreadFinds } from './unread.ts';
import { write } from './write.ts';

/** Longest topic named by a selection, in UTF-16 code units. */
const LONGEST_NAME = 80;

/** Changes the watchlist and notes it in the rescue copy. */
function change<T>(
  ports: Ports,
  work: (library: Library) => Promise<Result<T, LibraryTrouble>>,
): Promise<Result<T, LibraryTrouble>> {
  return write(ports, async (library) => {
    const changed = await work(library);
    if (!changed.ok) return changed;
    await noteTopics(ports, library);
    await showUnreadFinds(ports);
    return changed;
  });
}

/** Matches all saved articles with topics that are new or have new words. Goes on where an ended worker left off. */
export function rematch(ports: Ports): Promise<Result<null, LibraryTrouble>> {
  return write(ports, async (library) => {
    const matching = { itemReader: itemText, now: ports.now() };
    const matched = await finishRematches(library, matcher, matching);
    await showUnreadFinds(ports);
    return matched;
  });
}

/** The other names of a topic and the words that have to stand near it, where it is a name of the field and the reader gave none. */
function withField(draft: TopicDraft): TopicDraft {
  const known = fieldName(draft.name);
  const isBare = draft.aliases.length + draft.excluded.length + draft.context.length === 0;
  if (!known || !isBare) return draft;
  return { ...draft, aliases: [known.name, ...known.aliases], context: known.context };
}

/** Adds a topic; a name of the field brings its other names with it. One of that name is returned as it is. `rematch` has to follow. */
export function addTopic(ports: Ports, draft: TopicDraft): Promise<Result<Topic, LibraryTrouble>> {
  return change(ports, (library) =>
    addRow(library, withField(draft), { id: newId(ports), now: ports.now() }),
  );
}

/** Changes a topic's words. `rematch` has to follow. */
export function editTopic(
  ports: Ports,
  id: string,
  draft: TopicDraft,
): Promise<Result<Topic, LibraryTrouble>> {
  return change(ports, (library) => editRow(library, id, draft, ports.now()));
}

export function muteTopic(
  ports: Ports,
  id: string,
  muted: boolean,
): Promise<Result<null, LibraryTrouble>> {
  return change(ports, (library) => muteRow(library, id, muted));
}

export function removeTopic(ports: Ports, id: string): Promise<Result<null, LibraryTrouble>> {
  return change(ports, (library) => removeRow(library, id, ports.now()));
}

/** Puts a removed topic back. `rematch` has to follow. */
export function restoreTopic(ports: Ports, id: string): Promise<Result<null, LibraryTrouble>> {
  return change(ports, (library) => restoreRow(library, id));
}

/** Puts the topics in the reader's order. */
export function orderTopics(ports: Ports, ids: string[]): Promise<Result<null, LibraryTrouble>> {
  return change(ports, (library) => orderRows(library, ids));
}

/** Watches the words selected in a tab; its button says how it went. */
export async function watchSelection(
  ports: Ports,
  words: string,
  tabId: number | null,
): Promise<void> {
  const name = words.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME).trim();
  if (name === '') return;
  const added = await addTopic(ports, draftNamed(name));
  if (tabId !== null) await ports.notify(tabId, added.ok ? 'watching' : noticeOf(added.error));
  if (added.ok) await rematch(ports);
}
