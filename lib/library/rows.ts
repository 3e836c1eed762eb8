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
  return indexed({
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
  });
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
