import { readArticle } from '../../lib/article/read-article.ts';
import { serveOffscreen } from '../../lib/browser/offscreen.ts';

serveOffscreen({
  page: (html, url) =>
    readArticle(new DOMParser().parseFromString(html, 'text/html'), url, Date.now()),
  // Loaded with the first feed: most readers save links long before they follow one.
  feed: async (text, url) => (await import('../../lib/feeds/read-feed.ts')).readFeed(text, url),
});
