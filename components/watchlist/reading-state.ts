import { t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import type { FindState } from '../../lib/model/feeds.ts';
import type { Topic } from '../../lib/model/library.ts';
import type { FindKey } from '../../lib/model/messages.ts';
import { useToast } from '../../lib/state/toast.ts';

/** Marks finds as read, unread or not about their topic; says it where that cannot be stored. */
export async function mark(finds: readonly FindKey[], state: FindState): Promise<void> {
  if (finds.length === 0) return;
  const keys = finds.map(({ topicId, itemId }) => ({ topicId, itemId }));
  const reply = await send('mark-finds', { finds: keys, state });
  if (!reply.ok) useToast.getState().say(t('notChanged'));
}

/** Marks all finds of a topic, or of all topics, as read, and offers to undo it. */
export async function readAll(topic: Topic | null): Promise<void> {
  const reply = await send('read-finds', { topicId: topic?.id ?? null });
  const { say } = useToast.getState();
  if (!reply.ok) return say(t('notChanged'));
  say(
    topic ? t('topicAllRead', topic.name) : t('allTopicsRead'),
    () => void mark(reply.value, 'unread'),
  );
}
