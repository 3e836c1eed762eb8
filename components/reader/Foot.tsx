import { Archive, CheckCheck } from 'lucide-react';
import { t } from '../../lib/client/i18n.ts';
import { articleById } from '../../lib/client/library.ts';
import type { SavedArticle } from '../../lib/model/library.ts';
import { setState } from '../library/acts.ts';
import { articleHref } from '../library/route.ts';
import { Button, Icon } from '../ui/Button.tsx';
import { useLive } from '../ui/LibraryGate.tsx';
import { useKeys } from '../ui/use-keys.ts';
import styles from './foot.module.css';
import { useAround } from './use-neighbors.ts';

const goTo = (id: string | null): void => {
  if (id) location.assign(articleHref(id));
};

/** What comes after the text: archive it or mark it as read, and go on to the article beside it in the list. */
export function Foot({ row }: { row: SavedArticle }) {
  const { id, state } = row;
  const { previous, next } = useAround(id);
  const following = useLive(
    async (library) => (next === null ? null : ((await articleById(library, next)) ?? null)),
    [next ?? ''],
  );

  async function archive(): Promise<void> {
    await setState([id], 'archived');
    location.assign(next === null ? '#/' : articleHref(next));
  }
  const archiveAndGo = () => void archive();
  useKeys({ n: () => goTo(next), p: () => goTo(previous), e: archiveAndGo });
  return (
    <section className={styles.foot} aria-label={t('readerDone')}>
      <div className={styles.acts}>
        <Button kind="primary" onClick={archiveAndGo}>
          <Icon of={Archive} />
          {t(next === null ? 'archive' : 'readerArchiveNext')}
        </Button>
        {state !== 'read' && (
          <Button onClick={() => void setState([id], 'read')}>
            <Icon of={CheckCheck} />
            {t('readerMarkRead')}
          </Button>
        )}
      </div>
      <nav className={styles.around} aria-label={t('readerAround')}>
        {next !== null && (
          <a href={articleHref(next)} rel="next" aria-keyshortcuts="n">
            {following ? t('readerNext', following.title) : t('readerNextShort')}
          </a>
        )}
        {previous !== null && (
          <a href={articleHref(previous)} rel="prev" aria-keyshortcuts="p">
            {t('readerPrevious')}
          </a>
        )}
      </nav>
    </section>
  );
}
