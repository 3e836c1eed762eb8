import { Rss } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { followedUrls } from '../../lib/client/library.ts';
import { hostOf } from '../../lib/client/url.ts';
import type { FeedLink } from '../../lib/model/feeds.ts';
import { follow } from '../feeds/follow.ts';
import { Button, Icon } from '../ui/Button.tsx';
import { useLive } from '../ui/LibraryGate.tsx';
import text from '../ui/text.module.css';
import styles from './watchlist.module.css';

/** Feeds shown before "More": sites name their main one first. */
const FIRST = 2;

/** Feeds that the open page names and the reader does not follow, each with the click that follows it. */
export function PageFeeds({ feeds }: { feeds: readonly FeedLink[] }) {
  const followed = useLive(followedUrls, []);
  const [all, showAll] = useState(false);
  // Those followed here stay in their place, so that the focus does.
  const [ours, take] = useState<ReadonlySet<string>>(new Set());
  if (!followed) return null;
  const offered = feeds.filter(({ url }) => !followed.has(url) || ours.has(url));
  if (offered.length === 0) return null;
  const shown = all ? offered : offered.slice(0, FIRST);
  return (
    <ul className={styles.pageFeeds}>
      {shown.map((feed) => {
        const name = feed.title || feed.url;
        const isFollowed = followed.has(feed.url);
        return (
          <li key={feed.url}>
            <Icon of={Rss} />
            <span>
              {t('pageHasFeed', name)}{' '}
              {!isFollowed && (
                <span className={text.meta}>{t('followAsks', hostOf(feed.url))}</span>
              )}
            </span>
            <Button
              kind="plain"
              aria-label={t(isFollowed ? 'followingNamed' : 'followNamed', name)}
              aria-disabled={isFollowed || undefined}
              onClick={() => {
                if (isFollowed) return;
                void follow([feed]);
                take(new Set([...ours, feed.url]));
              }}
            >
              {t(isFollowed ? 'following' : 'follow')}
            </Button>
          </li>
        );
      })}
      {offered.length > shown.length && (
        <li>
          <Button kind="plain" onClick={() => showAll(true)}>
            {t('more')}
          </Button>
        </li>
      )}
    </ul>
  );
}
