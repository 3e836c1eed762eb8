import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

/** A drawing beside a name; screen readers pass over it. */
export const Icon = ({ of: Drawing, filled = false }: { of: LucideIcon; filled?: boolean }) => (
  <Drawing className={filled ? `${styles.icon} ${styles.filled}` : styles.icon} aria-hidden />
);

type Kind = 'primary' | 'saved' | 'danger' | 'plain';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: Kind;
}

/** A button with a word in it. Without a kind it has a thin edge. */
export const Button = ({ kind, ...rest }: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className={kind ? `${styles.button} ${styles[kind]}` : styles.button}
  />
);

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: LucideIcon;
  label: string;
}

/** A button that is only a drawing; its name is said and shown on hover. */
export const IconButton = ({ icon, label, ...rest }: IconButtonProps) => (
  <button type="button" {...rest} className={styles.iconButton} aria-label={label} title={label}>
    <Icon of={icon} />
  </button>
);
