import { articleFromText } from '../article/article-from-text.ts';
import { itemArticle } from '../feeds/item-text.ts';
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
  return text === ''
    ? itemArticle({ title, html }, null)
    : articleFromText(text, { url, title, siteName: null, lang: null });
}
