import { articleFromText } from '../../../lib/article/article-from-text.ts';
import { type Grounding, groundingOf } from '../../../lib/grounding/grounding.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { CheckedStatement, Doubt } from '../../../lib/model/engines.ts';

/** An article of those sentences, each a paragraph of its own where it is told so by a blank line. */
export const articleOf = (
  text: string,
  facts: Partial<Pick<Article, 'title' | 'authors' | 'siteName' | 'publishedAt' | 'lang'>> = {},
): Article => ({
  ...articleFromText(text, { url: 'https://a.example/', title: '', siteName: null, lang: 'en' }),
  ...facts,
});

export const check = (grounding: Grounding, text: string): CheckedStatement =>
  grounding.check({ text, cites: [] }, 'point');

/** What is doubted in a statement about a text: kinds and words. */
export const doubtsOf = (
  text: string,
  statement: string,
  facts: Parameters<typeof articleOf>[1] = {},
): [Doubt['kind'], string][] =>
  check(groundingOf(articleOf(text, facts)), statement).doubts.map(({ kind, text: words }) => [
    kind,
    words,
  ]);
