import type { ReactNode } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { Button } from './Button.tsx';
import styles from './edit-form.module.css';

interface EditFormProps {
  /** What is edited. */
  name: string;
  /** Takes what stands in the fields; where it cannot, the form stays. */
  onSave(data: FormData): void;
  onCancel(): void;
  children: ReactNode;
}

/** The form that stands in the place of what it changes. Escape leaves it. */
export const EditForm = ({ name, onSave, onCancel, children }: EditFormProps) => (
  <form
    className={styles.form}
    aria-label={name}
    onSubmit={(event) => {
      event.preventDefault();
      onSave(new FormData(event.currentTarget));
    }}
    onKeyDown={(event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onCancel();
    }}
  >
    {children}
    <div className={styles.buttons}>
      <Button kind="primary" type="submit">
        {t('saveChanges')}
      </Button>
      <Button onClick={onCancel}>{t('cancel')}</Button>
    </div>
  </form>
);

type FieldProps = { label: string } & React.ComponentProps<'input'>;

/** A field of such a form, under its name. */
export const EditField = ({ label, ...input }: FieldProps) => (
  <label className={styles.field}>
    {label}
    <input {...input} />
  </label>
);
