import { plural, t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import type { Topic } from '../../lib/model/library.ts';
import { draftNamed, type TopicDraft } from '../../lib/model/messages.ts';
import { useReading } from '../../lib/state/reading.ts';
import { useToast } from '../../lib/state/toast.ts';

const refresh = (): void => void useReading.getState().refresh();

/** Other names and words that are told of a new topic; all of them are in its form. */
const FEW_NAMES = 4;
const FEW_WORDS = 3;

/** That a topic is watched, with what Lede knows of its name: other names, and words that have to stand near. */
function watchingWords({ name, aliases, context = [] }: Topic): string {
  const shown = aliases.slice(0, FEW_NAMES).join(', ');
  const more = aliases.length - FEW_NAMES;
  const also =
    more > 0 ? t('watchingAlsoMore', name, shown, String(more)) : t('watchingAlso', name, shown);
  const known = aliases.length === 0 ? t('watching', name) : also;
  const whole =
    context.length === 0 ? known : t('watchingNear', known, context.slice(0, FEW_WORDS).join(', '));
  return whole === t('watching', name) ? whole : t('watchingChange', whole);
}

/** Adds a topic of that name and offers to take it back. */
export async function watch(name: string): Promise<void> {
  const reply = await send('add-topic', draftNamed(name));
  const { say } = useToast.getState();
  if (!reply.ok) return say(t('notWatched'));
  const topicId = reply.value.id;
  say(watchingWords(reply.value), () => void send('remove-topic', { topicId }).then(refresh));
  refresh();
}

/** Adds topics of these names, in their order, and offers to take them all back. */
export async function watchAll(names: readonly string[]): Promise<void> {
  const ids: string[] = [];
  for (const name of names) {
    const reply = await send('add-topic', draftNamed(name));
    if (reply.ok) ids.push(reply.value.id);
  }
  const { say } = useToast.getState();
  if (ids.length === 0) return say(t('notWatched'));
  say(plural('startWatching', ids.length), () => {
    void Promise.all(ids.map((topicId) => send('remove-topic', { topicId }))).then(refresh);
  });
  refresh();
}

/** Changes a topic; resolves with whether that could be stored. */
export async function change(topicId: string, draft: TopicDraft): Promise<boolean> {
  const reply = await send('edit-topic', { ...draft, topicId });
  if (!reply.ok) useToast.getState().say(t('notWatched'));
  refresh();
  return reply.ok;
}

/** Lets a topic count nothing as new, or again. */
export async function mute({ id }: Topic, muted: boolean): Promise<void> {
  const reply = await send('mute-topic', { topicId: id, muted });
  if (!reply.ok) useToast.getState().say(t('notChanged'));
}

/** Removes a topic and offers to put it back. */
export async function unwatch(topicId: string, name: string): Promise<void> {
  const reply = await send('remove-topic', { topicId });
  const { say } = useToast.getState();
  if (!reply.ok) return say(t('notRemoved'));
  say(t('removed', name), () => void send('restore-topic', { topicId }).then(refresh));
  refresh();
}
