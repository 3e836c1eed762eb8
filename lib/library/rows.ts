import type { ArticleBody, SavedArticle } from '../model/library.ts';

/** Longest lede of a list row, in UTF-16 code units. */
const LEDE = 300;

/** The text, cut at a word where it is longer than a list shows. */
function clip(text: string): string {
  if (text.length <= LEDE) return text;
  const cut = text.slice(0, LEDE - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LEDE / 2 ? space : undefined)}…`;
}

/** The list row of a body: `base` carries what stays when an article is saved again. */
export function rowOf(
  { article, brief }: ArticleBody,
  base: Pick<SavedArticle, 'id' | 'state' | 'savedAt'>,
  now: number,
): SavedArticle {
  return {
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
    savedAt: base.savedAt,
    updatedAt: now,
  };
}

/** The list row of an address whose page was not read yet. */
export function linkRow(link: {
  id: string;
  key: string;
  url: string;
  title: string;
  now: number;
}): SavedArticle {
  return {
    id: link.id,
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
    state: 'unread',
    savedAt: link.now,
    updatedAt: link.now,
  };
}
