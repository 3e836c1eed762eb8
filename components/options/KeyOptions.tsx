import { t } from '../../lib/client/i18n.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { Switch } from '../ui/Choice.tsx';
import { KeyList } from '../ui/KeysDialog.tsx';
import { POPUP_KEYS } from '../ui/keys.ts';
import text from '../ui/text.module.css';
import styles from './options.module.css';

/** Whether single keys work, and which there are. */
export function KeyOptions() {
  const { settings, change } = useSettings();
  return (
    <>
      <Switch
        name={t('optionSingleKeys')}
        text={t('optionSingleKeysText')}
        on={settings.singleKeys}
        turn={(singleKeys) => void change({ singleKeys })}
      />
      <div className={styles.keys}>
        <KeyList keys={POPUP_KEYS} />
        <p className={text.meta}>{t('optionsBrowserKeys')}</p>
      </div>
    </>
  );
}
