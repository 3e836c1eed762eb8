import {
  type FacetKind,
  facetKey,
  isSort,
  type ListFilter,
  type MeterBand,
  meterOfSort,
  type Sort,
} from '../../lib/client/library.ts';
import type { ReadState } from '../../lib/model/library.ts';
import { METER_STEPS } from '../../lib/model/signals.ts';

export const STATES: readonly ReadState[] = ['unread', 'reading', 'read', 'archived'];

/** What the list shows and in which order; all of it stands in the address, so that back, forward and bookmarks work. */
export interface ListView {
  text: string;
  state: ReadState | null;
  topic: string | null;
  tags: string[];
  site: string | null;
  author: string | null;
  lang: string | null;
  has: ('notes' | 'faq')[];
  /** How the texts are made. */
  meters: MeterBand[];
  /** Days, `yyyy-mm-dd`; saved on or after, and on or before. */
  from: string | null;
  to: string | null;
  sort: Sort;
  /** The article that is open beside the list. */
  open: string | null;
}

export const WHOLE_LIST: ListView = {
  text: '',
  state: null,
  topic: null,
  tags: [],
  site: null,
  author: null,
  lang: null,
  has: [],
  meters: [],
  from: null,
  to: null,
  sort: 'best',
  open: null,
};

const HAS = ['notes', 'faq'] as const;

const ID = /^[0-9A-Z]{26}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | null =>
  all.find((one) => one === value) ?? null;

const fitting = (form: RegExp, value: string | null): string | null =>
  value !== null && form.test(value) ? value : null;

const BAND = /^([a-zA-Z]+)-(least|most)-(\d)$/;

/** Reads a band as it stands in the address: `supposed-least-4`; null where it is none. */
export function readBand(value: string): MeterBand | null {
  const [, meter, side, digit] = BAND.exec(value) ?? [];
  const step = Number(digit);
  if (!meter || !(step < METER_STEPS)) return null;
  return { meter, side: side === 'least' ? 'least' : 'most', step };
}

export const writeBand = ({ meter, side, step }: MeterBand): string => `${meter}-${side}-${step}`;

/** Reads the part of the list's address after the `?`; what is not understood is left out. */
export function readListView(query: string): ListView {
  const given = new URLSearchParams(query);
  const sort = given.get('sort') ?? '';
  return {
    text: given.get('q') ?? '',
    state: oneOf(STATES, given.get('state')),
    topic: fitting(ID, given.get('topic')),
    tags: given.getAll('tag'),
    site: given.get('site'),
    author: given.get('author'),
    lang: given.get('lang'),
    has: given.getAll('has').flatMap((value) => oneOf(HAS, value) ?? []),
    meters: given.getAll('made').flatMap((value) => readBand(value) ?? []),
    from: fitting(DAY, given.get('from')),
    to: fitting(DAY, given.get('to')),
    sort: isSort(sort) ? sort : 'best',
    open: fitting(ID, given.get('open')),
  };
}

/** The same the other way. Keeps to one order, so that a view has one address. */
export function listQuery(view: ListView): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | null) => {
    if (value) query.append(name, value);
  };
  put('q', view.text);
  put('state', view.state);
  put('topic', view.topic);
  for (const tag of view.tags) put('tag', tag);
  put('site', view.site);
  put('author', view.author);
  put('lang', view.lang);
  for (const has of view.has) put('has', has);
  for (const band of view.meters) put('made', writeBand(band));
  put('from', view.from);
  put('to', view.to);
  if (view.sort !== 'best') put('sort', view.sort);
  put('open', view.open);
  return String(query);
}

/** The address of a view, after the page's own. */
export function listHref(view: ListView): string {
  const query = listQuery(view);
  return query ? `#/?${query}` : '#/';
}

/** The day's beginning in the reader's time, in milliseconds; the day after it where `next`. */
export function midnight(day: string, next = false): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + (next ? 1 : 0)).getTime();
}

/** What the view asks of the library. */
export function filterOf(view: ListView): ListFilter {
  const facets: [FacetKind, string | null][] = [
    ['state', view.state],
    ...view.tags.map((tag): [FacetKind, string] => ['tag', tag]),
    ['site', view.site],
    ['author', view.author],
    ['lang', view.lang],
    ...view.has.map((has): [FacetKind, string] => ['has', has]),
  ];
  return {
    text: view.text,
    facets: facets.flatMap(([kind, value]) => (value === null ? [] : [facetKey(kind, value)])),
    meters: view.meters,
    topicId: view.topic,
    savedFrom: view.from === null ? null : midnight(view.from),
    savedBefore: view.to === null ? null : midnight(view.to, true),
  };
}

/** Whether the list depends on how texts are made. */
export const asksForMeters = ({ meters, sort }: ListView): boolean =>
  meters.length > 0 || meterOfSort(sort) !== null;

/** The view for readers who do not want to be shown how texts are made. */
export const withoutMeters = (view: ListView): ListView => ({
  ...view,
  meters: [],
  sort: meterOfSort(view.sort) === null ? view.sort : 'best',
});

/** Whether the view leaves anything out. */
export const isNarrowed = (view: ListView): boolean =>
  listQuery({ ...view, open: null, sort: 'best' }) !== '';
