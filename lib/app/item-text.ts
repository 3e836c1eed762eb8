import { articleFromText } from '../article/article-from-text.ts';
import { itemArticle, labelsLast } from '../feeds/item-text.ts';
import type { Article } from '../model/article.ts';
import type { FeedItem, FeedItemBody } from '../model/feeds.ts';

/** An item as it is matched with topics. */
export type ItemText = Pick<Article, 'title' | 'blocks' | 'sentences' | 'wordCount'>;

/** The text of an item: of its page where that was read, else what the feed carries. */
export function itemText(
  { title, url }: Pick<FeedItem, 'title' | 'url'>,
  body: FeedItemBody | undefined,
): ItemText {
  const { html = '', text = '' } = body ?? {};
  if (text === '') return itemArticle({ title, html }, null);
  const article = articleFromText(text, { url, title, siteName: null, lang: null });
  return { ...article, sentences: labelsLast(article.blocks, article.sentences) };
}
