import { Bookmark, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { passagesOf, searchArticles, topicsByArticle } from '../../lib/client/library.ts';
import { useView } from '../../lib/state/view.ts';
import type { Way } from '../ui/ArticleLink.tsx';
import { Button } from '../ui/Button.tsx';
import { useLive } from '../ui/LibraryGate.tsx';
import { Screen } from '../ui/Screen.tsx';
import text from '../ui/text.module.css';
import { ArticleRow } from './ArticleRow.tsx';
import styles from './saved.module.css';

/** The popup shows no more rows at a time; the others do without the passage that was found. */
const PASSAGES = 20;

interface ArticleListProps {
  way: Way;
  /** What can be done where nothing is saved. */
  whenEmpty?: ReactNode;
}

/** The latest saved articles, or those that are searched for. */
export function ArticleList({ way, whenEmpty }: ArticleListProps) {
  const { query, limit, showMore } = useView();
  const found = useLive(
    async (library) => {
      const { rows, total, found } = await searchArticles(library, query, limit);
      const ids = rows.map(({ id }) => id);
      const topics = await topicsByArticle(library, ids);
      const passages = await passagesOf(library, ids.slice(0, PASSAGES), found?.terms ?? []);
      return { rows, total, topics, passages };
    },
    [query, limit],
  );
  if (!found) return null;
  const searching = query.trim() !== '';
  if (found.rows.length === 0)
    return searching ? (
      <Screen icon={SearchX} title={t('nothingFoundTitle')}>
        <p>{t('nothingFoundText')}</p>
      </Screen>
    ) : (
      <Screen icon={Bookmark} title={t('nothingSavedTitle')} acts={whenEmpty}>
        <p>{t('nothingSavedText')}</p>
      </Screen>
    );
  const now = Date.now();
  return (
    <>
      {searching && (
        <p className={`${text.meta} ${styles.count}`} role="status">
          {plural('found', found.total)}
        </p>
      )}
      <ol className={styles.rows} aria-label={t('latestSaved')}>
        {found.rows.map((row) => (
          <ArticleRow
            key={row.id}
            row={row}
            topics={found.topics.get(row.id) ?? []}
            now={now}
            way={way}
            found={found.passages.get(row.id)}
          />
        ))}
      </ol>
      {found.total > found.rows.length && (
        <Button kind="plain" onClick={showMore}>
          {t('showMore')}
        </Button>
      )}
    </>
  );
}
