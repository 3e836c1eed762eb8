import { t } from '../../lib/client/i18n.ts';
import type { TopicOverview } from '../../lib/client/library.ts';
import { ArticleLink, type Way } from '../ui/ArticleLink.tsx';
import { ago } from '../ui/dates.ts';
import { PageLink } from './PageLink.tsx';
import { mark } from './reading-state.ts';
import { lately } from './times.ts';

/** The latest match of a topic, saved or found in a feed. */
export type LatestMatch =
  | { in: 'library'; match: NonNullable<TopicOverview['latest']> }
  | { in: 'feed'; match: NonNullable<TopicOverview['find']> };

/** Whichever is later; null where there is none. */
export function latestOf({ latest, find }: TopicOverview): LatestMatch | null {
  if (find && (!latest || find.time > latest.savedAt)) return { in: 'feed', match: find };
  return latest && { in: 'library', match: latest };
}

/** "latest today, The Halyard", as a link to it. */
export function LatestLink({ latest, now, way }: { latest: LatestMatch; now: number; way: Way }) {
  const said = (when: string, where: string | null) =>
    t('latest', [when, where].filter(Boolean).join(', '));
  if (latest.in === 'library') {
    const { articleId, savedAt, siteName } = latest.match;
    return (
      <ArticleLink id={articleId} way={way}>
        {said(ago(savedAt, now, navigator.language), siteName)}
      </ArticleLink>
    );
  }
  const { match } = latest;
  return (
    <PageLink
      url={match.url}
      onOpen={() => {
        if (match.state === 'unread') void mark([match], 'read');
      }}
    >
      {said(lately(match.time, now, navigator.language), match.feedTitle)}
    </PageLink>
  );
}
