import { X } from 'lucide-react';
import { type RefObject, useId, useRef } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { facetCounts, rowsOf } from '../../lib/client/library.ts';
import { Button, Icon } from '../ui/Button.tsx';
import { useLive } from '../ui/LibraryGate.tsx';
import screen from '../ui/screen.module.css';
import { addTags, removeTags } from './acts.ts';
import styles from './list.module.css';

/** Tags offered for completion. */
const MOST = 300;
/** Articles whose tags are shown: of more only some would be. */
const FEW = 200;

/** Tags that are typed, parted by commas. */
const typed = (text: string): string[] =>
  text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

interface TagDialogProps {
  ids: readonly string[];
  dialog: RefObject<HTMLDialogElement | null>;
}

/** Adds tags to articles and takes them away; completes from those that there are. */
export function TagDialog({ ids, dialog }: TagDialogProps) {
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const few = ids.slice(0, FEW);
  const read = useLive(
    async (library) => ({
      all: await facetCounts(library, 'tag', MOST),
      has: [...new Set((await rowsOf(library, few)).flatMap(({ tags }) => tags))],
    }),
    [few.join(' ')],
  );
  return (
    <dialog ref={dialog} className={screen.dialog} aria-labelledby={`${list}-title`}>
      <h2 id={`${list}-title`}>{plural('tagsOf', ids.length)}</h2>
      <div className={styles.tools}>
        {read?.has.map((tag) => (
          <button
            key={tag}
            type="button"
            className={styles.chip}
            aria-label={t('removeTag', tag)}
            onClick={() => void removeTags(ids, [tag])}
          >
            {tag}
            <Icon of={X} />
          </button>
        ))}
      </div>
      <form
        className={styles.naming}
        onSubmit={(event) => {
          event.preventDefault();
          const tags = typed(field.current?.value ?? '');
          if (tags.length > 0) void addTags(ids, tags);
          event.currentTarget.reset();
        }}
      >
        <input
          ref={field}
          name="tags"
          list={list}
          maxLength={200}
          autoComplete="off"
          placeholder={t('tagsPlaceholder')}
          aria-label={t('addTags')}
        />
        <datalist id={list}>
          {read?.all.map(({ key, name }) => (
            <option key={key} value={name} />
          ))}
        </datalist>
        <Button type="submit" kind="primary">
          {t('add')}
        </Button>
      </form>
      <div className={screen.acts}>
        <Button onClick={() => dialog.current?.close()}>{t('close')}</Button>
      </div>
    </dialog>
  );
}
