import { plural, t } from '../../lib/client/i18n.ts';
import type { TopicEntry } from '../../lib/client/library.ts';
import { midnight } from '../library/list-view.ts';
import { type Span, topicHref } from '../library/route.ts';
import { calendarOf, DAYS, dayOf } from '../statistics/calendar.ts';
import { dayInWords } from '../ui/dates.ts';

const DAY = 86_400_000;
/** Up to so many days are drawn day by day, in milliseconds; longer times by week. */
const SHORT = 40 * DAY;
/** Bars that are drawn: fewer look lost, more are too thin to hit. */
const FEWEST_DAYS = 14;
const MOST_BARS = 104;

/** How many texts are about a topic and how many mention it, by week or day. Times are milliseconds since 1970 UTC. */
export interface Timeline {
  unit: Span['unit'];
  /** The beginnings, the earliest first, without gaps. */
  starts: number[];
  about: number[];
  mentions: number[];
  /** Texts before the first of them. */
  earlier: number;
}

const calendar = (unit: Span['unit']) => (unit === 'day' ? DAYS : calendarOf(navigator.language));

/** Counts texts, the latest of which comes first. */
export function timelineOf(entries: readonly TopicEntry[]): Timeline {
  const last = entries[0]?.time ?? 0;
  const first = entries.at(-1)?.time ?? 0;
  const unit = last - first <= SHORT ? 'day' : 'week';
  const { weekOf, next } = calendar(unit);
  const from = unit === 'day' ? Math.min(first, last - (FEWEST_DAYS - 1) * DAY) : first;
  const all: number[] = [];
  for (let start = weekOf(from); start <= last; start = next(start)) all.push(start);
  const starts = all.slice(-MOST_BARS);
  const count = (strength: TopicEntry['strength']): number[] => {
    const by = new Map<number, number>();
    for (const entry of entries)
      if (entry.strength === strength) {
        const start = weekOf(entry.time);
        by.set(start, (by.get(start) ?? 0) + 1);
      }
    return starts.map((start) => by.get(start) ?? 0);
  };
  const drawn = starts[0] ?? 0;
  return {
    unit,
    starts,
    about: count('about'),
    mentions: count('mentions'),
    earlier: entries.filter(({ time }) => time < drawn).length,
  };
}

/** The beginning of a span and of what comes after it. */
function boundsOf({ unit, day }: Span): { from: number; until: number } {
  const from = midnight(day);
  return { from, until: calendar(unit).next(from) };
}

/** The texts of a span; all where none is chosen. */
export function within(entries: readonly TopicEntry[], span: Span | null): readonly TopicEntry[] {
  if (!span) return entries;
  const { from, until } = boundsOf(span);
  return entries.filter(({ time }) => time >= from && time < until);
}

/** The day that a time is in, in words. */
export const dayWords = (time: number): string =>
  dayInWords(Date.parse(dayOf(time)), new Date().getFullYear(), navigator.language);

/** A span as the reader calls it: "Week of 9 March", "9 March". */
export function spanWords(span: Span): string {
  const day = dayWords(midnight(span.day));
  return span.unit === 'week' ? t('topicWeekOf', day) : day;
}

/** What is chosen of a timeline; null where nothing of it is. */
export const chosenStart = (span: Span | null): number | null =>
  span ? boundsOf(span).from : null;

/** Where a click on a bar leads: to its texts, and back to all where it is chosen already. */
export function barHref(id: string, timeline: Timeline, span: Span | null, start: number) {
  const at = timeline.starts.indexOf(start);
  if (at < 0 || (timeline.about[at] ?? 0) + (timeline.mentions[at] ?? 0) === 0) return null;
  const own: Span = { unit: timeline.unit, day: dayOf(start) };
  return topicHref(id, span?.day === own.day && span.unit === own.unit ? null : own);
}

/** What is left out, in words; empty where nothing is. */
export const leftWords = (timeline: Timeline, left: number): string =>
  [
    timeline.earlier > 0 ? plural('topicEarlier', timeline.earlier) : '',
    left > 0 ? plural('topicLeft', left) : '',
  ]
    .filter(Boolean)
    .join(' ');
