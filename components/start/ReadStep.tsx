import { Pin, Puzzle } from 'lucide-react';
import { t } from '../../lib/client/i18n.ts';
import { Icon } from '../ui/Button.tsx';
import styles from './start.module.css';

/** The browser's bar with the puzzle piece, the pin, and our button. */
const Bar = () => (
  <div className={styles.bar} role="img" aria-label={t('startPicture')}>
    <span className={styles.field}>halyard.example/news</span>
    <Icon of={Puzzle} />
    <Icon of={Pin} />
    <img src="/icon/icon.svg" alt="" />
  </div>
);

/** How an article is read: the button, and the key. */
export const ReadStep = () => (
  <>
    <Bar />
    <ol className={styles.told}>
      <li>
        <h2>{t('startReadPin')}</h2>
        <p>{t(import.meta.env.FIREFOX ? 'startReadPinFirefox' : 'startReadPinChrome')}</p>
      </li>
      <li>
        <h2>{t('startReadClick')}</h2>
        <p>{t('startReadClickText')}</p>
      </li>
      <li>
        <h2>{t('startReadKey')}</h2>
        <p>{t('startReadKeyText')}</p>
      </li>
    </ol>
  </>
);
