import { Circle, CircleCheck, Trash2 } from 'lucide-react';
import { t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import type { SavedArticle } from '../../lib/model/library.ts';
import { IconButton } from '../ui/Button.tsx';

/** What can be done with a saved article: mark it read or unread, delete it. */
export function ArticleActs({ row, onRemove }: { row: SavedArticle; onRemove(): void }) {
  const read = row.state !== 'unread';
  return (
    <>
      <IconButton
        icon={read ? Circle : CircleCheck}
        label={t(read ? 'markUnread' : 'markRead', row.title)}
        onClick={() =>
          void send('change-articles', {
            articleIds: [row.id],
            change: { kind: 'state', state: read ? 'unread' : 'read' },
          })
        }
      />
      <IconButton icon={Trash2} label={t('deleteNamed', row.title)} onClick={onRemove} />
    </>
  );
}
