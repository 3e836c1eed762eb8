import type { RefObject } from 'react';
import { type MessageKey, t } from '../../lib/client/i18n.ts';
import { Button } from './Button.tsx';
import styles from './keys.module.css';
import screen from './screen.module.css';

/** A page's single keys, each with what it does. */
export type Keys = [key: string, does: MessageKey][];

interface KeysDialogProps {
  keys: Keys;
  dialog: RefObject<HTMLDialogElement | null>;
}

/** Keys with what they do. */
export const KeyList = ({ keys }: { keys: Keys }) => (
  <div className={styles.keys}>
    {keys.map(([key, text]) => (
      <div key={key} style={{ display: 'contents' }}>
        <kbd>{key}</kbd>
        <span>{t(text)}</span>
      </div>
    ))}
  </div>
);

/** All single keys of a page. */
export const KeysDialog = ({ keys, dialog }: KeysDialogProps) => (
  <dialog ref={dialog} className={screen.dialog} aria-labelledby="keys-title">
    <h2 id="keys-title">{t('keys')}</h2>
    <KeyList keys={keys} />
    <div className={screen.acts}>
      <Button onClick={() => dialog.current?.close()}>{t('close')}</Button>
    </div>
  </dialog>
);
