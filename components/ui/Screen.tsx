import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Button.tsx';
import styles from './screen.module.css';

interface ScreenProps {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
  acts?: ReactNode;
  /** The browser's own words, for whoever wants to look closer. */
  detail?: { label: string; text: string } | null;
  /** Trouble is said at once to who cannot see it. */
  alert?: boolean;
}

/** A whole screen that says what is, and what to do next: empty lists, pages that cannot be read, trouble. */
export const Screen = ({ icon, title, children, acts, detail, alert = false }: ScreenProps) => (
  <div className={styles.state} {...(alert ? { role: 'alert' } : {})}>
    <Icon of={icon} />
    <h2>{title}</h2>
    {children}
    {acts && <div className={styles.acts}>{acts}</div>}
    {detail?.text && (
      <details className={styles.details}>
        <summary>{detail.label}</summary>
        {detail.text}
      </details>
    )}
  </div>
);
