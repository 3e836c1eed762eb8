import { READ_STATES, type ReadState, type SavedArticle } from '../model/library.ts';
import { MAX_KEY, MIN_KEY } from './keys.ts';
import { idsByMeter, idsInBand, type MeterBand } from './meter-views.ts';
import { articleCounts } from './queries.ts';
import { type FacetKind, facetKey } from './rows.ts';
import type { Library } from './schema.ts';
import type { Found } from './search/finder.ts';

/** Above every string that begins like the bound. */
const LAST = '\uffff';

/**
 * `best`: by how well the words match; without words, as `newest`. `next`: what was begun, then what is unread, oldest first,
 * and at the end what was read.
 */
export const SORTS = [
  'best',
  'newest',
  'next',
  'oldest',
  'title',
  'published',
  'longest',
  'shortest',
] as const;

/** By what one meter says. */
export type MeterSort = `${'most' | 'least'}-${string}`;
export type Sort = (typeof SORTS)[number] | MeterSort;

/** The meter that a list is ordered by; null where it is ordered by something else. */
export const meterOfSort = (sort: string): string | null =>
  /^(?:most|least)-([a-zA-Z]+)$/.exec(sort)?.[1] ?? null;

export const isSort = (value: string): value is Sort =>
  SORTS.some((one) => one === value) || meterOfSort(value) !== null;

/** What the list is narrowed to: an article must meet all of it. Times in milliseconds since 1970. */
export interface ListFilter {
  /** A query in the reader's words (`parseQuery`). */
  text: string;
  /** Keys of `facets`; of several tags all must be there. */
  facets: string[];
  /** Of several bands an article lies in all. */
  meters: readonly MeterBand[];
  topicId: string | null;
  /** Saved at or after, and before. */
  savedFrom: number | null;
  savedBefore: number | null;
}

export const NO_FILTER: ListFilter = {
  text: '',
  facets: [],
  meters: [],
  topicId: null,
  savedFrom: null,
  savedBefore: null,
};

type Index = 'sortTitle' | 'publishedAt' | 'wordCount';

/** Ids by an index; those without a value in it come last. */
async function idsBy(library: Library, index: Index, isReversed: boolean): Promise<string[]> {
  const ordered = library.articles.orderBy(index);
  const ids = await (isReversed ? ordered.reverse() : ordered).primaryKeys();
  return index === 'publishedAt' ? withOthers(library, ids) : ids;
}

/** The ids, and after them all others, latest saved first. */
async function withOthers(library: Library, ids: string[]): Promise<string[]> {
  if (ids.length === (await articleCounts(library)).saved) return ids;
  const known = new Set(ids);
  const all = await idsBySaved(library, NO_FILTER, true);
  return [...ids, ...all.filter((id) => !known.has(id))];
}

async function idsBySaved(
  library: Library,
  { savedFrom, savedBefore }: ListFilter,
  isReversed: boolean,
): Promise<string[]> {
  const ids = await library.articles
    .where('[savedAt+id]')
    .between([savedFrom ?? MIN_KEY, MIN_KEY], [savedBefore ?? MAX_KEY, MIN_KEY], true, false)
    .primaryKeys();
  return isReversed ? ids.reverse() : ids;
}

/** The order in which saved articles wait to be read. */
const QUEUE = ['reading', 'unread', 'read', 'archived'] as const satisfies readonly ReadState[];

/** Ids as they wait to be read. */
async function idsByQueue(library: Library): Promise<string[]> {
  const parts = QUEUE.map((state) =>
    library.articles
      .where('[state+savedAt]')
      .between([state, MIN_KEY], [state, MAX_KEY])
      .primaryKeys(),
  );
  return (await Promise.all(parts)).flat();
}

async function ordered(library: Library, filter: ListFilter, sort: Sort): Promise<string[]> {
  const meter = meterOfSort(sort);
  if (meter !== null) {
    const ids = await idsByMeter(library, meter);
    return withOthers(library, sort.startsWith('most') ? ids.reverse() : ids);
  }
  switch (sort) {
    case 'oldest':
      return idsBySaved(library, filter, false);
    case 'next':
      return idsByQueue(library);
    case 'title':
      return idsBy(library, 'sortTitle', false);
    case 'published':
      return idsBy(library, 'publishedAt', true);
    case 'longest':
      return idsBy(library, 'wordCount', true);
    case 'shortest':
      return idsBy(library, 'wordCount', false);
    default:
      return idsBySaved(library, filter, true);
  }
}

/** The sets of ids that the filter's parts allow; none where all are allowed. */
async function allowed(library: Library, filter: ListFilter, sort: Sort): Promise<Set<string>[]> {
  const { facets, meters, topicId, savedFrom, savedBefore } = filter;
  const ids: Promise<string[]>[] = [
    ...facets.map((key) => library.articles.where('facets').equals(key).primaryKeys()),
    ...meters.map((band) => idsInBand(library, band)),
  ];
  if (topicId !== null)
    ids.push(
      library.matches
        .where('[topicId+savedAt]')
        .between([topicId, MIN_KEY], [topicId, MAX_KEY])
        .primaryKeys()
        .then((keys) => keys.map(([, articleId]) => articleId)),
    );
  const isByTime = sort === 'newest' || sort === 'oldest';
  if (!isByTime && (savedFrom !== null || savedBefore !== null))
    ids.push(idsBySaved(library, filter, false));
  return (await Promise.all(ids)).map((one) => new Set(one));
}

/** Reads little, but something of all that a list depends on: every change of an article, of its words or of its matches. */
export const watchArticles = (library: Library): Promise<unknown> =>
  Promise.all([
    library.articles.orderBy('updatedAt').limit(1).primaryKeys(),
    library.meta.bulkGet(['counts', 'search']),
    library.searchLog.orderBy(':id').limit(1).primaryKeys(),
    library.matches.orderBy('articleId').limit(1).primaryKeys(),
  ]);

/** Rows that a screen shows at first, and some more. */
const GLANCE = 60;

/** The first ids of a list and how many it has. */
export interface Glance {
  ids: string[];
  total: number;
}

/**
 * The beginning of a list that is narrowed by a state at most, without reading the rest: 50,000 keys take a browser a third of
 * a second. Null for other lists.
 */
export async function glance(
  library: Library,
  filter: ListFilter,
  sort: Sort,
): Promise<Glance | null> {
  const { text, facets, meters, topicId, savedFrom, savedBefore } = filter;
  const isTimed = savedFrom !== null || savedBefore !== null;
  const isPlain = text === '' && meters.length === 0 && topicId === null && !isTimed;
  const [facet] = facets;
  const state = READ_STATES.find((one) => facet === facetKey('state', one));
  if (!isPlain || facets.length > 1 || (facet !== undefined && !state)) return null;
  if (sort !== 'best' && sort !== 'newest' && sort !== 'oldest') return null;
  const all = state
    ? library.articles.where('[state+savedAt]').between([state, MIN_KEY], [state, MAX_KEY])
    : library.articles.orderBy('[savedAt+id]');
  const ids = await (sort === 'oldest' ? all : all.reverse()).limit(GLANCE).primaryKeys();
  const counts = await articleCounts(library);
  return { ids, total: state ? counts[state] : counts.saved };
}

/** What a list holds. */
export interface Listed {
  ids: string[];
  /** What the words of the filter have found, for passages and corrections; null where there are none. */
  found: Found | null;
}

/**
 * The ids of all articles that meet the filter, in the order asked for. Reads keys of indexes alone, no rows: the list then
 * reads the rows it shows with `rowsOf`.
 */
export async function listed(library: Library, filter: ListFilter, sort: Sort): Promise<Listed> {
  const [found, sets] = await Promise.all([
    library.finder.find(filter.text),
    allowed(library, filter, sort),
  ]);
  const isBest = sort === 'best' && found?.isRanked === true;
  const ids = isBest ? found.ids : await ordered(library, filter, sort);
  if (found && !isBest) sets.push(new Set(found.ids));
  return {
    ids: sets.length === 0 ? ids : ids.filter((id) => sets.every((set) => set.has(id))),
    found,
  };
}

/** The rows of these ids, in their order; those that are gone are left out. */
export async function rowsOf(library: Library, ids: string[]): Promise<SavedArticle[]> {
  return (await library.articles.bulkGet(ids)).filter((row) => row !== undefined);
}

/** The articles saved just after and just before one, as the whole list shows them around it. */
export async function neighborsOf(
  library: Library,
  id: string,
): Promise<{ previous: string | null; next: string | null }> {
  const { articles } = library;
  const row = await articles.get(id);
  if (!row) return { previous: null, next: null };
  const key = [row.savedAt, id];
  const bySaved = () => articles.where('[savedAt+id]');
  const [previous = null] = await bySaved().above(key).limit(1).primaryKeys();
  const [next = null] = await bySaved().below(key).reverse().limit(1).primaryKeys();
  return { previous, next };
}

/** One of the unread articles, chosen by `chance` (from 0 up to 1); null where nothing is unread. */
export async function someUnread(library: Library, chance: number): Promise<string | null> {
  const unread = library.articles
    .where('[state+savedAt]')
    .between(['unread', MIN_KEY], ['unread', MAX_KEY]);
  const count = await unread.count();
  const [id = null] = await unread
    .offset(Math.floor(chance * count))
    .limit(1)
    .primaryKeys();
  return id;
}

export interface FacetCount {
  key: string;
  /** As an article of that facet writes it. */
  name: string;
  count: number;
}

/** How a row writes what one of its facets stands for. */
function nameOf(row: SavedArticle, kind: FacetKind, key: string): string {
  const values: Record<FacetKind, string[]> = {
    state: [row.state],
    kind: [row.kind],
    tag: row.tags,
    author: row.authors,
    site: [row.siteName ?? ''],
    lang: [row.lang?.split('-')[0] ?? ''],
    has: [],
  };
  const written = values[kind].find((value) => facetKey(kind, value) === key);
  return written ?? key.slice(kind.length + 1);
}

/** The values of one kind that saved articles have, with how many have each; most first, at most `limit`. */
export async function facetCounts(
  library: Library,
  kind: FacetKind,
  limit: number,
): Promise<FacetCount[]> {
  const keys = await library.articles.where('facets').between(`${kind}:`, `${kind}:${LAST}`).keys();
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(String(key), (counts.get(String(key)) ?? 0) + 1);
  const most = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, limit);
  return Promise.all(
    most.map(async ([key, count]) => {
      const row = await library.articles.where('facets').equals(key).first();
      return { key, count, name: row ? nameOf(row, kind, key) : key.slice(kind.length + 1) };
    }),
  );
}
