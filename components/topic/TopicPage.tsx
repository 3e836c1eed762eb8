import { Eye, EyeOff } from 'lucide-react';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { type Library, type TopicTexts, topicTexts, watchTopic } from '../../lib/client/library.ts';
import type { Span } from '../library/route.ts';
import { WeekPlot } from '../statistics/WeekPlot.tsx';
import { LibraryGate, useLive } from '../ui/LibraryGate.tsx';
import { Screen } from '../ui/Screen.tsx';
import { Hidden } from '../ui/Text.tsx';
import text from '../ui/text.module.css';
import { useLate } from '../ui/use-late.ts';
import { useReadings } from './readings.ts';
import { Side } from './Side.tsx';
import { Texts } from './Texts.tsx';
import { TopicHead } from './TopicHead.tsx';
import { barHref, chosenStart, leftWords, timelineOf, within } from './timeline.ts';
import styles from './topic.module.css';
import { WhatWasSaid } from './WhatWasSaid.tsx';

const Missing = () => (
  <>
    <h1>
      <Hidden>{t('topicName')}</Hidden>
    </h1>
    <Screen
      icon={EyeOff}
      title={t('topicMissingTitle')}
      acts={<a href="#/watchlist">{t('topicToWatchlist')}</a>}
    >
      <p>{t('missingText')}</p>
    </Screen>
  </>
);

const Empty = ({ name }: { name: string }) => (
  <div className={styles.empty}>
    <Screen
      icon={Eye}
      title={t('topicEmptyTitle', name)}
      acts={<a href="/options.html#feeds">{t('followFeeds')}</a>}
    >
      <p>{t('topicEmptyText')}</p>
    </Screen>
  </div>
);

interface TimelineProps {
  texts: TopicTexts;
  span: Span | null;
}

/** The texts of a topic by week or day: a click on a bar narrows what is below to it. */
function Timeline({ texts: { topic, entries, left }, span }: TimelineProps) {
  const timeline = useMemo(() => timelineOf(entries), [entries]);
  const isDays = timeline.unit === 'day';
  const about = { name: t('topicPlotAbout'), color: '--plot-main', values: timeline.about };
  const mentions = {
    name: t('topicPlotMentions'),
    color: '--plot-soft',
    values: timeline.mentions,
  };
  const leftOut = leftWords(timeline, left);
  return (
    <div className={styles.plot}>
      <WeekPlot
        title={t(isDays ? 'topicPlotDays' : 'topicPlotWeeks')}
        beside={
          <span className={styles.legend} aria-hidden>
            <span className={styles.about}>{about.name}</span>
            <span className={styles.mentions}>{mentions.name}</span>
          </span>
        }
        {...(isDays ? { unit: t('topicDay') } : {})}
        starts={timeline.starts}
        series={[about, mentions]}
        form="stacked"
        chosen={chosenStart(span)}
        hrefOf={(start) => barHref(topic.id, timeline, span, start)}
      />
      {leftOut && <p className={text.meta}>{leftOut}</p>}
    </div>
  );
}

function Found({ texts, span }: TimelineProps) {
  const { topic, entries } = texts;
  const shown = useMemo(() => within(entries, span), [entries, span]);
  const readings = useReadings(topic, shown);
  // Another span is another list: what was unfolded of the one before means nothing in it.
  const key = span ? span.unit + span.day : '';
  return (
    <>
      <Timeline texts={texts} span={span} />
      <div className={styles.columns}>
        <WhatWasSaid
          key={`said ${key}`}
          topic={topic}
          shown={shown}
          readings={readings}
          span={span}
        />
        <Side key={key} topic={topic} shown={shown} readings={readings} />
        <Texts key={`texts ${key}`} topic={topic} shown={shown} />
      </div>
    </>
  );
}

interface TopicPageProps {
  id: string;
  /** The week or day that the page is narrowed to. */
  span: Span | null;
  /** Whether it is shown; it stays behind an article that is read. */
  front: boolean;
}

function Topic({
  id,
  span: { unit, day },
}: {
  id: string;
  span: { unit: Span['unit'] | null; day: string };
}) {
  const watch = useCallback((library: Library) => watchTopic(library, id), [id]);
  const texts = useLive((library) => topicTexts(library, id), [id], { watch });
  const span = useMemo(() => (unit ? { unit, day } : null), [unit, day]);
  const isLate = useLate(texts === undefined);
  if (texts === undefined)
    return (
      <p role="status" className={text.meta}>
        {isLate && t('topicGathering')}
      </p>
    );
  if (texts === null) return <Missing />;
  return (
    <>
      <TopicHead texts={texts} />
      {texts.entries.length === 0 ? (
        <Empty name={texts.topic.name} />
      ) : (
        <Found texts={texts} span={span} />
      )}
    </>
  );
}

/**
 * While an article is read the page waits as it is: coming back, the reader goes on where they were. In the page, since only
 * what is within it is asked before it is hidden, and its place lost.
 */
function WayBack({ front }: { front: boolean }) {
  const left = useRef<{ scroll: number; focus: Element | null }>({ scroll: 0, focus: null });
  useLayoutEffect(() => {
    if (!front) return;
    const { scroll, focus } = left.current;
    window.scrollTo(0, scroll);
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
    return () => {
      left.current = { scroll: window.scrollY, focus: document.activeElement };
    };
  }, [front]);
  return null;
}

/** Everything that was saved and found on a topic: when, what was said, what is open, and where. */
export const TopicPage = ({ id, span, front }: TopicPageProps) => (
  <main className={styles.page} hidden={!front}>
    <WayBack front={front} />
    <LibraryGate>
      <Topic id={id} span={{ unit: span?.unit ?? null, day: span?.day ?? '' }} />
    </LibraryGate>
  </main>
);
