import {
  ArrowDown,
  ArrowUp,
  Bell,
  BellOff,
  CheckCheck,
  Ellipsis,
  Pencil,
  Trash2,
} from 'lucide-react';
import { t } from '../../lib/client/i18n.ts';
import type { TopicOverview } from '../../lib/client/library.ts';
import { IconButton } from '../ui/Button.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import rows from '../ui/rows.module.css';
import { readAll } from './reading-state.ts';
import { mute } from './watch.ts';

interface TopicActsProps {
  overview: TopicOverview;
  /** Move it up or down in the list; null at its ends. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onEdit(): void;
  onRemove(): void;
}

/** What can be done with a topic: the usual beside it, all of it in its menu. */
export function TopicActs({
  overview: { topic, unread },
  onUp,
  onDown,
  onEdit,
  onRemove,
}: TopicActsProps) {
  const turn = () => void mute(topic, !topic.muted);
  const muting = topic.muted ? Bell : BellOff;
  const items: (MenuItem | null)[] = [
    unread > 0
      ? { label: t('markAllRead'), icon: CheckCheck, act: () => void readAll(topic) }
      : null,
    onUp && { label: t('moveUp'), icon: ArrowUp, act: onUp },
    onDown && { label: t('moveDown'), icon: ArrowDown, act: onDown },
    { label: t('edit'), icon: Pencil, act: onEdit },
    { label: t(topic.muted ? 'unmute' : 'mute'), icon: muting, act: turn },
    { label: t('remove'), icon: Trash2, act: onRemove },
  ];
  return (
    <div className={`${rows.acts} ${rows.atTop}`}>
      <IconButton icon={Pencil} label={t('editNamed', topic.name)} onClick={onEdit} />
      <IconButton
        icon={muting}
        label={t(topic.muted ? 'unmuteTopic' : 'muteTopic', topic.name)}
        onClick={turn}
      />
      <IconButton icon={Trash2} label={t('removeTopic', topic.name)} onClick={onRemove} />
      <Menu
        label={t('topicActs', topic.name)}
        place="beside"
        opener={(attributes) => (
          <IconButton icon={Ellipsis} label={t('topicActs', topic.name)} {...attributes} />
        )}
        items={items.filter((item) => item !== null)}
      />
    </div>
  );
}
