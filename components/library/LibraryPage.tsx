import { useEffect, useRef } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { ExchangePage } from '../exchange/ExchangePage.tsx';
import { StartFeeds } from '../feeds/StartFeeds.tsx';
import { HighlightsPage } from '../notes/HighlightsPage.tsx';
import { Reader } from '../reader/Reader.tsx';
import { StartPage } from '../start/StartPage.tsx';
import { StatisticsPage } from '../statistics/StatisticsPage.tsx';
import { TagsPage } from '../tags/TagsPage.tsx';
import { TopicPage } from '../topic/TopicPage.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { KeysDialog } from '../ui/KeysDialog.tsx';
import { LIBRARY_KEYS } from '../ui/keys.ts';
import { LibraryGate } from '../ui/LibraryGate.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Toast } from '../ui/Toast.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { AddTopic } from '../watchlist/AddTopic.tsx';
import { TopicList } from '../watchlist/TopicList.tsx';
import type { Ways } from '../watchlist/TopicRow.tsx';
import { useSeen } from '../watchlist/use-seen.ts';
import { ArticlesView } from './ArticlesView.tsx';
import styles from './library.module.css';
import { type ListView, WHOLE_LIST } from './list-view.ts';
import { PrintBrief } from './PrintBrief.tsx';
import { articleHref, type Route, readRoute, topicHref, useHash } from './route.ts';

const WAYS: Ways = {
  article: { href: articleHref },
  topic: { href: topicHref },
};

function Head({ page }: { page: Route['page'] }) {
  const at = (name: Route['page']) => (page === name ? { 'aria-current': 'page' as const } : {});
  const pages = useRef<HTMLElement>(null);
  // A narrow window shows only some of them: the one that is open is among those.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another current link
  useEffect(() => {
    const current = pages.current?.querySelector('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [page]);
  return (
    <PageHead>
      <nav ref={pages} className={styles.pages} aria-label={t('libraryPages')}>
        <a href="#/" {...at('articles')}>
          {t('libraryArticles')}
        </a>
        <a
          href="#/watchlist"
          {...at('watchlist')}
          {...(page === 'topic' ? { 'aria-current': 'true' as const } : {})}
        >
          {t('watchlist')}
        </a>
        <a href="#/highlights" {...at('highlights')}>
          {t('highlightsTitle')}
        </a>
        <a href="#/statistics" {...at('statistics')}>
          {t('statisticsTitle')}
        </a>
        <a href="#/exchange" {...at('exchange')}>
          {t('exchangeTitle')}
        </a>
      </nav>
      <a href="/options.html">{t('options')}</a>
    </PageHead>
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
          <TopicList ways={WAYS} offersFeeds={false} />
          <StartFeeds />
        </div>
      </LibraryGate>
    </main>
  );
}

/** The view of the list that was last in front: it stays as it was while an article is read. */
function useListView(route: Route): ListView {
  const last = useRef(WHOLE_LIST);
  if (route.page === 'articles') last.current = route.view;
  return last.current;
}

/** The topic whose page is in front, or behind the article that is read. */
function useTopic(route: Route): Extract<Route, { page: 'topic' }> | null {
  const last = useRef<ReturnType<typeof useTopic>>(null);
  if (route.page === 'topic') last.current = route;
  else if (route.page !== 'article') last.current = null;
  return last.current;
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
    document.querySelector<HTMLElement>(`a[data-row][data-id="${id}"]`)?.focus();
  }, [hash]);
}

/** The library in a whole tab: the list of articles, the reader, and the watchlist, each with its address. */
export function LibraryPage() {
  const open = useLibrary((state) => state.open);
  const hash = useHash();
  const route = readRoute(hash);
  const view = useListView(route);
  const topic = useTopic(route);
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
        <ArticlesView view={view} front={route.page === 'articles'} />
        {route.page === 'article' && <Reader key={route.id} id={route.id} place={route.place} />}
        {route.page === 'watchlist' && <Watchlist />}
        {topic && (
          <TopicPage
            key={topic.id}
            id={topic.id}
            span={topic.span}
            front={route.page === 'topic'}
          />
        )}
        {route.page === 'exchange' && <ExchangePage />}
        {route.page === 'highlights' && <HighlightsPage />}
        {route.page === 'tags' && <TagsPage />}
        {route.page === 'statistics' && <StatisticsPage />}
        {route.page === 'start' && <StartPage step={route.step} />}
      </ErrorBoundary>
      <Toast />
      <KeysDialog keys={LIBRARY_KEYS} dialog={dialog} />
    </div>
  );
}
