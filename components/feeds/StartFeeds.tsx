import { useRef } from 'react';
import { STARTER } from '../../lib/client/feeds.ts';
import { t } from '../../lib/client/i18n.ts';
import { followedUrls } from '../../lib/client/library.ts';
import { hostOf } from '../../lib/client/url.ts';
import { useLive } from '../ui/LibraryGate.tsx';
import styles from './feeds.module.css';
import { SourceChooser } from './Sources.tsx';

/** Sources that a first look shows: those that keep their feeds themselves. */
const FIRST = STARTER.filter(({ url, siteUrl }) => hostOf(url) === hostOf(siteUrl)).slice(0, 8);

/** For a first run: some sources to follow. Nothing where feeds were followed before the page was opened. */
export function StartFeeds() {
  const followed = useLive(followedUrls, []);
  const isFirst = useRef<boolean | null>(null);
  if (!followed) return null;
  isFirst.current ??= followed.size === 0;
  if (!isFirst.current) return null;
  return (
    <section className={styles.start} aria-labelledby="start-feeds">
      <h2 id="start-feeds">{t('startFeedsTitle')}</h2>
      <p className={styles.note}>{t('startFeedsText')}</p>
      <SourceChooser sources={FIRST} followed={followed} />
      <p className={styles.privacy}>{t('feedsPrivacy')}</p>
      <p className={styles.privacy}>
        <a href="/options.html#feeds">{t('startFeedsMore')}</a>
      </p>
    </section>
  );
}
