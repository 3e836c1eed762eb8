import { Eye } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { topicOverviews } from '../../lib/client/library.ts';
import { send } from '../../lib/client/send.ts';
import type { Topic } from '../../lib/model/library.ts';
import { useNow } from '../feeds/times.ts';
import { useLive } from '../ui/LibraryGate.tsx';
import { Screen } from '../ui/Screen.tsx';
import { Hidden } from '../ui/Text.tsx';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import { FeedsLine } from './FeedsLine.tsx';
import { StartTopics } from './StartTopics.tsx';
import { TopicRow, type Ways } from './TopicRow.tsx';
import styles from './watchlist.module.css';

interface TopicListProps {
  ways: Ways;
  /** Whether to speak of feeds where none is followed. */
  offersFeeds?: boolean;
}

/** The watched topics in the reader's order, and over them what is known of the feeds. */
export function TopicList({ ways, offersFeeds = true }: TopicListProps) {
  const overviews = useLive(topicOverviews, []);
  const [said, say] = useState('');
  const now = useNow();
  // The first topics take the place of what they were chosen from.
  const part = useFocusKept<HTMLDivElement>('h2 a');
  if (!overviews) return null;
  if (overviews.length === 0)
    return (
      <div ref={part} className={styles.list}>
        <Screen
          icon={Eye}
          title={t('nothingWatchedTitle')}
          acts={
            <>
              <StartTopics />
              <FeedsLine unread={0} now={now} offers={offersFeeds} />
            </>
          }
        >
          <p>{t('nothingWatchedText')}</p>
        </Screen>
      </div>
    );

  async function move({ id, name }: Topic, from: number, by: 1 | -1) {
    const ids = overviews?.map(({ topic }) => topic.id) ?? [];
    ids.splice(from + by, 0, ...ids.splice(from, 1));
    const reply = await send('order-topics', { topicIds: ids });
    const place = String(ids.indexOf(id) + 1);
    say(reply.ok ? t('movedTopic', name, place, String(ids.length)) : t('notChanged'));
  }

  const unread = overviews.reduce((sum, one) => sum + (one.topic.muted ? 0 : one.unread), 0);
  return (
    <div ref={part} className={styles.list}>
      <FeedsLine unread={unread} now={now} offers={offersFeeds} />
      <p role="status">
        <Hidden>{said}</Hidden>
      </p>
      <ul className={styles.topics} aria-label={t('topics')}>
        {overviews.map((overview, at) => {
          const { topic } = overview;
          return (
            <TopicRow
              key={topic.id}
              overview={overview}
              now={now}
              ways={ways}
              onUp={at > 0 ? () => void move(topic, at, -1) : null}
              onDown={at < overviews.length - 1 ? () => void move(topic, at, 1) : null}
            />
          );
        })}
      </ul>
    </div>
  );
}
