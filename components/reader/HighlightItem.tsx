import { Trash2 } from 'lucide-react';
import { t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import { HIGHLIGHT_COLORS, type Highlight } from '../../lib/model/library.ts';
import { useToast } from '../../lib/state/toast.ts';
import { IconButton } from '../ui/Button.tsx';
import { COLOR_NAMES } from './colors.ts';
import { NoteField } from './NoteField.tsx';
import styles from './notes.module.css';

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
        {HIGHLIGHT_COLORS.map((one) => (
          <button
            key={one}
            type="button"
            className={`${styles.swatch} ${styles[one]}`}
            aria-label={t('highlightIn', t(COLOR_NAMES[one]))}
            aria-pressed={one === color}
            onClick={() => edit({ color: one })}
          />
        ))}
        <IconButton icon={Trash2} label={t('removeHighlight')} onClick={() => remove(highlight)} />
      </div>
    </li>
  );
}
