import type { FilterClause } from '../../search/query.ts';
import { fold } from '../fold.ts';
import { type FacetKind, facetKey } from '../rows.ts';
import type { Library } from '../schema.ts';

/** Above every string that begins like the bound. */
const LAST = '\uffff';

/** The ids of articles with one of these filter keys. */
const withFacets = (library: Library, keys: string[]): Promise<string[]> =>
  library.articles.where('facets').anyOf(keys).primaryKeys();

/** Whether a text stands in another from the beginning of a word on. */
function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at === 0 || (at > 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)));
}

/** The keys of a kind whose value holds the text; that which is the text alone, where there is one. */
async function keysHolding(library: Library, kind: FacetKind, text: string): Promise<string[]> {
  const range = library.articles.where('facets').between(`${kind}:`, `${kind}:${LAST}`);
  const keys = (await range.uniqueKeys()).map(String);
  const exact = facetKey(kind, text);
  if (keys.includes(exact)) return [exact];
  const wanted = fold(text.trim());
  return keys.filter((key) => holdsWord(key.slice(kind.length + 1), wanted));
}

async function ofTopic(library: Library, name: string): Promise<string[]> {
  const wanted = fold(name.trim());
  const topics = await library.topics
    .filter((topic) => [topic.name, ...topic.aliases].some((one) => fold(one).includes(wanted)))
    .primaryKeys();
  const matches = library.matches.where('topicId').anyOf(topics);
  return (await matches.primaryKeys()).map(([, articleId]) => articleId);
}

/** A year, month or day, `yyyy[-mm[-dd]]`, as its first day `yyyy-mm-dd`; null for anything else. */
export function firstDay(value: string): string | null {
  const [, year, month = '1', day = '1'] =
    /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/.exec(value.trim()) ?? [];
  if (year === undefined) return null;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(text)) ? null : text;
}

/** Articles by the day they were published, or saved where their page named none. */
async function byDay(library: Library, day: string, isAfter: boolean): Promise<string[]> {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const time = new Date(year, month - 1, date).getTime();
  const { articles } = library;
  const published = articles.where('publishedAt');
  const saved = articles.where('[savedAt+id]');
  const [dated, wanted, since] = await Promise.all([
    articles.orderBy('publishedAt').primaryKeys(),
    (isAfter ? published.aboveOrEqual(day) : published.below(day)).primaryKeys(),
    (isAfter ? saved.aboveOrEqual([time]) : saved.below([time])).primaryKeys(),
  ]);
  const hasDate = new Set(dated);
  return [...wanted, ...since.filter((id) => !hasDate.has(id))];
}

/** The ids that a filter of the query lets through; null where its value says nothing (yet). `sites`: found by host. */
export async function idsOfFilter(
  library: Library,
  { name, value }: FilterClause,
  sites: (host: string) => Promise<string[]>,
): Promise<string[] | null> {
  switch (name) {
    case 'site':
      return [
        ...(await withFacets(library, await keysHolding(library, 'site', value))),
        ...(await sites(value.replace(/^www\./i, ''))),
      ];
    case 'author':
    case 'tag':
      return withFacets(library, await keysHolding(library, name, value));
    case 'topic':
      return ofTopic(library, value);
    case 'lang':
      return withFacets(library, [facetKey('lang', value.split('-')[0] ?? '')]);
    case 'is':
      return withFacets(library, [facetKey('state', value), facetKey('kind', value)]);
    case 'has':
      return withFacets(library, [
        facetKey('has', /^(?:highlights?|note)$/i.test(value) ? 'notes' : value),
      ]);
    case 'before':
    case 'after': {
      const day = firstDay(value);
      return day === null ? null : byDay(library, day, name === 'after');
    }
  }
}
