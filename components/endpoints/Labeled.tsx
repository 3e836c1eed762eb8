import type { ReactNode } from 'react';
import styles from './endpoints.module.css';

interface LabeledProps {
  label: string;
  hint?: string;
  /** The hint's id, for the field to be described by. */
  hintId?: string;
  isWrong?: boolean;
  children: ReactNode;
}

/** A field under its name, with what is to be known of it. */
export const Labeled = ({ label, hint, hintId, isWrong = false, children }: LabeledProps) => (
  <div className={styles.labeled}>
    {/* biome-ignore lint/a11y/noLabelWithoutControl: the field is what it is given */}
    <label>
      <span>{label}</span>
      {children}
    </label>
    {hint && (
      <p
        {...(hintId ? { id: hintId } : {})}
        className={styles.hint}
        role={isWrong ? 'alert' : undefined}
      >
        {hint}
      </p>
    )}
  </div>
);
