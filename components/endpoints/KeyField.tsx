import { useId } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { Button } from '../ui/Button.tsx';
import styles from './endpoints.module.css';
import { Labeled } from './Labeled.tsx';
import type { Keys } from './use-endpoint-draft.ts';

/** What is to be known of the field. */
function hintOf({ fields, hadKey, losesKey, isWrong }: Keys, isNear: boolean): string {
  if (isWrong) return t('endpointKeyWrong');
  const isEmpty = fields.kind === 'typed' && fields.typed === '';
  const hints = [
    losesKey ? t('endpointKeyLost') : '',
    hadKey && isEmpty ? t('endpointKeyGone') : '',
    isNear ? t('endpointKeyNear') : '',
    t('endpointKeyHint'),
  ];
  return hints.filter(Boolean).join(' ');
}

/** The key of an endpoint: typed once, and never shown again. `isNear`: the address is of the reader's own network. */
export function KeyField({ keys, isNear }: { keys: Keys; isNear: boolean }) {
  const hint = useId();
  const { fields, hadKey, losesKey, isWrong, change } = keys;
  if (fields.kind === 'kept' && !losesKey)
    return (
      <div className={styles.labeled}>
        <span>{t('endpointKey')}</span>
        <p className={styles.kept}>
          {t('endpointKeyKept')}
          <Button onClick={() => change({ kind: 'typed', typed: '' })}>
            {t('endpointKeyReplace')}
          </Button>
        </p>
      </div>
    );
  return (
    <>
      <Labeled label={t('endpointKey')} hint={hintOf(keys, isNear)} hintId={hint} isWrong={isWrong}>
        <input
          type="password"
          value={fields.kind === 'typed' ? fields.typed : ''}
          maxLength={1000}
          autoComplete="off"
          aria-describedby={hint}
          aria-invalid={isWrong}
          onChange={(event) => change({ kind: 'typed', typed: event.target.value })}
        />
      </Labeled>
      {hadKey && fields.kind === 'typed' && (
        <div className={styles.acts}>
          <Button onClick={() => change({ kind: 'kept' })}>{t('endpointKeyKeep')}</Button>
        </div>
      )}
    </>
  );
}
