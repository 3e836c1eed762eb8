import { type FormEvent, useRef, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { send } from '../../lib/client/send.ts';
import { forgetTheme } from '../../lib/client/settings.ts';
import { forgetToldOf } from '../../lib/client/writings.ts';
import { useToast } from '../../lib/state/toast.ts';
import { Button } from '../ui/Button.tsx';
import { Option } from '../ui/Choice.tsx';
import screen from '../ui/screen.module.css';
import styles from './options.module.css';

/** Deletes all that Lede has stored, once the reader has typed that it shall. */
export function EraseOption() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, type] = useState('');
  const say = useToast((state) => state.say);
  const isMeant = typed.trim().toLowerCase() === t('eraseWord');

  async function erase(event: FormEvent) {
    event.preventDefault();
    if (!isMeant) return;
    dialog.current?.close();
    type('');
    const erased = await send('delete-everything', {});
    forgetTheme();
    forgetToldOf();
    say(erased.ok ? t('eraseDone') : t('eraseFailed', erased.error.kind));
  }

  return (
    <Option name={t('eraseName')} text={t('eraseText')}>
      <Button kind="danger" onClick={() => dialog.current?.showModal()}>
        {t('eraseStart')}
      </Button>
      <dialog ref={dialog} className={screen.dialog} aria-labelledby="erase-title">
        <h2 id="erase-title">{t('eraseTitle')}</h2>
        <form onSubmit={(event) => void erase(event)}>
          <p id="erase-ask">{t('eraseAsk', t('eraseWord'))}</p>
          <input
            className={styles.word}
            value={typed}
            aria-labelledby="erase-ask"
            autoComplete="off"
            onChange={(event) => type(event.target.value)}
          />
          <div className={screen.acts}>
            <a href="/library.html#/exchange">{t('eraseBackup')}</a>
            <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
            <Button type="submit" kind="danger" disabled={!isMeant}>
              {t('eraseConfirm')}
            </Button>
          </div>
        </form>
      </dialog>
    </Option>
  );
}
