import type { Table } from 'dexie';
import type { LibraryTrouble, Topic } from '../model/library.ts';
import type { TopicDraft } from '../model/messages.ts';
import type { Result } from '../model/result.ts';
import { act } from './act.ts';
import { putFindsBack, takeFindsOfTopic } from './item-finds.ts';
import { scheduleRematch } from './matches.ts';
import type { Library } from './schema.ts';
import { inOrder } from './topic-order.ts';

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

/** The words of a topic as they are stored: what it does not ask for is left out. */
type Words = Pick<Topic, 'name' | 'aliases' | 'excluded' | 'context' | 'versions' | 'anyCase'>;

function tidy(draft: TopicDraft): Words {
  const name = line(draft.name);
  return {
    name,
    aliases: distinct(draft.aliases, [name]),
    excluded: distinct(draft.excluded),
    context: distinct(draft.context),
    ...(draft.versions ? { versions: true } : {}),
    ...(draft.anyCase ? { anyCase: true } : {}),
  };
}

const wordsOf = ({ name, aliases, excluded, context = [], versions, anyCase }: Words): string =>
  JSON.stringify([name, aliases, excluded, context, versions ?? false, anyCase ?? false]);

/** What an act has to cover that brings a topic back with its finds. */
const tablesToRestore = (library: Library): Table[] => {
  const { topics, trash, deletions, feeds, feedItems, finds, meta } = library;
  return [topics, trash, deletions, feeds, feedItems, finds, meta];
};

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
  const { trash, deletions } = library;
  return act(library, tablesToRestore(library), async () => {
    const before = await library.topics.get(id);
    const entry = await trash.get(id);
    const removed = entry?.kind === 'topic' ? entry : null;
    const fresh = { id, muted: false, createdAt: now, seenAt: now };
    const kept: Omit<Topic, 'name' | 'aliases' | 'excluded'> = before ?? removed?.topic ?? fresh;
    const { versions: _, anyCase: __, ...rest } = kept;
    const topic: Topic = { ...rest, ...tidy(draft) };
    await library.topics.put(topic);
    await trash.delete(id);
    await deletions.delete(id);
    await putFindsBack(library, removed?.finds ?? []);
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

/** Moves a topic to the trash with its finds and drops its matches, which are made anew when it comes back. */
export function removeTopic(
  library: Library,
  id: string,
  now: number,
): Promise<Result<null, LibraryTrouble>> {
  const { topics, matches, finds, trash, deletions, meta } = library;
  return act(library, [topics, matches, finds, trash, deletions, meta], async () => {
    const topic = await topics.get(id);
    if (!topic) return null;
    const taken = await takeFindsOfTopic(library, id);
    await trash.put({ kind: 'topic', id, removedAt: now, topic, finds: taken });
    await topics.delete(id);
    await matches.where('topicId').equals(id).delete();
    await deletions.put({ id, kind: 'topic', deletedAt: now });
    await meta.delete(`rematch:${id}`);
    return null;
  });
}

/** Puts a removed topic back with its finds, unless one of its name was added meanwhile. Its matches come with `finishRematches`. */
export function restoreTopic(library: Library, id: string): Promise<Result<null, LibraryTrouble>> {
  const { topics, trash, deletions } = library;
  return act(library, tablesToRestore(library), async () => {
    const entry = await trash.get(id);
    if (entry?.kind !== 'topic') return null;
    await trash.delete(id);
    const anew = await topics.filter(({ name }) => sameName(name, entry.topic.name)).first();
    if (anew) return null;
    await topics.put(entry.topic);
    await deletions.delete(id);
    await putFindsBack(library, entry.finds ?? []);
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

/** Puts the topics in that order; those that are not named follow in the order they had. */
export function orderTopics(
  library: Library,
  ids: readonly string[],
): Promise<Result<null, LibraryTrouble>> {
  return act(library, [library.topics], async () => {
    const before = inOrder(await library.topics.toArray());
    const placeOf = new Map([...new Set(ids)].map((id, at) => [id, at]));
    const place = ({ id }: Topic): number => placeOf.get(id) ?? ids.length;
    const after = [...before].sort((a, b) => place(a) - place(b));
    await library.topics.bulkPut(after.map((topic, position) => ({ ...topic, position })));
    return null;
  });
}
