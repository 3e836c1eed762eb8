import { useRef, useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import type { FeedOverview } from '../../lib/client/library.ts';
import { hostOf } from '../../lib/client/url.ts';
import type { Feed } from '../../lib/model/feeds.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { useToast } from '../../lib/state/toast.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import { allow, check } from './change.ts';
import { FeedRow } from './FeedRow.tsx';
import styles from './feeds.module.css';
import { unfollow } from './follow.ts';
import { useNow } from './times.ts';

/** From so many on, the list can be searched. */
const MANY = 12;
/** Feeds of one message while all are checked, so that the reader can end it. */
const AT_ONCE = 25;

const isBad = ({ feed }: FeedOverview): boolean => feed.trouble !== null;

interface Checking {
  ids: string[];
  begunAt: number;
  /** Those of the messages that are answered. */
  done: number;
}

/** Asks all feeds, some at a time. */
function useCheckAll(): { checking: Checking | null; begin(ids: string[]): void; end(): void } {
  const [checking, tell] = useState<Checking | null>(null);
  const isEnded = useRef(false);
  const say = useToast((state) => state.say);

  async function checkAll(ids: string[]): Promise<void> {
    isEnded.current = false;
    const begunAt = Date.now();
    let done = 0;
    while (done < ids.length && !isEnded.current) {
      tell({ ids, begunAt, done });
      await check(ids.slice(done, done + AT_ONCE));
      done = Math.min(ids.length, done + AT_ONCE);
    }
    tell(null);
    say(plural('feedsCheckedAll', done));
  }
  return {
    checking,
    begin: (ids) => void checkAll(ids),
    end: () => {
      isEnded.current = true;
    },
  };
}

interface CheckedProps {
  checking: Checking;
  feeds: Feed[];
  onEnd(): void;
}

/** How many are checked: each feed says itself when it was asked. */
function Checked({ checking: { ids, begunAt, done }, feeds, onEnd }: CheckedProps) {
  const wanted = new Set(ids);
  const asked = feeds.filter(({ id, askedAt }) => (askedAt ?? 0) > begunAt && wanted.has(id));
  return (
    <Progress
      name={t('feedsChecking')}
      done={Math.max(done, asked.length)}
      of={ids.length}
      onEnd={onEnd}
    />
  );
}

/** What can be done with several feeds at once. */
function ManyActs({ overviews }: { overviews: FeedOverview[] }) {
  const { checking, begin, end } = useCheckAll();
  const part = useFocusKept<HTMLDivElement>();
  const feeds = overviews.map(({ feed }) => feed);
  const running = feeds.filter(({ paused }) => !paused).map(({ id }) => id);
  const gone = feeds.filter(({ trouble }) => trouble?.kind === 'gone').map(({ id }) => id);
  const shut = feeds.filter(({ trouble }) => trouble?.kind === 'no-access');
  const sites = new Set(shut.map(({ url }) => hostOf(url))).size;

  if (checking)
    return (
      <div ref={part} className={styles.acts}>
        <Checked checking={checking} feeds={feeds} onEnd={end} />
      </div>
    );
  return (
    <div ref={part} className={styles.acts}>
      {shut.length > 1 && (
        <Button onClick={() => void allow(shut)}>{plural('feedsAllow', sites)}</Button>
      )}
      {gone.length > 0 && (
        <Button onClick={() => void unfollow(gone)}>{plural('feedsGone', gone.length)}</Button>
      )}
      <Button disabled={running.length === 0} onClick={() => begin(running)}>
        {t('feedsCheckAll')}
      </Button>
    </div>
  );
}

const matches =
  (wanted: string) =>
  ({ feed }: FeedOverview): boolean =>
    `${feed.title} ${feed.url}`.toLowerCase().includes(wanted.trim().toLowerCase());

/** The followed feeds, and what is to be done with those that cannot be read. */
export function FeedList({ overviews }: { overviews: FeedOverview[] }) {
  const now = useNow();
  const minutes = useSettings(({ settings }) => settings.feedMinutes);
  const [wanted, search] = useState('');
  const [badOnly, showBad] = useState(false);
  const bad = overviews.filter(isBad);
  const shown = (badOnly && bad.length > 0 ? bad : overviews).filter(matches(wanted));
  return (
    <section aria-labelledby="feeds-followed">
      <div className={styles.head}>
        <h3 id="feeds-followed">
          {t('feedsTitle')} <span className={styles.count}>{overviews.length}</span>
        </h3>
        <ManyActs overviews={overviews} />
      </div>
      {overviews.length > MANY && (
        <div className={styles.line}>
          <Field label={t('feedsFind')} value={wanted} onChange={search} />
          {bad.length > 0 && (
            <Button aria-pressed={badOnly} onClick={() => showBad(!badOnly)}>
              {plural('feedsTrouble', bad.length)}
            </Button>
          )}
        </div>
      )}
      {shown.length === 0 && <p className={styles.said}>{t('feedsNoneFound')}</p>}
      <ul className={styles.feeds} aria-labelledby="feeds-followed">
        {shown.map((overview) => (
          <FeedRow key={overview.feed.id} overview={overview} now={now} isAsked={minutes > 0} />
        ))}
      </ul>
    </section>
  );
}
