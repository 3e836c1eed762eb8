import { makeBrief } from '../brief/make-brief.ts';
import type { Reading } from '../library/articles.ts';
import type { Article } from '../model/article.ts';
import { keyPhrases } from '../phrases/key-phrases.ts';

/** An article with its brief and key phrases. */
export const briefArticle = (article: Article): Reading => ({
  article,
  brief: makeBrief(article, { phrases: keyPhrases(article) }),
});
