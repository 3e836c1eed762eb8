import { Database, RefreshCw } from 'lucide-react';
import { useRef } from 'react';
import { downloadText } from '../../lib/client/export.ts';
import { t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import type { LibraryTrouble } from '../../lib/model/library.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { Button } from './Button.tsx';
import { Screen } from './Screen.tsx';
import styles from './screen.module.css';

const exportRescue = async (): Promise<void> =>
  downloadText('lede-rescue.json', await send('rescue-export', {}));

/** Asks before the old library is put aside. */
function StartFresh() {
  const dialog = useRef<HTMLDialogElement>(null);
  const retry = useLibrary((state) => state.retry);

  async function begin() {
    dialog.current?.close();
    await send('start-fresh', {});
    await retry();
  }

  return (
    <>
      <Button kind="plain" onClick={() => dialog.current?.showModal()}>
        {t('troubleFresh')}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="fresh-title">
        <h2 id="fresh-title">{t('troubleFreshTitle')}</h2>
        <p>{t('troubleFreshText')}</p>
        <div className={styles.acts}>
          {/* The first button gets the focus: the one that changes nothing. */}
          <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
          <Button kind="danger" onClick={() => void begin()}>
            {t('troubleFreshConfirm')}
          </Button>
        </div>
      </dialog>
    </>
  );
}

/** In place of a list: why the library cannot be used, and what can be done. */
export function Trouble({ trouble }: { trouble: LibraryTrouble }) {
  const retry = useLibrary((state) => state.retry);
  if (trouble.kind === 'newer-schema')
    return (
      <Screen icon={Database} title={t('troubleNewerTitle')} alert>
        <p>{t('troubleNewerText')}</p>
      </Screen>
    );
  const full = trouble.kind === 'full';
  return (
    <Screen
      icon={Database}
      title={t(full ? 'troubleFullTitle' : 'troubleOpenTitle')}
      alert
      detail={{ label: t('troubleDetail'), text: trouble.detail }}
      acts={
        <>
          <Button kind="primary" onClick={() => void retry()}>
            {t('tryAgain')}
          </Button>
          <Button onClick={() => void exportRescue()}>{t('troubleExport')}</Button>
          {!full && <StartFresh />}
        </>
      }
    >
      <p>{t(full ? 'troubleFullText' : 'troubleOpenText')}</p>
    </Screen>
  );
}

/** Newer code works on the library: this page has to be loaded again before it can read on. */
export const LibraryClosed = () => (
  <Screen
    icon={RefreshCw}
    title={t('closedTitle')}
    alert
    acts={
      <Button kind="primary" onClick={() => location.reload()}>
        {t('closedReload')}
      </Button>
    }
  >
    <p>{t('closedText')}</p>
  </Screen>
);
