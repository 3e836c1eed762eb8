import { Plus } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { typedAddress } from '../../lib/client/feeds.ts';
import { t } from '../../lib/client/i18n.ts';
import saved from '../saved/saved.module.css';
import { Button, Icon } from '../ui/Button.tsx';
import styles from './feeds.module.css';
import { follow } from './follow.ts';

/** Follows a feed by its address, or by that of its site. */
export function AddFeed() {
  const [typed, type] = useState('');
  const [isRefused, refuse] = useState(false);
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    const url = typedAddress(typed);
    if (url === null) return refuse(typed.trim() !== '');
    void follow([{ url, title: '' }]);
    type('');
    // The button is off from now on.
    input.current?.focus();
  }

  return (
    <form className={styles.add} onSubmit={submit}>
      <label className={styles.label} htmlFor={field}>
        {t('feedAddress')}
      </label>
      <div className={styles.line}>
        <div className={saved.search}>
          <Icon of={Plus} />
          <input
            ref={input}
            data-adds
            id={field}
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={typed}
            aria-invalid={isRefused}
            aria-describedby={hint}
            onChange={(event) => {
              type(event.target.value);
              refuse(false);
            }}
          />
        </div>
        <Button type="submit" kind="primary" disabled={typed.trim() === ''}>
          {t('follow')}
        </Button>
      </div>
      <p id={hint} className={styles.hint} role={isRefused ? 'alert' : undefined}>
        {t(isRefused ? 'feedNoAddress' : 'feedAddressHint')}
      </p>
    </form>
  );
}
