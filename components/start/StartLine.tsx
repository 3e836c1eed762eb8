import { X } from 'lucide-react';
import { t } from '../../lib/client/i18n.ts';
import { openLibraryPage } from '../../lib/client/tab.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import styles from './start.module.css';

/** One line for a reader who has just installed Lede: the way to the first steps, until they are taken or not wanted. */
export function StartLine() {
  const { settings, change } = useSettings();
  if (!settings.startDue) return null;
  return (
    <div className={styles.line}>
      <Button kind="plain" onClick={() => void openLibraryPage('/start')}>
        {t('startLine')}
      </Button>
      <IconButton
        icon={X}
        label={t('startNotNow')}
        onClick={() => void change({ startDue: false })}
      />
    </div>
  );
}
