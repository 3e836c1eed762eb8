import { Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import { HIGHLIGHT_COLORS, type Highlight } from '../../lib/model/library.ts';
import { useToast } from '../../lib/state/toast.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { COLOR_NAMES } from './colors.ts';
import styles from './notes.module.css';

interface NoteFieldProps {
  label: string;
  text: string;
  open: boolean;
  onOpen(): void;
  onKeep(text: string): void;
}

/** A note: its text, or a field to write it in. Kept when the field is left; Escape leaves it as it was. */
export function NoteField({ label, text, open, onOpen, onKeep }: NoteFieldProps) {
  const id = useId();
  const [written, setWritten] = useState(text);
  if (!open)
    return (
      <>
        {text && <p className={styles.note}>{text}</p>}
        <Button
          kind="plain"
          onClick={() => {
            setWritten(text);
            onOpen();
          }}
        >
          {t(text ? 'editNote' : 'addNote')}
        </Button>
      </>
    );
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the field answers the click that asked for it
        autoFocus
        className={styles.field}
        rows={4}
        maxLength={50_000}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
        onBlur={() => onKeep(written)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onKeep(text);
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onKeep(written);
        }}
      />
    </>
  );
}

function remove({ id }: Highlight): void {
  void send('remove-highlight', { highlightId: id }).then((reply) => {
    const { say } = useToast.getState();
    if (!reply.ok) return say(t('notChanged'));
    say(t('highlightRemoved'), () => void send('restore-highlight', { highlightId: id }));
  });
}

interface HighlightItemProps {
  highlight: Highlight;
  open: boolean;
  onOpen(id: string | null): void;
}

function HighlightItem({ highlight, open, onOpen }: HighlightItemProps) {
  const { id, quote, color, note } = highlight;
  const edit = (part: Partial<Pick<Highlight, 'color' | 'note'>>) =>
    void send('edit-highlight', { highlightId: id, color, note, ...part });
  return (
    <li className={styles.item}>
      <blockquote className={`${styles.quote} ${styles[color]}`}>{quote}</blockquote>
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

interface NotesProps {
  articleId: string;
  highlights: readonly Highlight[];
  note: string;
  /** The id of the highlight whose note is being written, or 'article'. */
  writing: string | null;
  onWrite(id: string | null): void;
}

/** The reader's notes: on the article, and on each passage marked in it. */
export function Notes({ articleId, highlights, note, writing, onWrite }: NotesProps) {
  return (
    <Section title={t('notes')} count={highlights.length} ruled>
      <NoteField
        label={t('noteOnArticle')}
        text={note}
        open={writing === 'article'}
        onOpen={() => onWrite('article')}
        onKeep={(text) => {
          onWrite(null);
          if (text !== note) void send('set-note', { articleId, text });
        }}
      />
      <ol className={styles.list}>
        {highlights.map((highlight) => (
          <HighlightItem
            key={highlight.id}
            highlight={highlight}
            open={writing === highlight.id}
            onOpen={onWrite}
          />
        ))}
      </ol>
    </Section>
  );
}
