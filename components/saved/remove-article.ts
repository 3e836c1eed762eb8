import { t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import type { SavedArticle } from '../../lib/model/library.ts';
import { useToast } from '../../lib/state/toast.ts';

/** Removes a saved article and offers to put it back. */
export async function removeArticle({ id, title }: SavedArticle): Promise<void> {
  const reply = await send('remove-articles', { articleIds: [id] });
  const { say } = useToast.getState();
  if (reply.ok) say(t('removed', title), () => void send('restore-articles', { articleIds: [id] }));
  else say(t('notRemoved'));
}
