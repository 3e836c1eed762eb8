import { datesIn, dayOf } from '../article/metadata/date-value.ts';
import type { Article, DateOrigin, PageDate } from '../model/article.ts';
import { parseUrl } from '../text/url.ts';
import { daysFrom, firstDay, lastDay, timesIn } from './dates-written.ts';

/** A day or month that a page states as the article's, and where. */
export interface StatedTime {
  value: string;
  origin: DateOrigin;
}

/** Two times that do not go together, the earlier first, and the lines that show it, to the letter. */
export interface Pair {
  early: StatedTime;
  late: StatedTime;
  quotes: string[];
}

/** Times of one publication: a day apart by time zones and by the paper of the next morning. In days. */
const SAME = 1;
/** From here on an article is an old one under a new date rather than one whose data are a little off. In days. */
const OLD = 90;
const MONTH_PATH = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?=\/)/;
const FIRST_PUBLISHED =
  /(?<!\p{L})(?:originally|first|previously) (?:published|appeared|posted|ran)(?!\p{L})|(?:ursprünglich|zuerst|erstmals) (?:erschienen|veröffentlicht)|initialement (?:publié|paru)|publié(?:e)? (?:initialement|pour la première fois)|publicad[oa] originalmente|originalmente publicad[oa]/iu;
/** It has to be the article that was published, not a book. */
const THIS_ARTICLE =
  /(?<!\p{L})(?:this|the) (?:article|story|post|piece|essay|column|report|interview|review|guide)(?!\p{L})|dieser (?:artikel|text|beitrag)|cet article|este artículo|^\P{L}*(?:originally|first|previously|ursprünglich|zuerst|erstmals|publi\p{L}+|initialement|originalmente) /iu;

/** The dates that are plainly the article's, by role; several of one day and origin once. */
export function surely(article: Article, role: PageDate['role']): StatedTime[] {
  const days = article.dates
    .filter((date) => date.role === role && !date.loose)
    .map(({ value, origin }) => ({ value: dayOf(value), origin }));
  const month = role === 'published' ? monthInPath(article) : null;
  const all: StatedTime[] = month === null ? days : [...days, { value: month, origin: 'url' }];
  return all.filter((one, at) => all.findIndex((other) => isSameTime(one, other)) === at);
}

const isSameTime = (a: StatedTime, b: StatedTime): boolean =>
  a.value === b.value && a.origin === b.origin;

/** The month in an address that names no day: "/2025/11/". */
function monthInPath({ url, dates }: Article): string | null {
  if (dates.some(({ origin }) => origin === 'url')) return null;
  const [, year, month] = MONTH_PATH.exec(parseUrl(url)?.pathname ?? '') ?? [];
  return year && month ? `${year}-${month}` : null;
}

/** The day of the last change of an article whose page states no other; null where it states one of publication. */
export function onlyChanged({ dates, publishedAt, modifiedAt }: Article): string | null {
  // Where nothing else is printed, the day of the change is believed to be that of publication.
  const day = modifiedAt ?? publishedAt;
  return day !== null && dates.length > 0 && dates.every(({ role }) => role === 'modified')
    ? dayOf(day)
    : null;
}

/** Days between two times, from the end of the earlier to the beginning of the later. */
const apart = (early: StatedTime, late: StatedTime): number =>
  daysFrom(lastDay(early.value), firstDay(late.value));

const earlierFirst = (times: readonly StatedTime[]): StatedTime[] =>
  times.toSorted((a, b) => (lastDay(a.value) < lastDay(b.value) ? -1 : 1));

/** The earliest and the latest publication that a page states, where they are more than a day apart. */
function publications(article: Article): Pair | null {
  const sorted = earlierFirst(surely(article, 'published'));
  const [early, late] = [sorted[0], sorted.at(-1)];
  if (!early || !late || apart(early, late) <= SAME || isSwapped(early, late)) return null;
  return { early, late, quotes: quotesOf(article, [early, late]) };
}

/** One day whose month and day were read the other way round: "09.10.2024". */
const isSwapped = (a: StatedTime, b: StatedTime): boolean => {
  const [year, month, day] = a.value.split('-');
  return b.value === `${year}-${day}-${month}`;
};

/** Whether a time is that of a change: sites print the last change as the article's date. */
const isChange = (article: Article, { value }: StatedTime): boolean =>
  article.dates.some(
    ({ role, value: changed }) =>
      role === 'modified' && Math.abs(daysFrom(changed, firstDay(value))) <= SAME,
  );

/** Two publications that differ, neither of which is the day of a change, and too near for an old article. */
export function disagreeing(article: Article): Pair | null {
  const pair = publications(article);
  return pair && !isChange(article, pair.late) && apart(pair.early, pair.late) < OLD ? pair : null;
}

/** The page prints the old date, and only its data call the day of the last change that of publication. */
const isPrintedOld = (article: Article, { early, late }: Pair): boolean =>
  early.origin === 'visible' && late.origin !== 'visible' && isChange(article, late);

/** An old article under a new date: by what data, address and printed dates say, or by a line that says so. */
export function oldUnderNew(article: Article): Pair | null {
  const pair = publications(article);
  if (pair && apart(pair.early, pair.late) >= OLD && !isPrintedOld(article, pair)) return pair;
  const { publishedAt } = article;
  if (publishedAt === null) return null;
  const stated = article.dates.find(({ value }) => value === publishedAt);
  const late: StatedTime = { value: dayOf(publishedAt), origin: stated?.origin ?? 'visible' };
  for (const { text, isSentence } of tellingLines(article)) {
    const said = FIRST_PUBLISHED.exec(text);
    if (!said || !THIS_ARTICLE.test(text)) continue;
    const time = timesIn(text).find(({ start }) => start > said.index && start < said.index + 120);
    if (!time) continue;
    const early: StatedTime = { value: time.value, origin: isSentence ? 'text' : 'visible' };
    if (apart(early, late) >= OLD) return { early, late, quotes: [text] };
  }
  return null;
}

const tellingLines = (article: Article): { text: string; isSentence: boolean }[] => [
  ...linesOf(article).map((text) => ({ text, isSentence: false })),
  ...article.sentences.map(({ text }) => ({ text, isSentence: true })),
];

/** A change that a page dates before the publication, in the same place, and no other after it. */
export function changedBefore(article: Article): Pair | null {
  const changes = surely(article, 'modified');
  for (const late of surely(article, 'published')) {
    if (changes.some((change) => apart(late, change) >= 0 || apart(change, late) <= SAME))
      return null;
    const early = changes.find(
      (change) => change.origin === late.origin && apart(change, late) > SAME,
    );
    if (early) return { early, late, quotes: quotesOf(article, [early, late]) };
  }
  return null;
}

/** The lines beside the text, as they stand on the page. */
export const linesOf = ({ imprint }: Article): string[] =>
  imprint ? [...imprint.below, ...imprint.above, ...imprint.notices] : [];

/** What on the page shows these times: the line that prints one, the address that holds one. */
function quotesOf(article: Article, times: readonly StatedTime[]): string[] {
  const quotes = times.flatMap(({ value, origin }) => {
    if (origin === 'url') return [article.url];
    const line = linesOf(article).find((text) =>
      datesIn(text).some((date) => dayOf(date.value) === value),
    );
    return line ?? [];
  });
  return [...new Set(quotes)];
}
