import { Check } from 'lucide-react';
import { t } from '../../lib/client/i18n.ts';
import { Icon } from '../ui/Button.tsx';
import styles from './start.module.css';

/** Who writes: Lede, as long as the reader chooses nobody else. */
export const WriteStep = () => (
  <ul className={styles.told}>
    <li>
      <h2>
        {t('startWriteLede')} <Icon of={Check} />
      </h2>
      <p>{t('startWriteLedeText')}</p>
    </li>
    <li>
      <h2>{t('startWriteOthers')}</h2>
      <p>{t('startWriteOthersText')}</p>
      <p>
        <a href="/options.html#writer">{t('startWriteOptions')}</a>
      </p>
    </li>
  </ul>
);
