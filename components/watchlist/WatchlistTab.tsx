import { Eye } from 'lucide-react';
import { useEffect } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { topicOverviews } from '../../lib/client/library.ts';
import { send } from '../../lib/client/send.ts';
import type { TabBrief } from '../../lib/model/messages.ts';
import { useReading } from '../../lib/state/reading.ts';
import { useView } from '../../lib/state/view.ts';
import { TabBody, TabFoot } from '../frame/TabLayout.tsx';
import { TO_LIBRARY } from '../frame/way.ts';
import type { Way } from '../ui/ArticleLink.tsx';
import { LibraryGate, useLive } from '../ui/LibraryGate.tsx';
import { Screen } from '../ui/Screen.tsx';
import { Hidden } from '../ui/Text.tsx';
import { AddTopic } from './AddTopic.tsx';
import { OpenTopics } from './OpenTopics.tsx';
import { TopicRow } from './TopicRow.tsx';
import styles from './watchlist.module.css';

/** The watched topics with their counts. */
export function TopicList({ way }: { way: Way }) {
  const overviews = useLive(topicOverviews, []);
  if (!overviews) return null;
  if (overviews.length === 0)
    return (
      <Screen icon={Eye} title={t('nothingWatchedTitle')}>
        <p>{t('nothingWatchedText')}</p>
      </Screen>
    );
  const now = Date.now();
  return (
    <ul className={styles.topics} aria-label={t('topics')}>
      {overviews.map((overview) => (
        <TopicRow key={overview.topic.id} overview={overview} now={now} way={way} />
      ))}
    </ul>
  );
}

/** Once the reader leaves the watchlist, or closes it, what it showed is no longer new. */
export function useSeen(front: boolean): void {
  useEffect(() => {
    if (!front) return;
    const seen = () => void send('topics-seen', {});
    addEventListener('pagehide', seen);
    return () => {
      removeEventListener('pagehide', seen);
      seen();
    };
  }, [front]);
}

const hasTopics = ({ matches, brief }: TabBrief): boolean =>
  matches.length > 0 || brief.phrases.length > 0;

/** The Watchlist tab: what of the open article could be watched, and what is. */
export function WatchlistTab() {
  const { tab, openTab } = useView();
  const reading = useReading((state) => state.reading);
  useSeen(tab === 'watchlist');
  return (
    <>
      <TabBody>
        <h1>
          <Hidden>{t('watchlist')}</Hidden>
        </h1>
        <LibraryGate>
          {reading.kind === 'brief' && hasTopics(reading.brief) && (
            <section aria-labelledby="in-open-article">
              <h2 id="in-open-article" className={styles.sub}>
                {t('inOpenArticle')}
              </h2>
              <OpenTopics open={reading.brief} onOpenTopic={() => openTab('watchlist')} />
            </section>
          )}
          <TopicList way={TO_LIBRARY} />
        </LibraryGate>
      </TabBody>
      <TabFoot>
        <AddTopic />
      </TabFoot>
    </>
  );
}
