import { useEffect, useState } from 'react';
import { lastBackup } from '../../lib/client/backup-note.ts';
import { t } from '../../lib/client/i18n.ts';
import type { BackupNote } from '../../lib/model/backup-note.ts';
import button from '../ui/button.module.css';
import { Option } from '../ui/Choice.tsx';
import { EraseOption } from './EraseOption.tsx';

const EXCHANGE = '/library.html#/exchange';

/** What was saved goes out and comes in on a page of its own; here are the ways there, and the end of everything. */
export function DataOptions() {
  const [last, setLast] = useState<BackupNote | null>(null);
  useEffect(() => void lastBackup().then(setLast), []);
  const day =
    last && new Date(last.at).toLocaleDateString(navigator.language, { dateStyle: 'long' });
  return (
    <>
      <Option
        name={t('backupTitle')}
        text={`${t('backupText')} ${day ? t('backupLast', day) : t('backupNever')}`}
      >
        <a className={button.button} href={EXCHANGE}>
          {t('backupStart')}
        </a>
      </Option>
      <Option name={t('dataRestore')} text={t('dataRestoreText')}>
        <a className={button.button} href={EXCHANGE}>
          {t('dataChoose')}
        </a>
      </Option>
      <EraseOption />
    </>
  );
}
