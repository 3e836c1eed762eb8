import { Pencil, Tag, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { type FacetCount, facetCounts } from '../../lib/client/library.ts';
import { renameTag } from '../library/acts.ts';
import { listHref, WHOLE_LIST } from '../library/list-view.ts';
import { Button, Icon, IconButton } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { LibraryGate, useLive } from '../ui/LibraryGate.tsx';
import { Screen } from '../ui/Screen.tsx';
import text from '../ui/text.module.css';
import styles from './tags.module.css';

/** Tags that a page shows: more than a reader makes. */
const MOST = 2000;

const same = (a: string, b: string): boolean =>
  a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;

interface RowProps {
  tag: FacetCount;
  all: readonly FacetCount[];
}

/** One tag: leads to its articles, and can be renamed in place. The name of another tag joins the two. */
function TagRow({ tag, all }: RowProps) {
  const [name, setName] = useState<string | null>(null);
  const other = all.find((one) => one !== tag && name !== null && same(one.name, name.trim()));

  function keep(event: FormEvent) {
    event.preventDefault();
    const wanted = name?.trim() ?? '';
    setName(null);
    if (wanted !== '' && wanted !== tag.name) void renameTag(tag.name, other?.name ?? wanted);
  }

  if (name === null)
    return (
      <li className={styles.row}>
        <a href={listHref({ ...WHOLE_LIST, tags: [tag.name] })}>
          <Icon of={Tag} />
          {tag.name}
        </a>
        <span className={text.meta}>{plural('articleCount', tag.count)}</span>
        <IconButton
          icon={Pencil}
          label={t('renameTag', tag.name)}
          onClick={() => setName(tag.name)}
        />
        <IconButton
          icon={Trash2}
          label={t('removeTagEverywhere', tag.name)}
          onClick={() => void renameTag(tag.name, '')}
        />
      </li>
    );
  return (
    <li className={styles.row}>
      <form onSubmit={keep}>
        <input
          // biome-ignore lint/a11y/noAutofocus: the field answers the click that asked for it
          autoFocus
          value={name}
          maxLength={200}
          aria-label={t('newTagName', tag.name)}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && setName(null)}
        />
        <Button type="submit">{t(other ? 'mergeTags' : 'renameShort')}</Button>
        <Button onClick={() => setName(null)}>{t('cancel')}</Button>
        <span className={text.meta} role="status">
          {other ? plural('mergesWith', other.count, other.name) : ''}
        </span>
      </form>
    </li>
  );
}

function Tags() {
  const [words, setWords] = useState('');
  const tags = useLive((library) => facetCounts(library, 'tag', MOST), []);
  if (!tags) return null;
  if (tags.length === 0)
    return (
      <Screen icon={Tag} title={t('noTagsTitle')}>
        <p>{t('noTagsText')}</p>
      </Screen>
    );
  const wanted = words.trim().toLowerCase();
  const shown = tags.filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <>
      <Field label={t('searchTags')} value={words} onChange={setWords} />
      <ul className={styles.list}>
        {shown.map((tag) => (
          <TagRow key={tag.key} tag={tag} all={tags} />
        ))}
      </ul>
    </>
  );
}

/** All tags, to be renamed, joined and taken away. */
export const TagsPage = () => (
  <main className={styles.page}>
    <h1>{t('tags')}</h1>
    <LibraryGate>
      <Tags />
    </LibraryGate>
  </main>
);
