import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { useView } from '../../lib/state/view.ts';
import { Icon, IconButton } from '../ui/Button.tsx';
import { Hidden } from '../ui/Text.tsx';
import { useKeys } from '../ui/use-keys.ts';
import styles from './saved.module.css';

/** Searches as the reader types; "/" goes there, Escape empties it. */
export function SearchField({ active }: { active: boolean }) {
  const { query, search } = useView();
  const field = useRef<HTMLInputElement>(null);
  useKeys(active ? { '/': () => field.current?.focus() } : {});
  return (
    <search>
      <label className={styles.search}>
        <Icon of={Search} />
        <Hidden>{t('searchSaved')}</Hidden>
        <input
          ref={field}
          type="search"
          value={query}
          placeholder={t('searchPlaceholder')}
          aria-keyshortcuts="/"
          onChange={(event) => search(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return;
            event.preventDefault();
            search('');
          }}
        />
        {query === '' ? (
          <kbd aria-hidden>/</kbd>
        ) : (
          <IconButton icon={X} label={t('clearSearch')} onClick={() => search('')} />
        )}
      </label>
    </search>
  );
}
