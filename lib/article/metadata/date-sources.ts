import type { DateOrigin } from '../../model/article.ts';
import { parseUrl } from '../../text/url.ts';
import { type DayOrder, dateIn, datesIn, type WrittenDate } from './date-value.ts';
import { textOf } from './json-ld.ts';
import { chooseLanguage } from './language.ts';
import { headlineLine, linesNearHeadline, type NearLine, type PageFacts } from './page-facts.ts';

/** A date one place on the page states. `label`: a word there says what it is the date of. */
export interface FoundDate {
  role: 'published' | 'modified';
  value: string;
  origin: DateOrigin;
  /** The place, for explanations: `meta article:published_time`, `near headline`. */
  place: string;
  label: boolean;
  /** Printed above the headline, where today's date may stand. */
  above?: true;
}

/** Places whose date may be that of something else on the page. */
const LOOSE = new Set(
  'time|class date|labelled line|json-ld of the page|other meta|readability'.split('|'),
);

/** Whether it is not plain that a date is the article's. */
export const isLoose = ({ place, label, above }: FoundDate): boolean =>
  LOOSE.has(place) || place.startsWith('microdata') || (above === true && !label);

const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'article:published',
];
const OTHER_PUBLISHED_META = [
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article.published',
  'publish-date',
  'publishdate',
  'publish_date',
  'publication_date',
  'publication-date',
  'published-date',
  'published_date',
  'published_time',
  'published',
  'w-published-date',
  'pubdate',
  'dc.date.issued',
  'dc.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'dc.date',
  'dcterms.date',
  'eprints.date',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'originalpublicationdate',
  'datecreated',
  'date',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'last_modified',
  'modified-time',
  'dcterms.modified',
  'dc.date.modified',
  'dc.modified',
  'revised',
];

/** Words before a date that make it the date of a change, in the languages Lede's readers meet. */
const UPDATED =
  /(?:^|[^\p{L}])(?:updated?|modified|edited|revised|reviewed|changed|aktualisiert|geändert|überarbeitet|mise? à jour|màj|modifié|actualizad[oa]|modificad[oa]|aggiornat[oa]|modificato|atualizad[oa]|bijgewerkt|gewijzigd|zaktualizowan[oay]|aktualizacja|обновлен[оа]?|изменен[оа]?|güncellen\p{L}*|güncelleme|تحديث|تعديل|עודכן|עדכון)(?:$|[^\p{L}])|更新|修正|修改|업데이트|수정/iu;
const PUBLISHED =
  /(?:^|[^\p{L}])(?:published|posted|created|veröffentlicht|erschienen|publié|publicad[oa]|pubblicat[oa]|gepubliceerd|geplaatst|opublikowan[oay]|dodano|опубликован[оа]?|yayınlan\p{L}*|yayın\p{L}*|نشر|نُشر|פורסם|תאריך פרסום)(?:$|[^\p{L}])|发布|發布|公開|掲載|投稿|配信|등록|입력|게시/iu;

/** Longest line around the headline whose date needs no label to be taken for the article's, in characters. */
const MAX_PLAIN = 110;
const MAX_LABELLED = 200;
const MAX_LABELLED_LINE = 100;
/** A label stands in a line of its own above the date. */
const MAX_LABEL = 30;
/** How much of what is written before a date belongs to it. */
const MAX_SAID = 50;
const LABELS = { published: PUBLISHED, modified: UPDATED };

/** All dates the page states of itself, each place once, in no order of belief. */
export function datesStated(
  facts: PageFacts,
  title: string,
  readabilityTime: string | null,
): FoundDate[] {
  const order = dayOrderOf(facts);
  const { article, nodes } = facts;
  const others = nodes.filter((node) => node !== article && isPage(node));
  const from =
    (role: FoundDate['role'], origin: DateOrigin) =>
    (place: string, texts: (string | null | undefined)[], label = true): FoundDate[] => {
      const values = texts.flatMap(
        (text) => dateIn((text ?? '').trim().slice(0, 300), order) ?? [],
      );
      return [...new Set(values)].map((value) => ({ role, value, origin, place, label }));
    };
  const metas = (names: string[]): (string | undefined)[] =>
    names.map((name) => facts.meta.get(name));
  const near = nearDates(facts, title, order);
  const times = timeElements(facts, title);
  return [
    from('published', 'url')('address', [dateInPath(facts.url)]),
    from('published', 'meta')('article:published_time', metas(PUBLISHED_META)),
    from('published', 'json-ld')('json-ld datePublished', [
      textOf(article?.datePublished),
      textOf(article?.uploadDate),
      article?.datePublished ? null : textOf(article?.dateCreated),
    ]),
    from('published', 'json-ld')(
      'json-ld of the page',
      others.map((node) => textOf(node.datePublished)),
    ),
    from('published', 'meta')('other meta', metas(OTHER_PUBLISHED_META)),
    from('published', 'microdata')('microdata datePublished', facts.dates.published.slice(0, 1)),
    from('published', 'time')('time', times.published, false),
    near.published.map((found) => ({
      role: 'published' as const,
      origin: 'visible' as const,
      place: 'near headline',
      ...found,
    })),
    from('published', 'visible')('class date', dateClass(facts, order), false),
    from('published', 'visible')('labelled line', labelledLine(facts, 'published', order)),
    from('published', 'meta')('readability', [readabilityTime]),
    from('modified', 'meta')('article:modified_time', metas(MODIFIED_META)),
    from('modified', 'json-ld')('json-ld dateModified', [textOf(article?.dateModified)]),
    from('modified', 'microdata')('microdata dateModified', facts.dates.modified.slice(0, 1)),
    from('modified', 'time')('time', times.modified),
    near.modified.map((found) => ({
      role: 'modified' as const,
      origin: 'visible' as const,
      place: 'near headline',
      ...found,
    })),
    from('modified', 'visible')('labelled line', labelledLine(facts, 'modified', order)),
  ].flat();
}

const isPage = (node: Record<string, unknown>): boolean =>
  typeof node.datePublished === 'string' && /Page$/.test(String(node['@type']));

/** Which of two small numbers is the day, by the page's language; "en" alone is written both ways. */
function dayOrderOf(facts: PageFacts): DayOrder {
  const lang = chooseLanguage(facts).value;
  if (lang === null || lang === 'en') return null;
  return /^en-(?:US|PH)$/.test(lang) ? 'month-first' : 'day-first';
}

function dateInPath(url: string): string | null {
  const path = parseUrl(url)?.pathname ?? '';
  const slashes = /\/(20\d\d|19\d\d)\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=\/|$)/i.exec(path);
  const hyphens = /[/-](20\d\d|19\d\d)-(\d{2})-(\d{2})(?=[/_.-]|$)/.exec(path);
  const found = slashes ?? hyphens ?? /\/(20\d\d)(\d{2})(\d{2})(?=[/-]|$)/.exec(path);
  if (!found) return null;
  const [, year, month = '', day] = found;
  return /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
}

/** The first `<time>` that says "updated", and the first of the others, nearest to the headline first. */
function timeElements(
  facts: PageFacts,
  title: string,
): { published: string[]; modified: string[] } {
  const headline = headlineLine(facts, title) ?? 0;
  const away = (line: number | null): number => (line === null ? 1e6 : Math.abs(line - headline));
  const byNearness = facts.dates.times.toSorted((a, b) => away(a.line) - away(b.line));
  const isUpdate = (around: string): boolean =>
    UPDATED.test(around) && !/(?:^|\s)(?:entry-date )?published(?:\s|$)/i.test(around);
  const first = (updated: boolean): string[] =>
    byNearness
      .filter(({ around }) => isUpdate(around) === updated)
      .slice(0, 1)
      .map(({ text }) => text);
  return { published: first(false), modified: first(true) };
}

type Labelled = Pick<FoundDate, 'value' | 'label' | 'above'>;

/** The first date printed around the headline that may be the publication's, and the first that says it is a change's. */
function nearDates(
  facts: PageFacts,
  title: string,
  order: DayOrder,
): { published: Labelled[]; modified: Labelled[] } {
  const published: Labelled[] = [];
  const modified: Labelled[] = [];
  const headline = headlineLine(facts, title) ?? 0;
  for (const near of linesNearHeadline(facts, title)) {
    const above = near.line < headline ? { above: true as const } : {};
    const dates = near.text.length <= MAX_LABELLED ? datesIn(near.text, order) : [];
    for (const [index, date] of dates.entries()) {
      const said = saidOf(labelOf(facts, near, date, dates[index - 1]));
      if (said === 'modified') modified.push({ value: date.value, label: true, ...above });
      else if (near.text.length <= MAX_PLAIN || said === 'published')
        published.push({ value: date.value, label: said === 'published', ...above });
    }
  }
  return {
    published: (published.some(({ label }) => label)
      ? published.filter(({ label }) => label)
      : published
    ).slice(0, 1),
    modified: modified.slice(0, 1),
  };
}

/** What a label makes of its date: of "Last updated: · Originally published:" the word that is nearer to it. */
function saidOf(label: string): FoundDate['role'] | null {
  const near = label.slice(-MAX_SAID);
  const [updated, published] = [lastOf(near, UPDATED), lastOf(near, PUBLISHED)];
  if (updated < 0 && published < 0) return null;
  return updated > published ? 'modified' : 'published';
}

/** Where the last match of `words` ends; -1 where there is none. */
function lastOf(text: string, words: RegExp): number {
  const found = [...text.matchAll(new RegExp(words.source, 'giu'))].at(-1);
  return found ? found.index + found[0].length : -1;
}

/** What is written before a date: in its line since the date before, or else in the short line above. */
function labelOf(
  { lines }: PageFacts,
  { text, line }: NearLine,
  date: WrittenDate,
  before: WrittenDate | undefined,
): string {
  const own = text.slice(before?.end ?? 0, date.start);
  if (/\p{L}/u.test(own)) return own;
  // "May 9, 2026 (updated)"
  const behind = text.slice(date.end, date.end + 20);
  if (UPDATED.test(behind)) return behind;
  const above = before ? '' : (lines[line - 1]?.text ?? '');
  // A caption below a label is none of its dates.
  return text.length <= MAX_PLAIN && above.length <= MAX_LABEL && datesIn(above).length === 0
    ? above
    : '';
}

/** A line anywhere that says what its date is, or a label alone with the date below it. */
function labelledLine({ lines }: PageFacts, role: FoundDate['role'], order: DayOrder): string[] {
  for (const [index, { text }] of lines.entries()) {
    if (text.length > MAX_LABELLED_LINE || !LABELS[role].test(text)) continue;
    const dates = datesIn(text, order);
    for (const [at, date] of dates.entries()) {
      const before = text.slice(dates[at - 1]?.end ?? 0, date.start);
      if (before.length < MAX_SAID && saidOf(before) === role) return [date.value];
    }
    const below = lines[index + 1]?.text ?? '';
    const isLabel = text.length <= MAX_LABEL && dates.length === 0 && saidOf(text) === role;
    if (isLabel && below.length <= MAX_LABEL && dateIn(below, order)) return [below];
  }
  return [];
}

const dateClass = ({ dates }: PageFacts, order: DayOrder): string[] =>
  dates.named
    .map(({ text }) => text)
    .filter((text) => !UPDATED.test(text) && dateIn(text, order) !== null)
    .slice(0, 1);
