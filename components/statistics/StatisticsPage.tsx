import { ChartColumn } from 'lucide-react';
import { useEffect, useState } from 'react';
import { plural, t } from '../../lib/client/i18n.ts';
import { type Statistics, statisticsOf, topicWeeks } from '../../lib/client/library.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { listHref, WHOLE_LIST } from '../library/list-view.ts';
import { LibraryGate } from '../ui/LibraryGate.tsx';
import { Screen } from '../ui/Screen.tsx';
import text from '../ui/text.module.css';
import { calendarOf } from './calendar.ts';
import styles from './statistics.module.css';
import { WeekPlot } from './WeekPlot.tsx';

/** Weeks that the plots show, sites and topics that are named. */
const WEEKS = 52;
const SITES = 10;
const TOPICS = 4;
const TOPIC_COLORS = ['--accent', '--hl-green-edge', '--hl-rose-edge', '--hl-violet-edge'];

type Counted = Statistics & { topics: Awaited<ReturnType<typeof topicWeeks>> };

/** Counts the library once; tells how far it is meanwhile. */
function useStatistics(): { counted: Counted | null; done: number } {
  const open = useLibrary(({ status }) => (status.kind === 'open' ? status.open : null));
  const [counted, setCounted] = useState<Counted | null>(null);
  const [done, told] = useState(0);
  useEffect(() => {
    if (!open) return;
    let isGone = false;
    const calendar = calendarOf(navigator.language);
    const count = async () => {
      const all = await statisticsOf(open.library, calendar, (rows) => !isGone && told(rows));
      const topics = await topicWeeks(open.library, calendar, TOPICS);
      if (!isGone) setCounted({ ...all, topics });
    };
    void count();
    return () => {
      isGone = true;
    };
  }, [open]);
  return { counted, done };
}

const number = (n: number): string => new Intl.NumberFormat(navigator.language).format(n);

function Totals({ counted }: { counted: Counted }) {
  const { minutes } = counted;
  const hours = Math.round(minutes / 60);
  const time: [string, string] =
    minutes < 2 * 60
      ? [number(minutes), plural('statisticsMinutesRead', minutes)]
      : [number(hours), plural('statisticsHours', hours)];
  const totals: [string, string][] = [
    [number(counted.saved), plural('statisticsSaved', counted.saved)],
    [number(counted.read), plural('statisticsRead', counted.read)],
    time,
    [number(counted.words), plural('statisticsWords', counted.words)],
  ];
  return (
    <dl className={styles.totals}>
      {totals.map(([value, name]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sites({ sites }: { sites: Counted['sites'] }) {
  const most = sites[0]?.count ?? 1;
  return (
    <figure className={styles.figure}>
      <figcaption>{t('statisticsSites')}</figcaption>
      <ol className={styles.sites}>
        {sites.slice(0, SITES).map(({ name, count }) => (
          <li key={name}>
            <a href={listHref({ ...WHOLE_LIST, site: name })}>{name}</a>
            <span className={styles.track} aria-hidden>
              <span style={{ width: `${(100 * count) / most}%` }} />
            </span>
            <span className={text.meta}>{number(count)}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Counts() {
  const { counted, done } = useStatistics();
  if (!counted)
    return (
      <p className={text.meta} role="status">
        {done > 0 ? plural('statisticsCounting', done) : ''}
      </p>
    );
  if (counted.saved === 0)
    return (
      <Screen icon={ChartColumn} title={t('noStatisticsTitle')}>
        <p>{t('noStatisticsText')}</p>
      </Screen>
    );
  const weeks = counted.weeks.slice(-WEEKS);
  const starts = weeks.map(({ start }) => start);
  const topics = counted.topics.map(({ name, weeks: by }, at) => ({
    name,
    color: TOPIC_COLORS[at] ?? '--accent',
    values: starts.map((start) => by.get(start) ?? 0),
  }));
  return (
    <>
      <Totals counted={counted} />
      <WeekPlot
        title={t('statisticsWeeks')}
        starts={starts}
        series={[
          {
            name: t('statisticsSavedSeries'),
            color: '--accent',
            values: weeks.map(({ saved }) => saved),
          },
          {
            name: t('statisticsReadSeries'),
            color: '--hl-green-edge',
            values: weeks.map(({ read }) => read),
          },
        ]}
      />
      <WeekPlot
        title={t('statisticsMinutes')}
        starts={starts}
        series={[
          {
            name: t('statisticsMinutesSeries'),
            color: '--accent',
            values: weeks.map(({ minutes }) => minutes),
          },
        ]}
      />
      <Sites sites={counted.sites} />
      {topics.length > 0 && (
        <WeekPlot title={t('statisticsTopics')} starts={starts} series={topics} />
      )}
    </>
  );
}

/** What was saved and read, week by week, from where, and on what. */
export const StatisticsPage = () => (
  <main className={styles.page}>
    <h1>{t('statisticsTitle')}</h1>
    <LibraryGate>
      <Counts />
    </LibraryGate>
  </main>
);
