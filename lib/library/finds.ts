import type { Find, FindState } from '../model/feeds.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { FindKey } from '../model/messages.ts';
import { ok, type Result } from '../model/result.ts';
import { act } from './act.ts';
import { unreadOfTopic } from './feed-ranges.ts';
import { findKey, MAX_KEY, MIN_KEY } from './keys.ts';
import type { Library } from './schema.ts';

/** Finds changed in one transaction: short enough that a poll never waits long. */
const BATCH = 500;

const keyOf = ({ topicId, itemId }: Find): FindKey => ({ topicId, itemId });

function markBatch(
  library: Library,
  keys: readonly FindKey[],
  state: FindState,
): Promise<Result<FindKey[], LibraryTrouble>> {
  return act(library, [library.finds], async () => {
    const found = await library.finds.bulkGet(keys.map(findKey));
    const changed = found.filter((find) => find !== undefined && find.state !== state);
    const after = changed.flatMap((find) => (find ? { ...find, state } : []));
    await library.finds.bulkPut(after);
    return after.map(keyOf);
  });
}

/** Marks finds in short transactions; those that are gone are passed over. Answers which have changed. */
export async function markFinds(
  library: Library,
  keys: readonly FindKey[],
  state: FindState,
): Promise<Result<FindKey[], LibraryTrouble>> {
  const changed: FindKey[] = [];
  for (let at = 0; at < keys.length; at += BATCH) {
    const marked = await markBatch(library, keys.slice(at, at + BATCH), state);
    if (!marked.ok) return marked;
    changed.push(...marked.value);
  }
  return ok(changed);
}

/** Marks all unread finds of a topic read, or of all topics (null), in short transactions. Answers which they were. */
export async function readFinds(
  library: Library,
  topicId: string | null,
): Promise<Result<FindKey[], LibraryTrouble>> {
  const unread =
    topicId === null
      ? library.finds.where('[state+time]').between(['unread', MIN_KEY], ['unread', MAX_KEY])
      : unreadOfTopic(library, topicId);
  const keys = (await unread.primaryKeys()).map(([topic, itemId]) => ({ topicId: topic, itemId }));
  return markFinds(library, keys, 'read');
}

/** The unread finds in an item. */
export async function findsOfItem(library: Library, itemId: string): Promise<FindKey[]> {
  const finds = await library.finds.where('itemId').equals(itemId).toArray();
  return finds.filter(({ state }) => state === 'unread').map(keyOf);
}
