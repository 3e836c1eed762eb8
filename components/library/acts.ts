import { type PluralKey, plural, t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import type { ArticleChange, ReaderState, ReadState } from '../../lib/model/library.ts';
import { useToast } from '../../lib/state/toast.ts';

/** Articles of one message; a longer selection goes in several. */
const PART = 500;

function parts<T>(all: readonly T[]): T[][] {
  const cut: T[][] = [];
  for (let at = 0; at < all.length; at += PART) cut.push(all.slice(at, at + PART));
  return cut;
}

const say = (text: string, undo?: () => void): void => useToast.getState().say(text, undo);

/** Gives articles back what they had. */
async function putBack(states: readonly ReaderState[]): Promise<void> {
  for (const part of parts(states)) await send('put-back', { states: part });
}

/** Changes articles, says so, and offers to take it back. */
async function change(
  ids: readonly string[],
  wanted: ArticleChange,
  said: PluralKey,
  ...words: string[]
): Promise<void> {
  const before: ReaderState[] = [];
  const undo = () => void putBack(before);
  for (const articleIds of parts(ids)) {
    const reply = await send('change-articles', { articleIds, change: wanted });
    if (!reply.ok) return say(t('notChanged'), before.length > 0 ? undo : undefined);
    before.push(...reply.value);
  }
  say(plural(said, ids.length, ...words), undo);
}

const SAID: Record<ReadState, PluralKey> = {
  unread: 'markedUnread',
  reading: 'markedReading',
  read: 'markedRead',
  archived: 'archived',
};

export const setState = (ids: readonly string[], state: ReadState): Promise<void> =>
  change(ids, { kind: 'state', state }, SAID[state]);

export const addTags = (ids: readonly string[], tags: string[]): Promise<void> =>
  change(ids, { kind: 'add-tags', tags }, 'tagged', tags.join(', '));

export const removeTags = (ids: readonly string[], tags: string[]): Promise<void> =>
  change(ids, { kind: 'remove-tags', tags }, 'untagged', tags.join(', '));

/** Moves articles to the trash and offers to put them back. */
export async function removeMany(ids: readonly string[]): Promise<void> {
  const gone: string[] = [];
  const undo = () => {
    for (const articleIds of parts(gone)) void send('restore-articles', { articleIds });
  };
  for (const articleIds of parts(ids)) {
    const reply = await send('remove-articles', { articleIds });
    if (!reply.ok) return say(t('notRemoved'), gone.length > 0 ? undo : undefined);
    gone.push(...articleIds);
  }
  say(plural('removedMany', ids.length), undo);
}

/** Gives a tag another name everywhere; an empty one takes it away. */
export async function renameTag(from: string, to: string): Promise<void> {
  const reply = await send('rename-tag', { from, to });
  if (!reply.ok) return say(t('notChanged'));
  const before = reply.value;
  say(to ? t('tagRenamed', from, to) : t('tagRemoved', from), () => void putBack(before));
}
