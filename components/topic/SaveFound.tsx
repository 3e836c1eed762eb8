import type { ReactNode } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import type { TopicEntry } from '../../lib/client/library.ts';
import { send } from '../../lib/client/send.ts';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import text from '../ui/text.module.css';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import { useInTurn } from '../ui/use-in-turn.ts';
import styles from './topic.module.css';

/** Items saved by one click: their sites are all asked for in one question. */
const MOST = 100;

interface SaveFoundProps {
  shown: readonly TopicEntry[];
  /** Draws the part around what is shown; nothing is drawn where there is nothing to save. */
  heading(children: ReactNode): ReactNode;
}

/** How many stories of feeds are not saved, and one click to save them all, one after the other. */
export function SaveFound({ shown, heading }: SaveFoundProps) {
  const items = shown.flatMap(({ fullest }) => (fullest?.url ? [fullest] : []));
  const { turns, begin, end } = useInTurn<(typeof items)[number]>(
    async ({ itemId }) => (await send('save-item', { itemId })).ok,
  );

  const part = useFocusKept<HTMLDivElement>();

  if (items.length === 0 && turns.kind === 'no') return null;
  return heading(
    <div ref={part} className={styles.unsaved}>
      {turns.kind === 'now' ? (
        <Progress name={t('topicSavingAll')} done={turns.done} of={turns.of} onEnd={end} />
      ) : (
        items.length > 0 && (
          <>
            <p>
              {plural('topicUnsavedCount', items.length)}{' '}
              <span className={text.meta}>{t('asksForSites')}</span>
            </p>
            <Button onClick={() => begin(items.slice(0, MOST))}>{t('topicSaveAll')}</Button>
          </>
        )
      )}
      <p role="status" className={text.meta}>
        {turns.kind === 'done' && t('topicSaveDone', String(turns.worked), String(turns.done))}
        {turns.kind === 'refused' && t('topicSaveRefused')}
      </p>
    </div>,
  );
}
