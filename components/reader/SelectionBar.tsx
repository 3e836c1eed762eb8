import { StickyNote } from 'lucide-react';
import { useLayoutEffect, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import type { Article } from '../../lib/model/article.ts';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../lib/model/library.ts';
import { useToast } from '../../lib/state/toast.ts';
import { IconButton } from '../ui/Button.tsx';
import { useKeys } from '../ui/use-keys.ts';
import styles from './notes.module.css';
import { Swatches } from './Swatches.tsx';
import { selectedPassage } from './selected.ts';

type Passage = NonNullable<ReturnType<typeof selectedPassage>>;

interface SelectionBarProps {
  articleId: string;
  article: Article;
  /** Opens the note of a highlight for writing. */
  onNote(highlightId: string): void;
}

/** What can be done with a passage that is selected: mark it in a color, or with a note. */
export function SelectionBar({ articleId, article, onNote }: SelectionBarProps) {
  const [passage, setPassage] = useState<Passage | null>(null);
  // With the drawing itself: whoever selects as soon as the text is seen is not told again.
  useLayoutEffect(() => {
    const look = () => setPassage(selectedPassage(article.blocks));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [article]);

  async function mark(color: HighlightColor, withNote = false): Promise<void> {
    const chosen = selectedPassage(article.blocks);
    if (!chosen) return;
    const { anchor } = chosen;
    const reply = await send('add-highlight', { articleId, anchor, color, note: '' });
    document.getSelection()?.removeAllRanges();
    const { say } = useToast.getState();
    if (!reply.ok || !reply.value) return say(t('notChanged'));
    const { id } = reply.value;
    if (withNote) return onNote(id);
    say(t('highlighted'), () => void send('remove-highlight', { highlightId: id }));
  }
  const colored = (at: number) => () => void mark(HIGHLIGHT_COLORS[at] ?? 'yellow');
  useKeys({
    h: colored(0),
    1: colored(0),
    2: colored(1),
    3: colored(2),
    4: colored(3),
    m: () => void mark('yellow', true),
  });
  if (!passage) return null;
  const { rect } = passage;
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label={t('selectionActs')}
      style={{ top: Math.max(64, rect.top - 48), left: rect.left + rect.width / 2 }}
      // The selection must outlive the click.
      onMouseDown={(event) => event.preventDefault()}
    >
      <Swatches choose={(color) => void mark(color)} />
      <IconButton
        icon={StickyNote}
        label={t('highlightNote')}
        onClick={() => void mark('yellow', true)}
      />
    </div>
  );
}
