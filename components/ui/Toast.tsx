import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { useToast } from '../../lib/state/toast.ts';
import { Button, IconButton } from './Button.tsx';
import styles from './toast.module.css';

/** How long a message stays, in milliseconds, when nobody points at it. */
const SHOWN_FOR = 8000;

/** Says what was done and offers to undo it. Stays while it is pointed at or focused. */
export function Toast() {
  const { toast, dismiss, undo } = useToast();
  // Which message is looked at: one that goes under the pointer is not left, and must not hold the next.
  const [heldId, hold] = useState<number | null>(null);
  const id = toast?.id;
  const held = heldId === id;

  useEffect(() => {
    if (id === undefined || held) return;
    const timer = setTimeout(dismiss, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [id, held, dismiss]);

  return (
    <div role="status">
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only holds the message while it is looked at
        <div
          className={styles.toast}
          onPointerEnter={() => hold(toast.id)}
          onPointerLeave={() => hold(null)}
          onFocus={() => hold(toast.id)}
          onBlur={() => hold(null)}
        >
          <span className={styles.text}>{toast.text}</span>
          {toast.undo && (
            <Button kind="plain" onClick={undo}>
              {t('undo')}
            </Button>
          )}
          <IconButton icon={X} label={t('dismiss')} onClick={dismiss} />
        </div>
      )}
    </div>
  );
}
