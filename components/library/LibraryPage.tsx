import { useEffect, useRef } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { articleCounts } from '../../lib/client/library.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { Reader } from '../reader/Reader.tsx';
import { ArticleList } from '../saved/ArticleList.tsx';
import { SearchField } from '../saved/SearchField.tsx';
import type { Way } from '../ui/ArticleLink.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { KeysDialog } from '../ui/KeysDialog.tsx';
import { LIBRARY_KEYS } from '../ui/keys.ts';
import { LibraryGate, useLive } from '../ui/LibraryGate.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { stepFocus } from '../ui/step-focus.ts';
import { Toast } from '../ui/Toast.tsx';
import text from '../ui/text.module.css';
import { useKeys } from '../ui/use-keys.ts';
import { AddTopic } from '../watchlist/AddTopic.tsx';
import { TopicList, useSeen } from '../watchlist/WatchlistTab.tsx';
import styles from './library.module.css';
import { PrintBrief } from './PrintBrief.tsx';
import { articleHref, type Route, readRoute, useHash } from './route.ts';

const ROWS = 'a[data-row]';

const WAY: Way = { href: articleHref };

function Head({ page }: { page: Route['page'] }) {
  const at = (name: Route['page']) => (page === name ? { 'aria-current': 'page' as const } : {});
  return (
    <PageHead>
      <nav className={styles.pages} aria-label={t('libraryPages')}>
        <a href="#/" {...at('articles')}>
          {t('libraryArticles')}
        </a>
        <a href="#/watchlist" {...at('watchlist')}>
          {t('watchlist')}
        </a>
      </nav>
      <a href="/options.html">{t('options')}</a>
    </PageHead>
  );
}

function Articles({ front }: { front: boolean }) {
  const counts = useLive(articleCounts, []);
  useKeys(front ? { j: () => stepFocus(ROWS, 1), k: () => stepFocus(ROWS, -1) } : {});
  return (
    <main className={styles.column} hidden={!front}>
      <div className={styles.titleLine}>
        <h1>{t('libraryTitle')}</h1>
        {counts && counts.saved > 0 && (
          <p className={text.meta}>
            {t(
              'countsJoined',
              plural('savedCount', counts.saved),
              plural('unreadCount', counts.unread),
            )}
          </p>
        )}
      </div>
      <LibraryGate>
        {counts && counts.saved > 0 && <SearchField active={front} />}
        <ArticleList ledes way={WAY} />
      </LibraryGate>
    </main>
  );
}

function Watchlist() {
  useSeen(true);
  return (
    <main className={styles.column}>
      <div className={styles.titleLine}>
        <h1>{t('watchlist')}</h1>
      </div>
      <LibraryGate>
        <AddTopic />
        <div className={styles.below}>
          <TopicList way={WAY} />
        </div>
      </LibraryGate>
    </main>
  );
}

/** Coming back from an article, the reader goes on at its row. */
function useWayBack(route: Route, hash: string): void {
  const left = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the route is made of the hash
  useEffect(() => {
    if (route.page === 'article') {
      left.current = route.id;
      return;
    }
    const id = left.current;
    left.current = null;
    if (id === null) return;
    document.querySelector<HTMLElement>(`${ROWS}[href="${articleHref(id)}"]`)?.focus();
  }, [hash]);
}

/** The library in a whole tab: the list of articles, the reader, and the watchlist, each with its address. */
export function LibraryPage() {
  const open = useLibrary((state) => state.open);
  const hash = useHash();
  const route = readRoute(hash);
  const dialog = useRef<HTMLDialogElement>(null);
  useKeys({ '?': () => dialog.current?.showModal() });
  const follow = useSettings((state) => state.follow);
  useEffect(() => {
    void open();
    void follow();
  }, [open, follow]);
  useWayBack(route, hash);
  return (
    <div className={styles.page}>
      <ErrorBoundary>
        {route.page !== 'article' && <Head page={route.page} />}
        {route.page === 'print' && <PrintBrief tabId={route.tabId} scope={route.scope} />}
        {/* Stays while an article is read, so that coming back finds the list as it was. */}
        <Articles front={route.page === 'articles'} />
        {route.page === 'article' && <Reader key={route.id} id={route.id} place={route.place} />}
        {route.page === 'watchlist' && <Watchlist />}
      </ErrorBoundary>
      <Toast />
      <KeysDialog keys={LIBRARY_KEYS} dialog={dialog} />
    </div>
  );
}
