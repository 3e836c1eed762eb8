import { Trash2 } from 'lucide-react';
import { t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import type { Highlight } from '../../lib/model/library.ts';
import { useToast } from '../../lib/state/toast.ts';
import { IconButton } from '../ui/Button.tsx';
import { NoteField } from './NoteField.tsx';
import styles from './notes.module.css';
import { Swatches } from './Swatches.tsx';

function remove({ id }: Highlight): void {
  void send('remove-highlight', { highlightId: id }).then((reply) => {
    const { say } = useToast.getState();
    if (!reply.ok) return say(t('notChanged'));
    say(t('highlightRemoved'), () => void send('restore-highlight', { highlightId: id }));
  });
}

interface HighlightItemProps {
  highlight: Highlight;
  /** Where the passage stands, if that is another page. */
  href?: string;
  open: boolean;
  onOpen(id: string | null): void;
}

/** A passage that the reader has marked, with its color and note. */
export function HighlightItem({ highlight, href, open, onOpen }: HighlightItemProps) {
  const { id, quote, color, note } = highlight;
  const edit = (part: Partial<Pick<Highlight, 'color' | 'note'>>) =>
    void send('edit-highlight', { highlightId: id, color, note, ...part });
  return (
    <li className={styles.item}>
      <blockquote className={`${styles.quote} ${styles[color]}`}>
        {href ? <a href={href}>{quote}</a> : quote}
      </blockquote>
      <NoteField
        label={t('noteOnPassage')}
        text={note}
        open={open}
        onOpen={() => onOpen(id)}
        onKeep={(text) => {
          onOpen(null);
          if (text !== note) edit({ note: text });
        }}
      />
      <div className={styles.acts}>
        <Swatches chosen={color} choose={(one) => edit({ color: one })} />
        <IconButton icon={Trash2} label={t('removeHighlight')} onClick={() => remove(highlight)} />
      </div>
    </li>
  );
}
