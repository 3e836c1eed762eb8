import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface SectionProps {
  title: string;
  /** Says by whom, at the right of the head. */
  note?: string;
  count?: number;
  ruled?: boolean;
  children: ReactNode;
}

/** A titled part of a screen. */
export function Section({ title, note, count, ruled = false, children }: SectionProps) {
  const id = useId();
  return (
    <section
      className={ruled ? `${styles.section} ${styles.ruled}` : styles.section}
      aria-labelledby={id}
    >
      <div className={styles.head}>
        <h2 id={id}>
          {title} {count !== undefined && <span className={styles.count}>{count}</span>}
        </h2>
        {note && <span className={styles.note}>{note}</span>}
      </div>
      {children}
    </section>
  );
}
