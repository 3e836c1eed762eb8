import type { LibraryTrouble, Topic } from '../model/library.ts';
import type { TopicDraft } from '../model/messages.ts';
import type { Result } from '../model/result.ts';
import { act } from './act.ts';
import { scheduleRematch } from './matches.ts';
import type { Library } from './schema.ts';

/** One line without space at its ends. */
const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Names without doubles and without empty ones. */
function distinct(names: string[], taken: string[] = []): string[] {
  const kept: string[] = [];
  for (const name of names.map(line))
    if (name !== '' && ![...taken, ...kept].some((other) => sameName(other, name))) kept.push(name);
  return kept;
}

function tidy(draft: TopicDraft): TopicDraft {
  const name = line(draft.name);
  return {
    name,
    aliases: distinct(draft.aliases, [name]),
    excluded: distinct(draft.excluded),
    context: distinct(draft.context),
  };
}

const wordsOf = ({ name, aliases, excluded, context = [] }: Omit<Topic, 'id'>): string =>
  JSON.stringify([name, aliases, excluded, context]);

/** Adds a topic. One of that name, whatever its case, is returned as it is. Its matches come with `finishRematches`. */
export function addTopic(
  library: Library,
  draft: TopicDraft,
  { id, now }: { id: string; now: number },
): Promise<Result<Topic, LibraryTrouble>> {
  return act(library, [library.topics, library.meta], async () => {
    const clean = tidy(draft);
    const known = await library.topics.filter(({ name }) => sameName(name, clean.name)).first();
    if (known) return known;
    const topic: Topic = { id, ...clean, muted: false, createdAt: now, seenAt: now };
    await library.topics.put(topic);
    await scheduleRematch(library, id);
    return topic;
  });
}

/** Changes a topic's words; one removed meanwhile comes back with them. Its matches follow with `finishRematches`. */
export function editTopic(
  library: Library,
  id: string,
  draft: TopicDraft,
  now: number,
): Promise<Result<Topic, LibraryTrouble>> {
  const { topics, trash, deletions, meta } = library;
  return act(library, [topics, trash, deletions, meta], async () => {
    const before = await topics.get(id);
    const kept = before ?? { id, muted: false, createdAt: now, seenAt: now };
    const topic: Topic = { ...kept, ...tidy(draft) };
    await topics.put(topic);
    await trash.delete(id);
    await deletions.delete(id);
    if (!before || wordsOf(before) !== wordsOf(topic)) await scheduleRematch(library, id);
    return topic;
  });
}

/** Mutes a topic or lets it speak again: a muted one is still matched, but nothing in it is new. */
export function muteTopic(
  library: Library,
  id: string,
  muted: boolean,
): Promise<Result<null, LibraryTrouble>> {
  return act(library, [library.topics], async () => {
    await library.topics.update(id, { muted });
    return null;
  });
}

/** Moves a topic to the trash and drops its matches, which come back with it. */
export function removeTopic(
  library: Library,
  id: string,
  now: number,
): Promise<Result<null, LibraryTrouble>> {
  const { topics, matches, trash, deletions, meta } = library;
  return act(library, [topics, matches, trash, deletions, meta], async () => {
    const topic = await topics.get(id);
    if (!topic) return null;
    await trash.put({ kind: 'topic', id, removedAt: now, topic });
    await topics.delete(id);
    await matches.where('topicId').equals(id).delete();
    await deletions.put({ id, kind: 'topic', deletedAt: now });
    await meta.delete(`rematch:${id}`);
    return null;
  });
}

/** Puts a removed topic back, unless one of its name was added meanwhile. Its matches come with `finishRematches`. */
export function restoreTopic(library: Library, id: string): Promise<Result<null, LibraryTrouble>> {
  const { topics, trash, deletions, meta } = library;
  return act(library, [topics, trash, deletions, meta], async () => {
    const entry = await trash.get(id);
    if (entry?.kind !== 'topic') return null;
    await trash.delete(id);
    const anew = await topics.filter(({ name }) => sameName(name, entry.topic.name)).first();
    if (anew) return null;
    await topics.put(entry.topic);
    await deletions.delete(id);
    await scheduleRematch(library, id);
    return null;
  });
}

/** The reader has seen the watchlist: matches saved up to `now` are no longer new. */
export function markTopicsSeen(
  library: Library,
  now: number,
): Promise<Result<null, LibraryTrouble>> {
  return act(library, [library.topics], async () => {
    await library.topics.toCollection().modify({ seenAt: now });
    return null;
  });
}
