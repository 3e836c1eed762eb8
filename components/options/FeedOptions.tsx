import { Rss } from 'lucide-react';
import { t } from '../../lib/client/i18n.ts';
import { type FeedOverview, feedOverviews } from '../../lib/client/library.ts';
import { AddFeed } from '../feeds/AddFeed.tsx';
import { FeedList } from '../feeds/FeedList.tsx';
import feeds from '../feeds/feeds.module.css';
import { HowOften } from '../feeds/HowOften.tsx';
import { Opml } from '../feeds/Opml.tsx';
import { Sources } from '../feeds/Sources.tsx';
import { Icon } from '../ui/Button.tsx';
import { LibraryGate, useLive } from '../ui/LibraryGate.tsx';

const NoFeeds = () => (
  <div className={feeds.none}>
    <Icon of={Rss} />
    <div>
      <h3>{t('feedsNoneTitle')}</h3>
      <p className={feeds.note}>{t('feedsNoneText')}</p>
    </div>
  </div>
);

function Followed({ overviews }: { overviews: FeedOverview[] }) {
  const followed = new Set(overviews.map(({ feed }) => feed.url));
  return (
    <>
      <AddFeed />
      {overviews.length === 0 ? <NoFeeds /> : <FeedList overviews={overviews} />}
      <Sources followed={followed} />
      <Opml overviews={overviews} followed={followed} />
    </>
  );
}

function Feeds() {
  const overviews = useLive(feedOverviews, []);
  return overviews && <Followed overviews={overviews} />;
}

/** Feeds to follow, how often they are asked, and how Lede tells of what is in them. */
export function FeedOptions() {
  return (
    <>
      <p className={feeds.what}>{t('feedsWhat')}</p>
      <p className={feeds.privacy}>{t('feedsPrivacy')}</p>
      <LibraryGate>
        <Feeds />
      </LibraryGate>
      <HowOften />
    </>
  );
}
