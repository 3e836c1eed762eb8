import { makeBrief } from '../../lib/brief/make-brief.ts';
import type { Article } from '../../lib/model/article.ts';
import { keyPhrases } from '../../lib/phrases/key-phrases.ts';

/** What the background does with what was collected from a page, in two steps. */
export { makeArticle } from '../../lib/article/make-article.ts';

export const makeWholeBrief = (article: Article): unknown =>
  makeBrief(article, { phrases: keyPhrases(article) });
