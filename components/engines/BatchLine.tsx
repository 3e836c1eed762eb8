import { useEffect } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { rowsOf } from '../../lib/client/library.ts';
import type { Batch, Writer } from '../../lib/model/engines.ts';
import { useBatch } from '../../lib/state/batch.ts';
import { articleHref } from '../library/route.ts';
import { Button } from '../ui/Button.tsx';
import { useLive } from '../ui/LibraryGate.tsx';
import { TroubleText } from './TroubleText.tsx';
import { troubleWords } from './trouble-words.ts';
import { useWriter } from './use-writer.ts';
import { modelName } from './words.ts';
import styles from './writing.module.css';

/** Articles that could not be written about, each by its name, with the reason. */
function Failed({ failed, writer }: { failed: Batch['failed']; writer: Writer }) {
  const ids = failed.map(({ articleId }) => articleId);
  const rows = useLive((library) => rowsOf(library, ids), [ids.join(' ')]);
  return (
    <details className={styles.failed}>
      <summary>{plural('batchFailed', failed.length)}</summary>
      <ul>
        {failed.map(({ articleId, trouble }) => (
          <li key={articleId}>
            <a href={articleHref(articleId)}>
              {rows?.find(({ id }) => id === articleId)?.title ?? t('batchGone')}
            </a>{' '}
            {troubleWords(trouble, writer).what}
          </li>
        ))}
      </ul>
    </details>
  );
}

const NOBODY: Writer = { kind: 'browser', name: '', model: '' };

const clock = (at: number): string =>
  new Intl.DateTimeFormat(navigator.language, { timeStyle: 'short' }).format(at);

/** How far the batch is, in words. */
function farWords({ articleIds, done, failed, state }: Batch, writer: Writer): string {
  const far = t('batchFar', String(done - failed.length), String(articleIds.length));
  switch (state.kind) {
    case 'going':
      return far;
    case 'waiting':
      return `${far}. ${t('batchWaits', modelName(writer), clock(state.until))}`;
    case 'paused':
      return `${far}. ${t('batchPaused')}`;
    case 'ended':
      return plural('batchEnded', done - failed.length);
  }
}

/** The briefs that are written for many articles: how far that is, and the buttons that stay it. Nothing where none are. */
export function BatchLine() {
  const { batch, follow, pause, end } = useBatch();
  const writer = useWriter() ?? NOBODY;
  useEffect(() => void follow(), [follow]);
  if (!batch) return null;
  const { articleIds, done, failed, state } = batch;
  const isOver = state.kind === 'ended';
  return (
    <section className={styles.batch} aria-label={t('batchName')}>
      <div className={styles.batchHead}>
        <span role="status">{farWords(batch, writer)}</span>
        {!isOver && (
          <Button onClick={() => void pause(state.kind !== 'paused')}>
            {t(state.kind === 'paused' ? 'batchGoOn' : 'batchPause')}
          </Button>
        )}
        <Button kind="plain" onClick={() => void end()}>
          {t(isOver ? 'close' : 'batchEnd')}
        </Button>
      </div>
      {!isOver && <progress aria-label={t('batchName')} value={done} max={articleIds.length} />}
      {state.kind === 'paused' && state.trouble && (
        <TroubleText trouble={state.trouble} writer={writer} />
      )}
      {failed.length > 0 && <Failed failed={failed} writer={writer} />}
    </section>
  );
}
