import { useId, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { Markdown } from '../notes/Markdown.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './notes.module.css';

interface NoteFieldProps {
  label: string;
  text: string;
  open: boolean;
  onOpen(): void;
  onKeep(text: string): void;
}

/** A note: its text, or a field to write it in. Kept when the field is left; Escape leaves it as it was. */
export function NoteField({ label, text, open, onOpen, onKeep }: NoteFieldProps) {
  const id = useId();
  const [written, setWritten] = useState(text);
  if (!open)
    return (
      <>
        {text && <Markdown text={text} />}
        <Button
          kind="plain"
          onClick={() => {
            setWritten(text);
            onOpen();
          }}
        >
          {t(text ? 'editNote' : 'addNote')}
        </Button>
      </>
    );
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the field answers the click that asked for it
        autoFocus
        className={styles.field}
        rows={4}
        maxLength={50_000}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
        onBlur={() => onKeep(written)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onKeep(text);
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onKeep(written);
        }}
      />
    </>
  );
}
