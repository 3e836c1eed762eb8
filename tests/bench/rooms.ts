import { makeBrief } from '../../lib/brief/make-brief.ts';
import type { Article } from '../../lib/model/article.ts';
import type { keyPhrases } from '../../lib/phrases/key-phrases.ts';

type Phrases = ReturnType<typeof keyPhrases>;

/** What the background does with what was collected from a page, in two steps. */
export { makeArticle } from '../../lib/article/make-article.ts';

export { keyPhrases } from '../../lib/phrases/key-phrases.ts';

/** The brief of an article whose key phrases are known. */
export const briefOf = (article: Article, phrases: Phrases): unknown =>
  makeBrief(article, { phrases });
