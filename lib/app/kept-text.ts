import type { Reading } from '../library/articles.ts';
import type { Article } from '../model/article.ts';
import { briefArticle } from './brief-article.ts';
import type { Ports } from './ports.ts';

/** A text that somebody had kept is an article from so many words on; less is a teaser. */
const FEWEST_WORDS = 40;

/** An article's HTML as a service or a feed had it, and what was said of it there; empty where nothing was. */
export interface KeptText
  extends Pick<Article, 'url' | 'title' | 'authors' | 'siteName' | 'publishedAt'> {
  html: string;
  /** The address that joins it with what is saved, whatever the text says of itself. */
  key: string;
}

/** What can be read of a kept text; null where that is nothing. */
export async function readingOfText(ports: Ports, kept: KeptText): Promise<Reading | null> {
  try {
    const article = await ports.parsePage(kept.html, kept.url);
    if (article.wordCount < FEWEST_WORDS) return null;
    return await briefArticle(ports, {
      ...article,
      url: kept.url,
      canonicalUrl: kept.key,
      title: kept.title || article.title,
      authors: kept.authors.length > 0 ? kept.authors : article.authors,
      siteName: kept.siteName ?? article.siteName,
      publishedAt: kept.publishedAt ?? article.publishedAt,
    });
  } catch {
    return null;
  }
}
