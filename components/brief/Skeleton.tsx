import { useEffect, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { Hidden } from '../ui/Text.tsx';
import styles from './brief.module.css';

/** Waits shorter than this show nothing, in milliseconds. */
const NOTHING_FOR = 300;

/** Whether the component has been on the screen for long enough to say that there is a wait. */
export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), NOTHING_FOR);
    return () => clearTimeout(timer);
  }, []);
  return late;
}

/** The layout of a brief before it is there. */
export const Skeleton = () => (
  <div className={styles.skeleton}>
    <div role="status">
      <Hidden>{t('readingPage')}</Hidden>
    </div>
    <span style={{ width: '32%' }} />
    <span className={styles.head} style={{ width: '92%' }} />
    <span className={styles.head} style={{ width: '64%' }} />
    <span style={{ width: '56%' }} />
    <span className={styles.gap} />
    <span style={{ width: '95%' }} />
    <span style={{ width: '98%' }} />
    <span style={{ width: '90%' }} />
    <span style={{ width: '48%' }} />
  </div>
);
