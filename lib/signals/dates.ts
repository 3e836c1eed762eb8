import { dayOf } from '../article/metadata/date-value.ts';
import type { Article } from '../model/article.ts';
import type { CueSentence, Finding } from '../model/signals.ts';
import { comingButPast, slugOf } from './dates-coming.ts';
import {
  changedBefore,
  disagreeing,
  oldUnderNew,
  onlyChanged,
  type Pair,
  surely,
} from './dates-stated.ts';
import { timesIn } from './dates-written.ts';
import type { SignalDefinition } from './definition.ts';

/**
 * The dates of an article and what does not go together in them. Method: all dates of data, address, lines beside the text and
 * sentences, compared by rules; remarks only where the dates are plainly the article's own. Sources: methods of `htmldate` for
 * where pages state dates; the remarks are ours. Limits: dates without a year are not read, a time told as still to come only
 * in English, German, French and Spanish; a date in the future needs a clock and is not looked for; which of two dates is true
 * is not known.
 */
export const dates: SignalDefinition = {
  name: 'dates',
  measure: (article) => ({ name: 'dates', kind: 'notes', findings: findingsOf(article) }),
};

function findingsOf(article: Article): Finding[] {
  return [
    ...coming(article),
    ...remark('oldWithNewDate', oldUnderNew(article)),
    ...remark('datesDisagree', disagreeing(article)),
    ...remark('updatedBeforePublished', changedBefore(article)),
    ...modifiedOnly(article),
    ...allDates(article),
  ];
}

/** Its values are the earlier time, where it stands, the later one, where it stands. */
const remark = (name: string, pair: Pair | null): Finding[] =>
  pair
    ? [
        {
          ...beside(name, 1),
          values: [pair.early.value, pair.early.origin, pair.late.value, pair.late.origin],
          quotes: pair.quotes,
        },
      ]
    : [];

/** Values: the time told as still to come, the day of the publication. */
function coming(article: Article): Finding[] {
  const published = earliest(article);
  const found = published === null ? null : comingButPast(article, published);
  if (!found || published === null) return [];
  const titles = [article.title, slugOf(article.url)].filter((text) =>
    timesIn(text).some(({ value }) => value === found.value),
  );
  return [
    {
      ...beside('comingButPast', 1),
      values: [found.value, published],
      sentences: found.sentences,
      quotes: titles.map((text) => (text === article.title ? text : article.url)),
    },
  ];
}

/** The first day that is plainly one of publication, or else the one believed. */
function earliest(article: Article): string | null {
  const days = surely(article, 'published')
    .map(({ value }) => value)
    .filter((value) => value.length > 7)
    .sort();
  const believed = article.publishedAt === null ? null : dayOf(article.publishedAt);
  return days[0] !== undefined && believed !== null && days[0] < believed ? days[0] : believed;
}

function modifiedOnly(article: Article): Finding[] {
  const day = onlyChanged(article);
  return day === null ? [] : [{ ...beside('modifiedOnly', 1), values: [day] }];
}

/** Every date: its values are pairs of a time and where it stands; those in sentences come with the sentence. */
function allDates(article: Article): Finding[] {
  const pairs = new Map<string, [value: string, origin: string]>();
  const add = (value: string, origin: string): void => {
    pairs.set(`${value} ${origin}`, [value, origin]);
  };
  for (const { value, origin } of article.dates) add(dayOf(value), origin);
  for (const { value, origin } of surely(article, 'published')) add(value, origin);
  for (const { value } of timesIn(slugOf(article.url))) add(value, 'url');
  for (const { value } of timesIn(article.title)) add(value, 'visible');
  const sentences: CueSentence[] = [];
  for (const [sentence, { text }] of article.sentences.entries()) {
    const times = /\d{4}/.test(text) ? timesIn(text) : [];
    if (times.length === 0) continue;
    for (const { value } of times) add(value, 'text');
    sentences.push({
      sentence,
      cues: times.map(({ start, end }) => ({
        text: text.slice(start, end),
        start,
        end,
        quoted: false,
      })),
    });
  }
  if (pairs.size === 0) return [];
  return [{ ...beside('allDates', pairs.size), values: [...pairs.values()].flat(), sentences }];
}

const beside = (name: string, count: number): Finding => ({
  name,
  count,
  values: [],
  side: 'beside',
  sentences: [],
  quotes: [],
});
