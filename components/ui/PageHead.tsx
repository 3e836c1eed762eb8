import type { ReactNode } from 'react';
import { t } from '../../lib/client/i18n.ts';
import styles from './page-head.module.css';

/** The bar at the top of a whole page: the name, which leads to the library, and what stands beside it. */
export const PageHead = ({ children }: { children: ReactNode }) => (
  <header className={styles.head}>
    <a className={styles.wordmark} href="/library.html#/">
      <img src="/icon/icon.svg" alt="" />
      {t('extName')}
    </a>
    {children}
  </header>
);
