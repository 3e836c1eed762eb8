import { t } from '../../lib/client/i18n.ts';
import type { Library } from '../../lib/client/library.ts';
import { StartFeeds } from '../feeds/StartFeeds.tsx';
import { LibraryGate, useLive } from '../ui/LibraryGate.tsx';
import { StartTopics } from '../watchlist/StartTopics.tsx';
import styles from './start.module.css';

const topicNames = async (library: Library): Promise<string[]> =>
  (await library.topics.toArray()).map(({ name }) => name);

/** Topics to tick as long as none is watched, else their names. */
function Topics() {
  const names = useLive(topicNames, []);
  if (!names) return null;
  if (names.length === 0) return <StartTopics />;
  const list = new Intl.ListFormat(navigator.language, { type: 'conjunction' });
  return <p>{t('startWatched', list.format(names))}</p>;
}

/** What to watch: topics, and the feeds they are looked for in. */
export const WatchStep = () => (
  <>
    <p className={styles.lead}>{t('startWatchText')}</p>
    <LibraryGate>
      <Topics />
      <StartFeeds />
    </LibraryGate>
  </>
);
