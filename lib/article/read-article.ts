import type { Article } from '../model/article.ts';
import { collectPage } from './collect-page.ts';
import { makeArticle } from './make-article.ts';

/**
 * Reads a page at one go, where the document and the rest of Lede are in one place. The document is not changed. Dates
 * after `now`, in milliseconds, are not believed.
 */
export const readArticle = (document: Document, url: string, now: number | null = null): Article =>
  makeArticle(collectPage(document, url), 'article', now);
