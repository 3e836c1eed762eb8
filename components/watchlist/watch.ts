import { t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import { useReading } from '../../lib/state/reading.ts';
import { useToast } from '../../lib/state/toast.ts';

const refresh = (): void => void useReading.getState().refresh();

/** Adds a topic of that name and offers to take it back. */
export async function watch(name: string): Promise<void> {
  const reply = await send('add-topic', { name, aliases: [], excluded: [], context: [] });
  const { say } = useToast.getState();
  if (!reply.ok) return say(t('notWatched'));
  const topicId = reply.value.id;
  const { aliases } = reply.value;
  const said =
    aliases.length === 0 ? t('watching', name) : t('watchingAlso', name, aliases.join(', '));
  say(said, () => void send('remove-topic', { topicId }).then(refresh));
  refresh();
}

/** Removes a topic and offers to put it back. */
export async function unwatch(topicId: string, name: string): Promise<void> {
  const reply = await send('remove-topic', { topicId });
  const { say } = useToast.getState();
  if (!reply.ok) return say(t('notRemoved'));
  say(t('removed', name), () => void send('restore-topic', { topicId }).then(refresh));
  refresh();
}
