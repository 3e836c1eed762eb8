import { type MessageKey, t } from '../../lib/client/i18n.ts';
import { openTab } from '../../lib/client/tab.ts';
import { hostOf } from '../../lib/client/url.ts';
import type { Feed, FeedTrouble } from '../../lib/model/feeds.ts';
import { Button } from '../ui/Button.tsx';
import { allow, moveTo } from './change.ts';
import styles from './feeds.module.css';
import { nameOf, unfollow } from './follow.ts';
import { fromNow } from './times.ts';

/** What passes by itself: Lede asks again. */
const PASSING: Partial<Record<FeedTrouble['kind'], MessageKey>> = {
  busy: 'feedBusy',
  malformed: 'feedMalformed',
  'too-large': 'feedTooLarge',
  timeout: 'feedTimeout',
  network: 'feedNetwork',
};

interface TroubleProps {
  feed: Feed;
  trouble: FeedTrouble;
  now: number;
  /** Whether Lede asks by itself. */
  isAsked: boolean;
  onEdit(): void;
}

/** A page in place of a feed: the feeds that it names, to choose from. */
const PageLinks = ({ feed, trouble }: { feed: Feed; trouble: FeedTrouble & { kind: 'page' } }) => (
  <>
    <p>{t('feedIsPage')}</p>
    <ul>
      {trouble.links.map(({ url, title }) => (
        <li key={url} className={styles.link}>
          <span>
            {title && <b>{title}</b>} <span className={styles.address}>{url}</span>
          </span>
          <Button
            aria-label={t('feedFollowThisNamed', title || url)}
            onClick={() => void moveTo(feed.id, url)}
          >
            {t('feedFollowThis')}
          </Button>
        </li>
      ))}
    </ul>
  </>
);

const whenAgain = (nextAt: number, now: number): string =>
  nextAt > now ? fromNow(nextAt, now, navigator.language) : t('feedSoon');

/** What is said of a trouble, and what can be done. */
function Words({ feed, trouble, now, isAsked, onEdit }: TroubleProps) {
  const edit = <Button onClick={onEdit}>{t('edit')}</Button>;
  switch (trouble.kind) {
    case 'no-access': {
      const host = hostOf(feed.url);
      return (
        <>
          <p>{t(feed.readAt === null ? 'feedNotYetAllowed' : 'feedNoAccess', host)}</p>
          <Button onClick={() => void allow([feed])}>{t('allowSite', host)}</Button>
        </>
      );
    }
    case 'elsewhere': {
      const { url } = trouble;
      if (url === null)
        return (
          <>
            <p>{t('feedElsewhereSomewhere')}</p>
            <Button onClick={() => void openTab(feed.url)}>{t('feedCheckAddress')}</Button>
            {edit}
          </>
        );
      return (
        <>
          <p>{t('feedElsewhere', hostOf(url))}</p>
          <Button onClick={() => void moveTo(feed.id, url)}>{t('allowSite', hostOf(url))}</Button>
        </>
      );
    }
    case 'page':
      if (trouble.links.length > 0) return <PageLinks feed={feed} trouble={trouble} />;
      return (
        <>
          <p>{t('feedIsPageAlone')}</p>
          {edit}
        </>
      );
    case 'gone':
      return (
        <>
          <p>{t('feedGone')}</p>
          <Button onClick={() => void unfollow([feed.id], nameOf(feed))}>{t('remove')}</Button>
        </>
      );
    case 'not-found':
      return (
        <>
          <p>{t('feedNotFound')}</p>
          {edit}
        </>
      );
    default: {
      const known = PASSING[trouble.kind];
      const said =
        trouble.kind === 'status' ? t('feedStatus', String(trouble.status)) : known && t(known);
      const again = isAsked && t('feedAskedAgain', whenAgain(feed.nextAt, now));
      return <p>{[said, again].filter(Boolean).join(' ')}</p>;
    }
  }
}

/** Why a feed cannot be read now, in the reader's words, with what to do. */
export const TroubleLine = (props: TroubleProps) => (
  <div className={styles.trouble}>
    <Words {...props} />
  </div>
);
