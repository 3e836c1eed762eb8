import type { Handlers } from '../browser/messages.ts';
import { itemBody, itemById } from '../library/feed-items.ts';
import { storyGroups } from '../library/feed-queries.ts';
import { markFinds, readFinds } from '../library/finds.ts';
import type { Library } from '../library/schema.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { FindKey } from '../model/messages.ts';
import { ok, type Result } from '../model/result.ts';
import { rarity } from '../text/rarity.ts';
import { stem } from '../text/stems.ts';
import { teachable } from '../topics/teach.ts';
import { itemText } from './item-text.ts';
import type { Ports } from './ports.ts';
import { saveItem } from './save-item.ts';
import { thenCount } from './unread.ts';
import { write } from './write.ts';

type FindActs = Pick<Handlers, 'mark-finds' | 'read-finds' | 'drop-find' | 'save-item'>;

/** Stories of a topic that were not dropped: what would rule them out too is no good exclusion. */
const KEPT = 100;
/** A word that one text in less than 32 has would rule out too much: the binary logarithm. */
const USUAL = 5;

const isUsual = (word: string): boolean => rarity(stem(word), 'en') < USUAL;

interface Told {
  title: string;
  text: string;
}

async function textOf(library: Library, itemId: string): Promise<Told | null> {
  const item = await itemById(library, itemId);
  if (!item) return null;
  const { title, sentences } = itemText(item, await itemBody(library, itemId));
  return { title, text: sentences.map(({ text }) => text).join(' ') };
}

/** Words that would rule out texts as the dropped one. */
async function exclusionsOf(library: Library, { topicId, itemId }: FindKey): Promise<string[]> {
  const topic = await library.topics.get(topicId);
  const dropped = await textOf(library, itemId);
  if (!topic || !dropped) return [];
  const { groups } = await storyGroups(library, topicId, KEPT);
  const kept: Told[] = [];
  for (const { items } of groups) {
    const [first] = items;
    const text = first && (await textOf(library, first.itemId));
    if (text) kept.push(text);
  }
  return teachable(dropped, topic, kept, isUsual);
}

/** The find is not about its topic, and is shown no more; answers what could be learned from it. */
async function dropFind(
  library: Library,
  find: FindKey,
): Promise<Result<string[], LibraryTrouble>> {
  const marked = await markFinds(library, [find], 'dropped');
  return marked.ok ? ok(await exclusionsOf(library, find)) : marked;
}

/** What a reader does with what was found. */
export const onFinds = (ports: Ports): FindActs => ({
  'mark-finds': ({ finds, state }) =>
    thenCount(
      ports,
      write(ports, (library) => markFinds(library, finds, state)),
    ),
  'read-finds': ({ topicId }) =>
    thenCount(
      ports,
      write(ports, (library) => readFinds(library, topicId)),
    ),
  'drop-find': (find) =>
    thenCount(
      ports,
      write(ports, (library) => dropFind(library, find)),
    ),
  'save-item': ({ itemId }) => saveItem(ports, itemId),
});
