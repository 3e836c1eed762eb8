import type { RefObject } from 'react';
import { type MessageKey, t } from '../../lib/client/i18n.ts';
import { Button } from '../ui/Button.tsx';
import screen from '../ui/screen.module.css';
import styles from './popup.module.css';

const KEYS: [string, MessageKey][] = [
  ['1 2 3', 'keyTabs'],
  ['j k', 'keyStatements'],
  ['Enter', 'keyShow'],
  ['s', 'keySave'],
  ['c', 'keyCopy'],
  ['w', 'keyWatch'],
  ['l', 'keyLibrary'],
  ['/', 'keySearch'],
  ['?', 'keyKeys'],
];

/** All single keys of the popup. */
export const KeysDialog = ({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) => (
  <dialog ref={dialog} className={screen.dialog} aria-labelledby="keys-title">
    <h2 id="keys-title">{t('keys')}</h2>
    <div className={styles.keys}>
      {KEYS.map(([key, text]) => (
        <div key={key} style={{ display: 'contents' }}>
          <kbd>{key}</kbd>
          <span>{t(text)}</span>
        </div>
      ))}
    </div>
    <div className={screen.acts}>
      <Button onClick={() => dialog.current?.close()}>{t('close')}</Button>
    </div>
  </dialog>
);
