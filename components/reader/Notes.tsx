import { t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import type { Highlight } from '../../lib/model/library.ts';
import { Section } from '../ui/Section.tsx';
import { HighlightItem } from './HighlightItem.tsx';
import { NoteField } from './NoteField.tsx';
import styles from './notes.module.css';

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
