import type { ReactNode } from 'react';
import styles from './frame.module.css';

/** The part of a tab that scrolls; each tab keeps its own place. */
export const TabBody = ({ children, busy = false }: { children: ReactNode; busy?: boolean }) => (
  <div className={styles.body} aria-busy={busy} data-scrolls>
    {children}
  </div>
);

/** The bar at the foot of a tab. */
export const TabFoot = ({ children }: { children: ReactNode }) => (
  <footer className={styles.foot}>{children}</footer>
);
