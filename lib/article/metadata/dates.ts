import type { DateOrigin, PageDate } from '../../model/article.ts';
import { parseUrl } from '../../text/url.ts';
import { dateIn, dayOf, daysApart } from './date-value.ts';
import { textOf } from './json-ld.ts';
import { linesNearHeadline, type PageFacts } from './page-facts.ts';

export interface ArticleDates {
  publishedAt: string | null;
  modifiedAt: string | null;
  dates: PageDate[];
}

const PUBLISHED_META = ['article:published_time', 'og:published_time', 'og:article:published_time'];
const OTHER_PUBLISHED_META = [
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'publish-date',
  'publishdate',
  'publish_date',
  'published',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'date',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];
const UPDATED = /\b(?:updated?|modified|edited|revised|aktualisiert|mis à jour|actualizado)\b/i;
const PUBLISHED = /^(?:first |originally )?(?:published|posted|publié|veröffentlicht|publicado)\b/i;
const MAX_DATES = 20;

/**
 * When the article was published and changed. Every date found is kept with its place; of the published ones the place
 * that is right most often wins (measured on saved pages): the address, `article:published_time`, JSON-LD, other meta
 * tags, microdata, `<time>`, what is printed beside the headline. A modified date is never taken for a published one.
 */
export function datesOf(
  facts: PageFacts,
  title: string,
  readabilityTime: string | null,
): ArticleDates {
  const printed = printedDates(facts, title);
  const published = [
    at('url', [dateInPath(facts.url)]),
    at('meta', metaValues(facts, PUBLISHED_META)),
    at('json-ld', [textOf(facts.article?.datePublished), textOf(facts.article?.uploadDate)]),
    at('meta', metaValues(facts, OTHER_PUBLISHED_META)),
    at('microdata', facts.dates.published),
    at('time', timeElements(facts, false)),
    at('text', printed.published),
    at('text', dateClass(facts)),
    at('text', labelledLine(facts, PUBLISHED)),
    at('meta', [readabilityTime]),
  ].flat();
  const modified = [
    at('meta', metaValues(facts, MODIFIED_META)),
    at('json-ld', [textOf(facts.article?.dateModified)]),
    at('microdata', facts.dates.modified),
    at('time', timeElements(facts, true)),
    at('text', printed.modified),
    at('text', labelledLine(facts, UPDATED)),
  ].flat();

  const publishedAt = choosePublished(published, modified);
  return {
    publishedAt,
    modifiedAt: chooseModified(modified, publishedAt),
    dates: [
      ...published.map((date): PageDate => ({ role: 'published', ...date })),
      ...modified.map((date): PageDate => ({ role: 'modified', ...date })),
    ].slice(0, MAX_DATES),
  };
}

interface Found {
  value: string;
  origin: DateOrigin;
}

function at(origin: DateOrigin, texts: (string | null | undefined)[]): Found[] {
  const values = texts.flatMap((text) => (text ? (dateIn(text.slice(0, 300)) ?? []) : []));
  return [...new Set(values)].map((value) => ({ value, origin }));
}

function choosePublished(found: Found[], modified: Found[]): string | null {
  const first = found[0];
  if (!first) return null;
  const stated = found.find(({ origin }) => origin !== 'url') ?? first;
  // The address has the day only; another place may have the hour of the same day.
  if (first.origin === 'url')
    return dayOf(stated.value) === first.value ? stated.value : first.value;
  const printed = found.find(({ origin }) => origin === 'text' || origin === 'time');
  if (!printed) return first.value;
  // A time in UTC may fall on the day beside the one the site prints for its readers.
  if (daysApart(first.value, printed.value) === 1) return printed.value;
  // Some sites state the last change as the publication too, and print the true day.
  const change = modified.find(({ origin }) => origin === first.origin);
  const isChange = change !== undefined && daysApart(change.value, first.value) <= 2;
  return isChange && printed.origin === 'text' && dayOf(printed.value) < dayOf(first.value)
    ? printed.value
    : first.value;
}

function chooseModified(found: Found[], publishedAt: string | null): string | null {
  const later = found.find(
    ({ value }) =>
      publishedAt === null || (dayOf(value) >= dayOf(publishedAt) && value !== publishedAt),
  );
  return later?.value ?? null;
}

const metaValues = ({ meta }: PageFacts, names: string[]): (string | undefined)[] =>
  names.map((name) => meta.get(name));

function dateInPath(url: string): string | null {
  const path = parseUrl(url)?.pathname ?? '';
  const found = /\/(20\d\d|19\d\d)[/-]?(\d{2}|[a-z]{3})[/-]?(\d{2})(?=[/-]|$)/i.exec(path);
  if (!found) return null;
  const [, year, month = '', day] = found;
  return /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
}

/** The first `<time>` of those that say "updated", or of the others. */
const timeElements = ({ dates }: PageFacts, updated: boolean): string[] =>
  dates.times
    .filter(({ around }) => UPDATED.test(around) === updated)
    .slice(0, 1)
    .map(({ value }) => value);

function printedDates(
  facts: PageFacts,
  title: string,
): { published: string[]; modified: string[] } {
  const dated = (texts: string[]): string[] =>
    texts.filter((text) => dateIn(text) !== null).slice(0, 1);
  // "Published 2 May · Updated 3 May": what stands before the word was not changed then.
  const lines = linesNearHeadline(facts, title).map((line) => {
    const at = line.search(UPDATED);
    return at < 0
      ? { before: line, after: '' }
      : { before: line.slice(0, at), after: line.slice(at) };
  });
  return {
    published: dated(lines.map(({ before }) => before)),
    modified: dated(lines.map(({ after }) => after)),
  };
}

/** A line anywhere that says what its date is. */
const labelledLine = ({ lines }: PageFacts, label: RegExp): string[] =>
  lines
    .map(({ text }) => text)
    .filter((text) => text.length <= 100 && label.test(text) && dateIn(text) !== null)
    .slice(0, 1);

const dateClass = ({ dates }: PageFacts): string[] =>
  dates.named.filter((text) => dateIn(text) !== null).slice(0, 1);
