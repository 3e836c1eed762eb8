import { t } from '../../lib/client/i18n.ts';
import type { TabBrief } from '../../lib/model/messages.ts';
import { useReading } from '../../lib/state/reading.ts';
import { useView } from '../../lib/state/view.ts';
import { TabBody, TabFoot } from '../frame/TabLayout.tsx';
import { TO_LIBRARY, TO_TOPIC } from '../frame/way.ts';
import { LibraryGate } from '../ui/LibraryGate.tsx';
import { Hidden } from '../ui/Text.tsx';
import { AddTopic } from './AddTopic.tsx';
import { OpenTopics } from './OpenTopics.tsx';
import { PageFeeds } from './PageFeeds.tsx';
import { TopicList } from './TopicList.tsx';
import { useSeen } from './use-seen.ts';
import styles from './watchlist.module.css';

const WAYS = { article: TO_LIBRARY, topic: TO_TOPIC };

const hasTopics = ({ matches, brief }: TabBrief): boolean =>
  matches.length > 0 || brief.phrases.length > 0;

/** The Watchlist tab: what of the open page could be watched and followed, and what is. */
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
          {/* Another page has other feeds, and nothing that was followed there. */}
          {'brief' in reading && (
            <PageFeeds key={reading.brief.article.url} feeds={reading.brief.feeds} />
          )}
          <TopicList ways={WAYS} />
        </LibraryGate>
      </TabBody>
      <TabFoot>
        <AddTopic />
      </TabFoot>
    </>
  );
}
