import { readArticle } from '../../lib/article/read-article.ts';
import { serveOffscreen } from '../../lib/browser/offscreen.ts';

serveOffscreen((html, url) =>
  readArticle(new DOMParser().parseFromString(html, 'text/html'), url, Date.now()),
);
