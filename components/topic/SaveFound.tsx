import { type ReactNode, useRef, useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import type { TopicEntry } from '../../lib/client/library.ts';
import { requestOrigins } from '../../lib/client/permissions.ts';
import { send } from '../../lib/client/send.ts';
import { Button } from '../ui/Button.tsx';
import text from '../ui/text.module.css';
import styles from './topic.module.css';

/** Items saved by one click: their sites are all asked for in one question. */
const MOST = 100;

type Saving =
  | { kind: 'no' | 'refused' }
  | { kind: 'now' | 'done'; of: number; done: number; saved: number };

interface SaveFoundProps {
  shown: readonly TopicEntry[];
  /** Draws the part around what is shown; nothing is drawn where there is nothing to save. */
  heading(children: ReactNode): ReactNode;
}

/** How many stories of feeds are not saved, and one click to save them all, one after the other. */
export function SaveFound({ shown, heading }: SaveFoundProps) {
  const [saving, say] = useState<Saving>({ kind: 'no' });
  const isEnded = useRef(false);
  const items = shown.flatMap(({ fullest }) => (fullest?.url ? [fullest] : []));

  async function save(all: typeof items): Promise<void> {
    isEnded.current = false;
    let [done, saved] = [0, 0];
    for (const { itemId } of all) {
      if (isEnded.current) break;
      say({ kind: 'now', of: all.length, done, saved });
      const reply = await send('save-item', { itemId });
      done++;
      if (reply.ok) saved++;
    }
    say({ kind: 'done', of: all.length, done, saved });
  }

  function begin(): void {
    const all = items.slice(0, MOST);
    // The first call of the click: a later one is refused.
    void requestOrigins(all.map(({ url }) => url)).then((allowed) =>
      allowed ? save(all) : say({ kind: 'refused' }),
    );
  }

  if (items.length === 0 && saving.kind === 'no') return null;
  return heading(
    <div className={styles.unsaved}>
      {saving.kind === 'now' ? (
        <>
          <progress aria-label={t('topicSavingAll')} value={saving.done} max={saving.of} />
          <span className={text.meta}>
            {t('fillProgress', String(saving.done), String(saving.of))}
          </span>
          <Button
            onClick={() => {
              isEnded.current = true;
            }}
          >
            {t('cancel')}
          </Button>
        </>
      ) : (
        items.length > 0 && (
          <>
            <p>{plural('topicUnsavedCount', items.length)}</p>
            <Button onClick={begin}>{t('topicSaveAll')}</Button>
          </>
        )
      )}
      <p role="status" className={text.meta}>
        {saving.kind === 'done' && t('topicSaveDone', String(saving.saved), String(saving.done))}
        {saving.kind === 'refused' && t('topicSaveRefused')}
      </p>
    </div>,
  );
}
