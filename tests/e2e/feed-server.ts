import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** An item that the server's feeds carry. */
export interface Item {
  slug: string;
  title: string;
  text: string;
  /** Its whole text, where the feed carries that. */
  html?: string;
  /** Where its page is; the feed's own host unless told. */
  host?: string;
  /** When it was published, in milliseconds since 1970 UTC; a minute ago unless told. */
  at?: number;
}

interface Asked {
  host: string;
  path: string;
  ifNoneMatch: string | null;
}

export interface FeedServer {
  port: number;
  url(path: string, host: string): string;
  /** What was asked for so far, oldest first. */
  log: Asked[];
  /** How often a path of a host was asked for. */
  times(host: string, path: string): number;
  /** Puts an item at the head of the feeds of a host, or of its feed `feeds/3.xml` where that is named: "copper.test/3". */
  publish(host: string, item: Item): void;
  close(): Promise<void>;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<link rel="alternate" type="application/rss+xml" title="News of this site" href="/news.xml"></head>
<body><main><article><h1>${escaped(title)}</h1>${text}</article></main></body></html>`;

/** A whole article about the item: long enough to be read as one. */
const articleOf = ({ title, text }: Item): string => {
  const more =
    'Those who run such halls have waited for it since spring. Nobody would say what it costs. The first rows are to be filled before the winter, and a second building stands ready beside the river.';
  return page(title, [text, more, `${text} ${more}`, more].map((one) => `<p>${one}</p>`).join(''));
};

const rss = (
  title: string,
  site: string,
  items: readonly (Item & { url: string; at: number })[],
): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${escaped(title)}</title><link>${site}</link>
${items
  .map(
    (
      item,
    ) => `<item><title>${escaped(item.title)}</title><link>${item.url}</link><guid>${item.url}</guid>
<pubDate>${new Date(item.at).toUTCString()}</pubDate><description>${escaped(item.text)}</description>
${item.html ? `<content:encoded><![CDATA[${item.html}]]></content:encoded>` : ''}</item>`,
  )
  .join('\n')}
</channel></rss>`;

type Answer = (request: IncomingMessage, response: ServerResponse, host: string) => void;

/** Feeds that change, fail and mislead, on 127.0.0.1 under any name. */
export async function serveFeeds(): Promise<FeedServer> {
  const log: Asked[] = [];
  const items = new Map<string, (Item & { at: number })[]>();
  const of = (host: string) => items.get(host) ?? [];
  let port = 0;
  const url = (path: string, host: string): string => `http://${host}:${port}/${path}`;
  const feed = (name: string): string => {
    const [host = ''] = name.split('/');
    return rss(
      `News of ${name}`,
      url('site.html', host),
      of(name).map((item) => ({ ...item, url: url(`a/${item.slug}.html`, item.host ?? host) })),
    );
  };
  const send = (response: ServerResponse, body: string | Buffer, type = 'application/rss+xml') =>
    void response.writeHead(200, { 'content-type': type }).end(body);
  const status =
    (code: number, headers: Record<string, string> = {}): Answer =>
    (_, response) =>
      void response.writeHead(code, { 'content-type': 'text/plain', ...headers }).end('No');

  const news: Answer = (request, response, name) => {
    const etag = `"${of(name).length}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.setHeader('etag', etag);
    send(response, feed(name));
  };

  const answers: Record<string, Answer> = {
    '/news.xml': news,
    '/missing.xml': status(404),
    '/gone.xml': status(410),
    '/busy.xml': status(429, { 'retry-after': '7200' }),
    '/broken.xml': status(500),
    '/moved.xml': status(301, { location: '/news.xml' }),
    '/elsewhere.xml': (_, response) =>
      void response.writeHead(302, { location: url('news.xml', 'other.test') }).end(),
    '/slow.xml': (_, response, host) => void setTimeout(() => send(response, feed(host)), 3000),
    '/huge.xml': (_, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      const part = `<item><title>${'x'.repeat(100_000)}</title></item>`;
      const pour = (): void => {
        while (!response.destroyed && response.write(part));
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    },
    '/malformed.xml': (_, response) => send(response, '{"neither": "a feed" <nor a page>'),
    '/gzip.xml': (_, response, host) => {
      response.setHeader('content-encoding', 'gzip');
      send(response, gzipSync(feed(host)));
    },
    '/charset.xml': (_, response, host) => {
      const text = feed(host).replace('utf-8', 'windows-1252');
      send(response, Buffer.from(text, 'latin1'), 'application/rss+xml; charset=utf-8');
    },
    '/site.html': (_, response) => send(response, page('A site', '<p>News.</p>'), 'text/html'),
    '/': (_, response) => send(response, page('A site', '<p>News.</p>'), 'text/html'),
  };

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
    log.push({ host, path, ifNoneMatch: request.headers['if-none-match'] ?? null });
    const slug = /^\/a\/(.+)\.html$/.exec(path)?.[1];
    const item = [...items.values()].flat().find((one) => one.slug === slug);
    if (item) return send(response, articleOf(item), 'text/html; charset=utf-8');
    const number = /^\/feeds\/(\d+)\.xml$/.exec(path)?.[1];
    if (number) return news(request, response, `${host}/${number}`);
    (answers[path] ?? status(404))(request, response, host);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    url,
    log,
    times: (host, path) => log.filter((one) => one.host === host && one.path === path).length,
    publish: (host, item) =>
      void items.set(host, [{ at: Date.now() - 60_000, ...item }, ...of(host)]),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
