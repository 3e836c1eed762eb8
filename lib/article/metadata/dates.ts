import type { PageDate } from '../../model/article.ts';
import type { Candidate, Choice } from '../../model/reasons.ts';
import { datesStated, type FoundDate, isLoose } from './date-sources.ts';
import { dayOf, daysApart } from './date-value.ts';
import type { PageFacts } from './page-facts.ts';

/** The dates with the reasons for them. */
export interface ChosenDates {
  published: Choice;
  modified: Choice;
  dates: PageDate[];
}

const MAX_DATES = 20;
/** Clocks differ, and a page may be dated for tomorrow's paper. In milliseconds. */
const AHEAD = 2 * 86_400_000;
/** Places in the page's data, in the order of how often they are right. */
const DATA = [
  'article:published_time',
  'json-ld datePublished',
  'json-ld of the page',
  'other meta',
  'microdata datePublished',
];
/** Places a reader sees, in that order, for pages whose data says nothing, and then the last ones to ask. */
const LAST = ['time', 'address', 'class date', 'readability'];

/**
 * When the article was published and changed. Which place is believed was found on saved pages, by what happens where two
 * differ: the data, unless the page prints another day beside its headline that is older, or that is the only date printed
 * and the day of the last change, which is what the site then takes for the article's date. A time in UTC may fall on the
 * day beside the one printed for readers: the printed one holds. `now` in milliseconds: dates after it are refused.
 */
export function chooseDates(
  facts: PageFacts,
  title: string,
  readabilityTime: string | null,
  now: number | null = null,
): ChosenDates {
  const found = datesStated(facts, title, readabilityTime).filter(
    ({ value }) => now === null || Date.parse(dayOf(value)) <= now + AHEAD,
  );
  const published = choosePublished(found);
  const modified = chooseModified(found, published.value);
  return {
    published,
    modified,
    dates: found.slice(0, MAX_DATES).map(
      (date): PageDate => ({
        role: date.role,
        value: date.value,
        origin: date.origin,
        ...(isLoose(date) ? { loose: true } : {}),
      }),
    ),
  };
}

function choosePublished(found: FoundDate[]): Choice {
  const published = found.filter(({ role }) => role === 'published');
  const updates = found.filter(({ role }) => role === 'modified');
  const isPlace =
    (...places: string[]) =>
    ({ place }: FoundDate): boolean =>
      places.includes(place);
  const chosen = (date: FoundDate | undefined, why: string): Choice => ({
    value: date?.value ?? null,
    origin: date?.place ?? null,
    why,
    candidates: asCandidates(published, date),
  });

  const data = DATA.flatMap((place) => published.filter(isPlace(place)));
  const near = published.find(isPlace('near headline'));
  const printed = near?.label ? near : (published.find(isPlace('labelled line')) ?? near);
  const [first] = data;
  if (!first) {
    if (printed) return chosen(printed, 'printed, and the data says nothing');
    const last = LAST.flatMap((place) => published.filter(isPlace(place)))[0];
    if (last) return chosen(last, 'nothing better is stated');
    const update = updates.find(({ origin }) => origin === 'visible');
    return chosen(update, update ? 'the only date printed, as that of an update' : 'no date');
  }
  if (!near || !printed) return chosen(first, 'stated in the data');
  const agreeing = data.find(({ value }) => dayOf(value) === dayOf(printed.value));
  if (agreeing) return chosen(agreeing, 'stated in the data and printed');
  const hasUpdate = updates.some(({ origin }) => origin === 'visible');
  if (data.some(({ value }) => daysApart(value, printed.value) === 1))
    return chosen(printed, 'printed, the day beside the one in the data');
  if (dayOf(printed.value) < dayOf(first.value) && (printed.label || !hasUpdate))
    return chosen(printed, 'printed, and older than the data');
  const isChange = updates.some(({ value }) => dayOf(value) === dayOf(printed.value));
  return isChange && !hasUpdate
    ? chosen(printed, 'the only date printed')
    : chosen(first, 'stated in the data');
}

function chooseModified(found: FoundDate[], publishedAt: string | null): Choice {
  const modified = found.filter(({ role }) => role === 'modified');
  const later = modified.find(
    ({ value }) =>
      publishedAt === null || (dayOf(value) >= dayOf(publishedAt) && value !== publishedAt),
  );
  return {
    value: later?.value ?? null,
    origin: later?.place ?? null,
    why: later ? 'the first place in order' : 'no change after the publication',
    candidates: asCandidates(modified, later),
  };
}

const asCandidates = (dates: FoundDate[], chosen: FoundDate | undefined): Candidate[] =>
  [...(chosen ? [chosen] : []), ...dates.filter((date) => date !== chosen)].map(
    ({ value, place }) => ({ value, origin: place }),
  );
