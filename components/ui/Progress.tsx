import { t } from '../../lib/client/i18n.ts';
import { Button } from './Button.tsx';
import text from './text.module.css';

interface ProgressProps {
  /** What goes on. */
  name: string;
  done: number;
  of: number;
  /** Whether the name is shown as well. */
  isNamed?: boolean;
  /** The word on the button, where it ends only the showing. */
  end?: string;
  onEnd(): void;
}

/** How far something is that takes long, and the button that ends it. */
export function Progress({
  name,
  done,
  of,
  isNamed = false,
  end = t('cancel'),
  onEnd,
}: ProgressProps) {
  const far = t('progress', String(done), String(of));
  return (
    <>
      <progress aria-label={name} value={done} max={of} />
      <span className={text.meta}>{isNamed ? `${name}: ${far}` : far}</span>
      <Button onClick={onEnd}>{end}</Button>
    </>
  );
}
