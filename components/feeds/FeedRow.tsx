import { Pause, Pencil, Play, RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import type { FeedOverview } from '../../lib/client/library.ts';
import { webUrl } from '../../lib/client/url.ts';
import { IconButton } from '../ui/Button.tsx';
import rows from '../ui/rows.module.css';
import { Facts } from '../ui/Text.tsx';
import { focusBeside, useFocusKept } from '../ui/use-focus-kept.ts';
import { change, check } from './change.ts';
import { FeedForm } from './FeedForm.tsx';
import styles from './feeds.module.css';
import { nameOf, unfollow } from './follow.ts';
import { TroubleLine } from './TroubleLine.tsx';
import { fromNow } from './times.ts';

interface FeedRowProps {
  overview: FeedOverview;
  now: number;
  isAsked: boolean;
}

/** What can be done with a feed at once. */
function Acts({ overview, name, onCheck, onEdit, onRemove }: ActsProps) {
  const { id, paused } = overview.feed;
  return (
    <div className={`${rows.acts} ${rows.atTop}`}>
      <IconButton icon={RefreshCw} label={t('feedCheck', name)} onClick={onCheck} />
      <IconButton
        icon={paused ? Play : Pause}
        label={t(paused ? 'feedGoOn' : 'feedPause', name)}
        onClick={() => void change(id, { kind: 'pause', paused: !paused })}
      />
      <IconButton icon={Pencil} label={t('editNamed', name)} onClick={onEdit} />
      <IconButton icon={Trash2} label={t('feedRemove', name)} onClick={onRemove} />
    </div>
  );
}

interface ActsProps {
  overview: FeedOverview;
  name: string;
  onCheck(): void;
  onEdit(): void;
  onRemove(): void;
}

/** A followed feed: where it is from, when it was read, what is wrong with it. */
export function FeedRow({ overview, now, isAsked }: FeedRowProps) {
  const { feed, items } = overview;
  const [editing, edit] = useState(false);
  const [checking, setChecking] = useState(false);
  const row = useFocusKept<HTMLLIElement>();
  const name = nameOf(feed);
  const site = webUrl(feed.siteUrl ?? feed.url);

  async function checkNow(): Promise<void> {
    setChecking(true);
    await check([feed.id]);
    setChecking(false);
  }

  function remove(): void {
    focusBeside(row.current);
    void unfollow([feed.id], name);
  }

  if (editing)
    return (
      <li ref={row} className={rows.row}>
        <FeedForm feed={{ ...feed, title: name }} onEnd={() => edit(false)} />
      </li>
    );
  // What is shown as now may be a minute old.
  const read =
    feed.readAt === null
      ? t('feedNotRead')
      : t('feedRead', fromNow(Math.min(feed.readAt, now), now, navigator.language));
  return (
    <li ref={row} className={`${rows.row} ${styles.feed}`}>
      <p className={feed.paused ? `${styles.title} ${styles.paused}` : styles.title}>
        {site ? (
          <a href={site} target="_blank" rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </p>
      <p className={styles.address}>{feed.url}</p>
      <Facts
        items={[
          { key: 'paused', shown: feed.paused ? <b>{t('feedPaused')}</b> : '' },
          {
            key: 'read',
            shown: checking ? <span role="status">{t('feedChecking')}</span> : read,
          },
          { key: 'items', shown: items > 0 ? plural('feedItems', items) : '' },
          { key: 'whole', shown: feed.whole ? t('feedWholeOn') : '' },
        ]}
      />
      {feed.trouble && (
        <TroubleLine
          feed={feed}
          trouble={feed.trouble}
          now={now}
          isAsked={isAsked && !feed.paused}
          onEdit={() => edit(true)}
        />
      )}
      <Acts
        overview={overview}
        name={name}
        onCheck={() => void checkNow()}
        onEdit={() => edit(true)}
        onRemove={remove}
      />
    </li>
  );
}
