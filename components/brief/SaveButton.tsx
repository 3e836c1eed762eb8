import { Bookmark, Library as Books, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { articleByKey, type Library, readBody } from '../../lib/client/library.ts';
import { send } from '../../lib/client/send.ts';
import { openLibraryPage } from '../../lib/client/tab.ts';
import type { Scope } from '../../lib/model/article.ts';
import type { SavedArticle } from '../../lib/model/library.ts';
import type { SaveFailure, TabBrief } from '../../lib/model/messages.ts';
import { useToast } from '../../lib/state/toast.ts';
import { removeArticle } from '../saved/remove-article.ts';
import { Button, Icon } from '../ui/Button.tsx';
import { useLive } from '../ui/LibraryGate.tsx';
import { Menu } from '../ui/Menu.tsx';
import styles from './brief.module.css';

/** What the reader is told when saving did not work. */
export function saveFailureText(failure: SaveFailure): string {
  switch (failure.kind) {
    case 'full':
      return t('saveFull');
    case 'cannot-open':
      return t('saveCannotOpen');
    case 'newer-schema':
      return t('troubleNewerTitle');
    case 'not-savable':
      return t('saveNothing');
    case 'unreadable':
      return t('saveUnreadable');
  }
}

/** The row of the page, if it was saved as it is shown: of an article saved whole, a selection can be saved in its place. */
async function savedAs(
  library: Library,
  key: string,
  scope: Scope,
): Promise<SavedArticle | undefined> {
  const row = await articleByKey(library, key);
  if (row?.kind !== 'article') return undefined;
  const body = await readBody(library, row.id);
  return body && body.article.scope !== scope ? undefined : row;
}

/** Saving the open page: the words of its state, and why it did not work. */
export function useSave({ tabId, article }: TabBrief) {
  const [failure, setFailure] = useState<string | null>(null);
  const { canonicalUrl, scope } = article;
  const row = useLive((library) => savedAs(library, canonicalUrl, scope), [canonicalUrl, scope]);
  const saved = row ?? null;
  const say = useToast((state) => state.say);

  async function save() {
    if (saved) return;
    const reply = await send('save-tab', { tabId, scope });
    setFailure(reply.ok ? null : saveFailureText(reply.error));
    if (reply.ok && reply.value.status === 'kept-longer') say(t('keptLonger'));
  }
  return { saved, failure, save };
}

type Saving = ReturnType<typeof useSave>;

/** Save, and once it is saved what can be done with it. */
export function SaveButton({ saving }: { saving: Saving }) {
  const { saved, failure, save } = saving;
  if (!saved)
    return (
      <>
        <Button kind="primary" aria-keyshortcuts="s" onClick={() => void save()}>
          <Icon of={Bookmark} />
          {t('save')}
        </Button>
        <span className={styles.failure} role="alert">
          {failure}
        </span>
      </>
    );
  return (
    <Menu
      label={t('savedMenu')}
      place="above"
      opener={(attributes) => (
        <Button kind="saved" {...attributes} aria-label={t('savedMenuButton')}>
          <Icon of={Bookmark} filled />
          {t('saved')}
        </Button>
      )}
      items={[
        {
          label: t('openInLibrary'),
          icon: Books,
          act: () => void openLibraryPage(`/a/${saved.id}`),
        },
        { label: t('remove'), icon: Trash2, act: () => void removeArticle(saved) },
      ]}
    />
  );
}
