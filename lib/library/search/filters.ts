import type { FilterClause } from '../../search/query.ts';
import type { LabelClause } from '../../search/search.ts';
import { fold } from '../fold.ts';
import { type FacetKind, facetKey } from '../rows.ts';
import type { Library } from '../schema.ts';
import { foldLabel } from './fields.ts';

/** Above every string that begins like the bound. */
const LAST = '\uffff';

/** Whether a text stands in another from the beginning of a word on. */
function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at === 0 || (at > 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)));
}

/** A year, month or day, `yyyy[-mm[-dd]]`, as its first day `yyyy-mm-dd`; null for anything else. */
export function firstDay(value: string): string | null {
  const [, year, month = '1', day = '1'] =
    /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/.exec(value.trim()) ?? [];
  if (year === undefined) return null;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(text)) ? null : text;
}

/** The label that a filter asks for; null where it is none of the labels', or its value says nothing (yet). */
export function labelClause({ name, value, excluded }: FilterClause): LabelClause | null {
  const wanted = foldLabel(value.replace(/^www\./i, ''));
  switch (name) {
    case 'site':
    case 'author':
      return { label: name, excluded, wants: (text) => holdsWord(text, wanted) };
    case 'lang': {
      const language = wanted.split('-')[0] ?? '';
      return { label: 'lang', excluded, from: language, to: language };
    }
    case 'before':
    case 'after': {
      const day = firstDay(value);
      if (day === null) return null;
      return name === 'after'
        ? { label: 'day', excluded, from: day }
        : { label: 'day', excluded, to: day, wants: (text) => text < day };
    }
    default:
      return null;
  }
}

/** The ids of articles with one of these filter keys. */
const withFacets = (library: Library, keys: string[]): Promise<string[]> =>
  library.articles.where('facets').anyOf(keys).primaryKeys();

/** The keys of a kind whose value holds the text; that which is the text alone, where there is one. */
async function keysHolding(library: Library, kind: FacetKind, text: string): Promise<string[]> {
  const range = library.articles.where('facets').between(`${kind}:`, `${kind}:${LAST}`);
  const keys = [...new Set((await range.keys()).map(String))];
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

/** The ids that a filter lets through by what changes with the reader: tags, states, topics; null for the labels'. */
export async function idsOfFilter(
  library: Library,
  { name, value }: FilterClause,
): Promise<string[] | null> {
  switch (name) {
    case 'tag':
      return withFacets(library, await keysHolding(library, 'tag', value));
    case 'topic':
      return ofTopic(library, value);
    case 'is':
      return withFacets(library, [facetKey('state', value), facetKey('kind', value)]);
    case 'has':
      return withFacets(library, [
        facetKey('has', /^(?:highlights?|note)$/i.test(value) ? 'notes' : value),
      ]);
    default:
      return null;
  }
}
