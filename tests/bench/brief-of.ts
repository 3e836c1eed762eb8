import { makeArticle } from '../../lib/article/make-article.ts';
import { makeBrief } from '../../lib/brief/make-brief.ts';
import type { PageReading } from '../../lib/model/page-reading.ts';
import { keyPhrases } from '../../lib/phrases/key-phrases.ts';

/** All that the extension does with what was collected from a page; returns the article's words. */
export function briefOf(reading: PageReading): number {
  const article = makeArticle(reading);
  makeBrief(article, { phrases: keyPhrases(article) });
  return article.wordCount;
}
