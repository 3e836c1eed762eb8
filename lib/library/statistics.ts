import type { SavedArticle } from '../model/library.ts';
import { MAX_KEY, MIN_KEY } from './keys.ts';
import { siteOf } from './rows.ts';
import type { Library } from './schema.ts';

/** Rows read at a time. */
const BATCH = 2000;

/** What happened in a week. `minutes`: of reading, by the length of what was marked read. */
export interface Week {
  /** Its beginning, in milliseconds since 1970. */
  start: number;
  saved: number;
  read: number;
  minutes: number;
}

export interface Statistics {
  /** Every week from the first to the last, oldest first. */
  weeks: Week[];
  /** Sites by how many articles they have, most first. */
  sites: { name: string; count: number }[];
  saved: number;
  read: number;
  minutes: number;
  words: number;
}

/** The beginning of the week that a time is in, and of the week after it; passed in, since it is the reader's calendar. */
export interface Calendar {
  weekOf(time: number): number;
  next(week: number): number;
}

/** Adds rows up, one after the other. */
export function tally(calendar: Calendar): { add(row: SavedArticle): void; result(): Statistics } {
  const weeks = new Map<number, Week>();
  const sites = new Map<string, number>();
  const sum = { saved: 0, read: 0, minutes: 0, words: 0 };
  const week = (time: number): Week => {
    const start = calendar.weekOf(time);
    const known = weeks.get(start) ?? { start, saved: 0, read: 0, minutes: 0 };
    weeks.set(start, known);
    return known;
  };
  return {
    add: (row) => {
      sum.saved++;
      week(row.savedAt).saved++;
      const site = siteOf(row);
      sites.set(site, (sites.get(site) ?? 0) + 1);
      if (row.readAt === null) return;
      sum.read++;
      sum.minutes += row.readingMinutes;
      sum.words += row.wordCount;
      const read = week(row.readAt);
      read.read++;
      read.minutes += row.readingMinutes;
    },
    result: () => {
      const starts = [...weeks.keys()].sort((a, b) => a - b);
      const all: Week[] = [];
      const last = starts.at(-1) ?? 0;
      for (let start = starts[0] ?? 1; start <= last; start = calendar.next(start))
        all.push(weeks.get(start) ?? { start, saved: 0, read: 0, minutes: 0 });
      const most = [...sites].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return { weeks: all, sites: most.map(([name, count]) => ({ name, count })), ...sum };
    },
  };
}

/** The statistics of the whole library. Reads its rows some at a time; `told` hears how many were read so far. */
export async function statisticsOf(
  library: Library,
  calendar: Calendar,
  told: (done: number) => void,
): Promise<Statistics> {
  const { add, result } = tally(calendar);
  let done = 0;
  for (let from: unknown[] = [MIN_KEY, MIN_KEY]; ; ) {
    const rows = await library.articles.where('[savedAt+id]').above(from).limit(BATCH).toArray();
    for (const row of rows) add(row);
    done += rows.length;
    told(done);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return result();
    from = [last.savedAt, last.id];
  }
}

/** How many articles saved in each of the weeks match each topic; topics with most matches first, at most `limit`. */
export async function topicWeeks(
  library: Library,
  calendar: Calendar,
  limit: number,
): Promise<{ id: string; name: string; weeks: Map<number, number>; count: number }[]> {
  const topics = await library.topics.toArray();
  const all = await Promise.all(
    topics.map(async ({ id, name }) => {
      const keys = await library.matches
        .where('[topicId+savedAt]')
        .between([id, MIN_KEY], [id, MAX_KEY])
        .keys();
      const weeks = new Map<number, number>();
      for (const key of keys) {
        const week = calendar.weekOf(Number((key as unknown as [string, number])[1]));
        weeks.set(week, (weeks.get(week) ?? 0) + 1);
      }
      return { id, name, weeks, count: keys.length };
    }),
  );
  return all
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, limit);
}
