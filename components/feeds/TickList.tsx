import { useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { hostOf } from '../../lib/client/url.ts';
import type { FeedLink } from '../../lib/model/feeds.ts';
import text from '../ui/text.module.css';
import styles from './feeds.module.css';
import { nameOf } from './follow.ts';

/** Which of some feeds are chosen, by their addresses. */
export function useTicks(first: readonly string[]): {
  ticked: ReadonlySet<string>;
  tick(urls: readonly string[], on: boolean): void;
} {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(first));
  return {
    ticked,
    tick: (urls, on) =>
      setTicked((before) => {
        const after = new Set(before);
        for (const url of urls) {
          if (on) after.add(url);
          else after.delete(url);
        }
        return after;
      }),
  };
}

/** A feed with the page it belongs to, as far as that is known. */
export interface ListedFeed extends FeedLink {
  siteUrl: string | null;
}

/** Whose feed it is and, where that is another, the site that Lede would ask. */
function placeOf({ url, siteUrl }: ListedFeed): string {
  const host = hostOf(url);
  const site = siteUrl === null ? host : hostOf(siteUrl);
  return site === host ? host : t('feedByWayOf', site, host);
}

/** The button that follows what is ticked says how many that are. */
export const followWords = (chosen: number): string =>
  chosen === 0 ? t('feedsFollowNone') : plural('feedsFollowMany', chosen);

interface TickListProps {
  feeds: readonly ListedFeed[];
  followed: ReadonlySet<string>;
  ticked: ReadonlySet<string>;
  tick(urls: readonly string[], on: boolean): void;
}

/** Feeds to choose from; those that are followed are ticked and stay so. */
export const TickList = ({ feeds, followed, ticked, tick }: TickListProps) => (
  <ul className={styles.ticks}>
    {feeds.map((feed) => {
      const { url } = feed;
      const isFollowed = followed.has(url);
      return (
        <li key={url}>
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={isFollowed || ticked.has(url)}
              disabled={isFollowed}
              onChange={(event) => tick([url], event.target.checked)}
            />
            <span>
              {nameOf(feed)}{' '}
              <span className={text.meta}>{isFollowed ? t('starterFollowed') : placeOf(feed)}</span>
            </span>
          </label>
        </li>
      );
    })}
  </ul>
);
