import { Fragment, type ReactNode } from 'react';
import styles from './text.module.css';

/** Text for screen readers alone. */
export const Hidden = ({ children }: { children: ReactNode }) => (
  <span className={styles.hidden} data-unread>
    {children}
  </span>
);

/** Small facts in a row, parted by middle dots; empty ones are left out. */
export function Facts({ items }: { items: { key: string; shown: ReactNode }[] }) {
  return (
    <p className={`${styles.meta} ${styles.facts}`}>
      {items
        .filter(({ shown }) => shown !== null && shown !== '')
        .map(({ key, shown }) => (
          <Fragment key={key}>
            <span>{shown}</span>
            {/* A line may end between two facts. */}
            {'\u200B'}
          </Fragment>
        ))}
    </p>
  );
}
