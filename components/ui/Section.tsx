import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Icon } from './Button.tsx';
import styles from './section.module.css';

interface SectionProps {
  title: string;
  /** Says by whom, at the right of the head. */
  note?: string;
  count?: number;
  ruled?: boolean;
  /** Shows its head alone, which opens it. */
  folded?: boolean;
  children: ReactNode;
}

/** A titled part of a screen. */
export function Section({
  title,
  note,
  count,
  ruled = false,
  folded = false,
  children,
}: SectionProps) {
  const id = useId();
  const heading = (
    <h2 id={id}>
      {title} {count !== undefined && <span className={styles.count}>{count}</span>}
    </h2>
  );
  if (folded)
    return (
      <section className={`${styles.section} ${styles.folded}`} aria-labelledby={id}>
        <details>
          <summary className={styles.head}>
            {heading}
            <Icon of={ChevronRight} />
          </summary>
          {children}
        </details>
      </section>
    );
  return (
    <section
      className={ruled ? `${styles.section} ${styles.ruled}` : styles.section}
      aria-labelledby={id}
    >
      <div className={styles.head}>
        {heading}
        {note && <span className={styles.note}>{note}</span>}
      </div>
      {children}
    </section>
  );
}
