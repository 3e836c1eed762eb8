import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fetchFeed } from '../../../lib/browser/fetch-feed.ts';
import { fake } from './given.ts';

let server: Server | null = null;
let allowed: string[];

async function site(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

beforeEach(() => {
  allowed = ['http://127.0.0.1/*'];
  fake(fakeBrowser.permissions, 'contains', async ({ origins }: { origins: string[] }) =>
    origins.every((origin) => allowed.includes(origin)),
  );
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

const NOTHING_KNOWN = { etag: null, lastModified: null };
const limits = { timeout: 300, bytes: 1000, fetch };

test('a feed comes as bytes, with what it says of this answer', async () => {
  const address = await site((_, response) => {
    response.setHeader('content-type', 'application/rss+xml; charset=iso-8859-1');
    response.setHeader('etag', '"a"');
    response.setHeader('last-modified', 'Mon, 02 Mar 2026 10:00:00 GMT');
    response.end('<rss/>');
  });
  expect(await fetchFeed(`${address}/feed`, NOTHING_KNOWN, limits)).toEqual({
    kind: 'document',
    url: `${address}/feed`,
    bytes: new TextEncoder().encode('<rss/>'),
    contentType: 'application/rss+xml; charset=iso-8859-1',
    etag: '"a"',
    lastModified: 'Mon, 02 Mar 2026 10:00:00 GMT',
  });
});

test('what is known is sent along, and an unchanged feed costs nothing', async () => {
  const address = await site(({ headers }, response) => {
    const isSame =
      headers['if-none-match'] === '"a"' && headers['if-modified-since'] === 'yesterday';
    response.writeHead(isSame ? 304 : 200).end();
  });
  const answer = await fetchFeed(address, { etag: '"a"', lastModified: 'yesterday' }, limits);
  expect(answer).toEqual({ kind: 'unchanged', url: `${address}/` });
});

test.each([404, 410, 429, 500])('%i is told with its Retry-After', async (status) => {
  const address = await site((_, response) => {
    response.writeHead(status, { 'retry-after': '120' }).end('Later');
  });
  expect(await fetchFeed(address, NOTHING_KNOWN, limits)).toEqual({
    kind: 'status',
    status,
    retryAfter: '120',
  });
});

test('without the permission nothing is asked', async () => {
  let asked = 0;
  const address = await site((_, response) => {
    asked++;
    response.end();
  });
  allowed = [];
  expect(await fetchFeed(address, NOTHING_KNOWN, limits)).toEqual({ kind: 'no-access' });
  expect(asked).toBe(0);
});

test('a redirect is followed to an allowed site only', async () => {
  const address = await site((request, response) => {
    if (request.url === '/feed')
      response
        .writeHead(301, { location: `http://localhost:${request.socket.localPort}/new` })
        .end();
    else response.end('<rss/>');
  });
  const elsewhere = `${address.replace('127.0.0.1', 'localhost')}/new`;
  expect(await fetchFeed(`${address}/feed`, NOTHING_KNOWN, limits)).toEqual({
    kind: 'elsewhere',
    url: elsewhere,
  });
  allowed.push('http://localhost/*');
  expect(await fetchFeed(`${address}/feed`, NOTHING_KNOWN, limits)).toMatchObject({
    kind: 'document',
    url: elsewhere,
  });
});

test.each([
  ['a circle', 'http://127.0.0.1'],
  ['a file', 'file:///etc/hosts'],
  ['data', 'data:application/rss+xml,<rss/>'],
  ['a script', 'javascript:void(0)'],
  ['a page of the extension', 'chrome-extension://abc/library.html'],
])('a redirect to %s leads nowhere', async (_, target) => {
  let asked = 0;
  const address = await site((request, response) => {
    asked++;
    const location = target.startsWith('http')
      ? `${target}:${request.socket.localPort}${request.url}`
      : target;
    response.writeHead(302, { location }).end();
  });
  const answer = await fetchFeed(`${address}/feed`, NOTHING_KNOWN, { ...limits, timeout: 3000 });
  expect(['elsewhere', 'network', 'status']).toContain(answer.kind);
  expect(asked).toBeLessThan(30);
});

test.each<[string, string, RequestListener]>([
  ['endless', 'too-large', (_, response) => void response.write('<rss>'.repeat(1000))],
  ['silent', 'timeout', () => {}],
  [
    'slow without end',
    'timeout',
    (_, response) => {
      const timer = setInterval(() => response.write('<'), 20);
      response.on('close', () => clearInterval(timer));
    },
  ],
  [
    'small until it is inflated',
    'too-large',
    (_, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync('<rss/>'.padEnd(200_000, ' ')));
    },
  ],
  ['broken off', 'network', (request) => void request.socket.destroy()],
])('what is %s is told as %s', async (_, kind, answer) => {
  const address = await site(answer);
  expect(await fetchFeed(address, NOTHING_KNOWN, limits)).toEqual({ kind });
});
