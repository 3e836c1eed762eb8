import { ChartNoAxesColumn, Eye, Search, Shuffle, Tag } from 'lucide-react';
import type { ReactNode } from 'react';
import { type MessageKey, t } from '../../lib/client/i18n.ts';
import { articleCounts, facetCounts, topicOverviews } from '../../lib/client/library.ts';
import type { ReadState } from '../../lib/model/library.ts';
import { useLive } from '../ui/LibraryGate.tsx';
import styles from './library.module.css';
import { type ListView, listHref, STATES, WHOLE_LIST } from './list-view.ts';
import { openSomeUnread } from './open-some-unread.ts';
import { topicHref } from './route.ts';

/** Tags shown in the rail; all of them are in the filter. */
const MOST_TAGS = 15;

export const STATE_NAMES: Record<ReadState, MessageKey> = {
  unread: 'stateUnread',
  reading: 'stateReading',
  read: 'stateRead',
  archived: 'stateArchived',
};

const count = (n: number): string => new Intl.NumberFormat(navigator.language).format(n);

interface PlaceProps {
  to: ListView;
  current: boolean;
  count: ReactNode;
  children: ReactNode;
  /** A page of its own, beside the list of its articles. */
  page?: { href: string; label: string } | undefined;
}

const Place = ({ to, current, count: shown, children, page }: PlaceProps) => (
  <li className={page && styles.paged}>
    <a href={listHref(to)} {...(current ? { 'aria-current': 'true' as const } : {})}>
      <span>{children}</span> <span className={styles.railCount}>{shown}</span>
    </a>
    {page && (
      <a href={page.href} aria-label={page.label} title={page.label} className={styles.toPage}>
        <ChartNoAxesColumn aria-hidden />
      </a>
    )}
  </li>
);

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </>
  );
}

interface RailProps {
  view: ListView;
  /** Its numbers take longer than the first rows of the list, which come first. */
  paused: boolean;
}

/** The ways into the library: states, kept searches, topics and tags, each with its number. */
export function Rail({ view, paused }: RailProps) {
  const read = useLive(
    async (library) => ({
      counts: await articleCounts(library),
      tags: await facetCounts(library, 'tag', MOST_TAGS),
      topics: await topicOverviews(library),
      searches: await library.searches.toArray(),
    }),
    [],
    { paused },
  );
  if (!read) return <nav className={styles.rail} aria-label={t('libraryFilters')} />;
  const { counts, tags, topics, searches } = read;
  const here = listHref({ ...view, open: null });
  const current = (to: ListView) => listHref(to) === here;
  const place = (
    key: string,
    part: Partial<ListView>,
    shown: ReactNode,
    name: ReactNode,
    page?: PlaceProps['page'],
  ) => {
    const to = { ...WHOLE_LIST, sort: view.sort, ...part };
    return (
      <Place key={key} to={to} current={current(to)} count={shown} page={page}>
        {name}
      </Place>
    );
  };
  return (
    <nav className={styles.rail} aria-label={t('libraryFilters')}>
      <Group title={t('libraryArticles')}>
        {place('all', {}, count(counts.saved), t('stateAll'))}
        {STATES.map((state) =>
          place(state, { state }, count(counts[state]), t(STATE_NAMES[state])),
        )}
        <li>
          <button type="button" onClick={() => void openSomeUnread()} aria-keyshortcuts="r">
            <Shuffle aria-hidden />
            <span>{t('randomUnread')}</span>
          </button>
        </li>
      </Group>
      {searches.length > 0 && (
        <Group title={t('keptSearches')}>
          {searches.map(({ id, name, query }) => (
            <li key={id}>
              <a
                href={`#/?${query}`}
                {...(here === `#/?${query}` ? { 'aria-current': 'true' as const } : {})}
              >
                <Search aria-hidden />
                <span>{name}</span>
              </a>
            </li>
          ))}
        </Group>
      )}
      {topics.length > 0 && (
        <Group title={t('watchlist')}>
          {topics.map(({ topic, about, mentions, fresh, unread }) =>
            place(
              topic.id,
              { topic: topic.id },
              fresh + unread > 0 ? (
                <b>{t('freshCount', count(fresh + unread))}</b>
              ) : (
                count(about + mentions)
              ),
              <>
                <Eye aria-hidden />
                {topic.name}
              </>,
              { href: topicHref(topic.id), label: t('topicPage', topic.name) },
            ),
          )}
        </Group>
      )}
      {tags.length > 0 && (
        <Group title={t('tags')}>
          {tags.map(({ key, name, count: n }) =>
            place(
              key,
              { tags: [name] },
              count(n),
              <>
                <Tag aria-hidden />
                {name}
              </>,
            ),
          )}
          <li>
            <a href="#/tags">{t('manageTags')}</a>
          </li>
        </Group>
      )}
    </nav>
  );
}
