import { type ReactNode, useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { unreadStories } from '../../lib/client/library.ts';
import { send } from '../../lib/client/send.ts';
import type { Feed } from '../../lib/model/feeds.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { fromNow } from '../feeds/times.ts';
import { Button } from '../ui/Button.tsx';
import { useLive } from '../ui/LibraryGate.tsx';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import { useLate } from '../ui/use-late.ts';
import { readAll } from './reading-state.ts';
import styles from './watchlist.module.css';

/** The part of the options that has the feeds, in a tab of its own: a popup cannot leave its page. */
const OptionsLink = ({ children }: { children: ReactNode }) => (
  <a href="/options.html#feeds" target="_blank" rel="noreferrer">
    {children}
  </a>
);

/** How many stories are unread now; 0 where the library cannot be read. */
async function unreadNow(): Promise<number> {
  const { status } = useLibrary.getState();
  return status.kind === 'open' ? unreadStories(status.open.library) : 0;
}

interface Checking {
  /** When the reader asked for it, in milliseconds; null while nothing is checked. */
  since: number | null;
  /** What became of it; empty before. */
  said: string;
  check(): Promise<void>;
}

/** Asking all feeds now. */
function useCheck(): Checking {
  const [since, begin] = useState<number | null>(null);
  const [said, say] = useState('');
  async function check() {
    if (since !== null) return;
    begin(Date.now());
    say('');
    const before = await unreadNow();
    const reply = await send('check-feeds', { feedIds: [] });
    const fresh = Math.max(0, (await unreadNow()) - before);
    begin(null);
    if (!reply.ok) say(t('notChecked'));
    else say(fresh > 0 ? plural('newStories', fresh) : t('nothingNew'));
  }
  return { since, said, check };
}

/** "12 feeds, checked 5 minutes ago" */
function feedsWords(feeds: readonly Feed[], count: number, now: number): string {
  const asked = Math.max(...feeds.map(({ askedAt }) => askedAt ?? 0));
  if (asked === 0) return plural('feedsNever', count);
  return plural('feedsLine', count, fromNow(Math.min(asked, now), now, navigator.language));
}

interface FeedsLineProps {
  /** Unread stories of all topics. */
  unread: number;
  now: number;
  /** Whether to speak of feeds where none is followed. */
  offers: boolean;
}

/** What is known of the feeds that Lede looks in, asking them now, and reading all that they gave. */
export function FeedsLine({ unread, now, offers }: FeedsLineProps) {
  const feeds = useLive((library) => library.feeds.toArray(), []);
  const { since, said, check } = useCheck();
  const isLate = useLate(since !== null);
  const line = useFocusKept<HTMLDivElement>();
  if (!feeds) return null;
  const active = feeds.filter(({ paused }) => !paused);
  const troubled = active.filter(({ trouble }) => trouble !== null).length;
  const done = active.filter(({ askedAt }) => since !== null && (askedAt ?? 0) >= since).length;
  const progress = t('checkingFeeds', String(done), String(active.length));
  if (feeds.length === 0)
    return offers ? (
      <p className={styles.feeds}>
        <span>{t('feedsNone')}</span> <OptionsLink>{t('followFeeds')}</OptionsLink>
      </p>
    ) : null;
  return (
    <div ref={line} className={styles.feeds}>
      {active.length === 0 ? (
        <OptionsLink>{t('feedsPaused')}</OptionsLink>
      ) : (
        <>
          <span>{isLate ? progress : feedsWords(active, feeds.length, now)}</span>
          <Button
            kind="plain"
            aria-disabled={since !== null || undefined}
            onClick={() => void check()}
          >
            {t('checkNow')}
          </Button>
        </>
      )}
      <span role="status">{said}</span>
      {troubled > 0 && <OptionsLink>{plural('feedTrouble', troubled)}</OptionsLink>}
      {unread > 0 && (
        <span className={styles.last}>
          <Button kind="plain" onClick={() => void readAll(null)}>
            {t('markAllRead')}
          </Button>
        </span>
      )}
    </div>
  );
}
