import { Plus } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import saved from '../saved/saved.module.css';
import { Button, Icon } from '../ui/Button.tsx';
import { Hidden } from '../ui/Text.tsx';
import { watch } from './watch.ts';
import styles from './watchlist.module.css';

/** The field in the foot bar that adds a topic. */
export function AddTopic() {
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '') return;
    setName('');
    // The button is off from now on: the focus goes where the next name is typed.
    field.current?.focus();
    void watch(wanted);
  }

  return (
    <form
      className={styles.add}
      style={{ display: 'flex', gap: 'var(--s-2)' }}
      aria-label={t('addTopic')}
      onSubmit={submit}
    >
      <label className={`${saved.search} ${styles.add}`}>
        <Icon of={Plus} />
        <Hidden>{t('topicToWatch')}</Hidden>
        <input
          ref={field}
          data-adds
          value={name}
          maxLength={80}
          placeholder={t('topicPlaceholder')}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <Button type="submit" disabled={name.trim() === ''}>
        {t('add')}
      </Button>
    </form>
  );
}
