import type { Brief } from '../model/brief.ts';
import type { ArticleBody, SavedArticle } from '../model/library.ts';
import { fold } from './fold.ts';

/** Longest lede of a list row, in UTF-16 code units. */
const LEDE = 300;

/** The text, cut at a word where it is longer than a list shows. */
function clip(text: string): string {
  if (text.length <= LEDE) return text;
  const cut = text.slice(0, LEDE - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LEDE / 2 ? space : undefined)}…`;
}

/** A row without what is made of the rest of it. */
export type PlainRow = Omit<SavedArticle, 'sortTitle' | 'facets'>;

/** A row as backups keep it: what its meters say stands in its brief. */
export type BareRow = Omit<PlainRow, 'meters'>;

/** What a row says of the reader, not of the page: it stays when the page is read again. */
export type ReaderRow = Pick<
  SavedArticle,
  'id' | 'state' | 'progress' | 'tags' | 'hasNotes' | 'savedAt' | 'readAt'
>;

/** The kinds of facet: each is the part before the colon of a key in the index `facets`. */
export type FacetKind = 'state' | 'kind' | 'tag' | 'site' | 'author' | 'lang' | 'has';

/** The index key of one value to filter by; case and diacritics do not matter. */
export const facetKey = (kind: FacetKind, value: string): string => `${kind}:${fold(value.trim())}`;

/** The name under which an article's site is listed: the site's own, or else its host. */
export function siteOf(row: Pick<SavedArticle, 'siteName' | 'url'>): string {
  if (row.siteName) return row.siteName;
  return URL.canParse(row.url) ? new URL(row.url).hostname.replace(/^www\./, '') : row.url;
}

/** The key of what a meter says, from 0 to 100: keys of one meter are in the order of their values. */
export const meterKey = (meter: string, value: number): string =>
  `meter:${meter}:${String(value).padStart(3, '0')}`;

/** The key of articles whose text is still to be measured. */
export const UNMEASURED = 'due:meters';

/** What the meters of a brief say; undefined where nothing was measured yet. */
const metersOf = ({ signals }: Brief): Record<string, number> | undefined =>
  signals &&
  Object.fromEntries(
    signals.flatMap((one) => (one.kind === 'meter' ? [[one.name, one.value]] : [])),
  );

/** The row with what the meters of its brief say. */
export function measuredRow(row: PlainRow, brief: Brief): SavedArticle {
  const { meters: _, ...bare } = row;
  const meters = metersOf(brief);
  return indexed(meters ? { ...bare, meters } : bare);
}

function meterFacets({ kind, meters }: PlainRow): string[] {
  if (!meters) return kind === 'article' ? [UNMEASURED] : [];
  return Object.entries(meters).map(([meter, value]) => meterKey(meter, value));
}

function facetsOf(row: PlainRow): string[] {
  const language = row.lang?.split('-')[0];
  return [
    facetKey('state', row.state),
    facetKey('kind', row.kind),
    facetKey('site', siteOf(row)),
    ...row.tags.map((tag) => facetKey('tag', tag)),
    ...row.authors.map((author) => facetKey('author', author)),
    ...(language ? [facetKey('lang', language)] : []),
    ...(row.hasFaq ? [facetKey('has', 'faq')] : []),
    ...(row.hasNotes ? [facetKey('has', 'notes')] : []),
    ...meterFacets(row),
  ];
}

/** The row with its sort and filter keys: every row passes here before it is stored. */
export function indexed(row: PlainRow): SavedArticle {
  const sortTitle = fold(row.title)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, 100);
  return { ...row, sortTitle, facets: [...new Set(facetsOf(row))] };
}

/** The reader's half of a row that is new. */
export const newReaderRow = (id: string, now: number): ReaderRow => ({
  id,
  state: 'unread',
  progress: 0,
  tags: [],
  hasNotes: false,
  savedAt: now,
  readAt: null,
});

/** The list row of a body: `base` carries what stays when an article is saved again. */
export function rowOf({ article, brief }: ArticleBody, base: ReaderRow, now: number): SavedArticle {
  const row: PlainRow = {
    id: base.id,
    key: article.canonicalUrl,
    url: article.url,
    kind: 'article',
    title: article.title || article.url,
    siteName: article.siteName,
    authors: article.authors,
    publishedAt: article.publishedAt,
    lang: article.lang,
    wordCount: article.wordCount,
    readingMinutes: article.readingMinutes,
    lede: clip(brief.summary[0]?.text ?? article.description ?? ''),
    state: base.state,
    progress: base.progress,
    tags: base.tags,
    hasFaq: article.faq.length > 0,
    hasNotes: base.hasNotes,
    savedAt: base.savedAt,
    updatedAt: now,
    readAt: base.readAt,
  };
  return measuredRow(row, brief);
}

/** The list row of an address whose page was not read yet. */
export function linkRow(link: {
  id: string;
  key: string;
  url: string;
  title: string;
  now: number;
}): SavedArticle {
  return indexed({
    ...newReaderRow(link.id, link.now),
    key: link.key,
    url: link.url,
    kind: 'link',
    title: link.title.trim() || link.url,
    siteName: null,
    authors: [],
    publishedAt: null,
    lang: null,
    wordCount: 0,
    readingMinutes: 1,
    lede: '',
    hasFaq: false,
    updatedAt: link.now,
  });
}
