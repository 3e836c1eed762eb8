import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchPage, fetchPicture } from '../../../lib/browser/network.ts';

let server: Server | null = null;

/** A site on this machine; its address without a path. */
async function site(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

const limits = { timeout: 300, bytes: 1000, fetch };

const page =
  (type: string, body: string | Buffer): RequestListener =>
  (_, response) => {
    response.setHeader('content-type', type);
    response.end(body);
  };

test('a page comes as text, with the address it was found at', async () => {
  const address = await site((request, response) => {
    if (request.url === '/old') return response.writeHead(302, { location: '/new' }).end();
    return page('text/html; charset=utf-8', '<p>Zürich</p>')(request, response);
  });
  expect(await fetchPage(`${address}/old`, limits)).toEqual({
    ok: true,
    value: { url: `${address}/new`, type: 'html', text: '<p>Zürich</p>' },
  });
});

test('no cookies, no referrer', async () => {
  const seen = vi.fn<typeof fetch>(async () => Response.error());
  await fetchPage('https://a.example/', { ...limits, fetch: seen });
  for (const [, init] of seen.mock.calls)
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  expect(seen).toHaveBeenCalled();
});

test.each(['file:///etc/passwd', 'data:text/html,x', 'javascript:1', 'ftp://a.example/', 'x'])(
  '%s is not fetched',
  async (url) => {
    const seen = vi.fn<typeof fetch>();
    expect(await fetchPage(url, { ...limits, fetch: seen })).toMatchObject({
      error: { kind: 'not-http' },
    });
    expect(seen).not.toHaveBeenCalled();
  },
);

describe('what is no page', () => {
  test.each([
    ['application/pdf', 'pdf'],
    ['image/png', 'not-html'],
    ['', 'not-html'],
    ['application/json', 'not-html'],
  ])('%s is %s', async (type, kind) => {
    const address = await site(page(type, 'x'));
    expect(await fetchPage(address, limits)).toMatchObject({ error: { kind } });
  });

  test.each([
    ['text/html', 'html'],
    ['TEXT/HTML;charset=utf-8', 'html'],
    ['application/xhtml+xml', 'html'],
    ['text/plain', 'text'],
  ])('but %s is %s', async (type, kind) => {
    const address = await site(page(type, 'x'));
    expect(await fetchPage(address, limits)).toMatchObject({ value: { type: kind } });
  });

  test('an error page is trouble', async () => {
    const address = await site((_, response) => response.writeHead(404).end());
    expect(await fetchPage(address, limits)).toMatchObject({
      error: { kind: 'status', detail: '404' },
    });
  });
});

describe('limits', () => {
  test('a page that says it is too large is not read', async () => {
    const address = await site((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 1001 });
      response.write('x');
    });
    expect(await fetchPage(address, limits)).toMatchObject({ error: { kind: 'too-large' } });
  });

  test('a page that does not say so is dropped where the limit is', async () => {
    let sent = 0;
    const address = await site((_, response) => {
      response.setHeader('content-type', 'text/html');
      const timer = setInterval(() => {
        sent += 400;
        response.write('x'.repeat(400));
      }, 5);
      response.on('close', () => clearInterval(timer));
    });
    expect(await fetchPage(address, limits)).toMatchObject({ error: { kind: 'too-large' } });
    expect(sent).toBeLessThan(10_000);
  });

  test('exactly the limit is read', async () => {
    const address = await site(page('text/html', 'x'.repeat(1000)));
    expect(await fetchPage(address, limits)).toMatchObject({ ok: true });
  });

  test('a site that does not answer, or stops in the middle, is given up', async () => {
    const silent = await site((request, response) => {
      if (request.url === '/half') {
        response.setHeader('content-type', 'text/html');
        response.write('half');
      }
    });
    expect(await fetchPage(silent, limits)).toMatchObject({ error: { kind: 'timeout' } });
    expect(await fetchPage(`${silent}/half`, limits)).toMatchObject({ error: { kind: 'timeout' } });
  });
});

describe('another site than the one allowed', () => {
  test('is not read, although it answers', async () => {
    const address = await site((request, response) => {
      if (request.url !== '/') return page('text/html', 'x')(request, response);
      const location = `http://${request.headers.host?.replace('127.0.0.1', 'localhost')}/there`;
      return response.writeHead(302, { location }).end();
    });
    expect(await fetchPage(`${address}/`, limits)).toMatchObject({ error: { kind: 'elsewhere' } });
  });

  test('that the browser blocks is told from a site that is not there', async () => {
    const blocked = vi.fn<typeof fetch>(async (_, init) => {
      if (init?.redirect === 'manual')
        return Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
      throw new TypeError('Failed to fetch');
    });
    expect(await fetchPage('https://a.example/', { ...limits, fetch: blocked })).toMatchObject({
      error: { kind: 'elsewhere' },
    });
    expect(await fetchPage('http://127.0.0.1:1/', limits)).toMatchObject({
      error: { kind: 'network' },
    });
  });
});

describe('the encoding', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');
  test.each([
    ['the header', 'text/html; charset=iso-8859-1', latin('Zürich')],
    ['a meta element', 'text/html', latin('<meta charset="windows-1252">Zürich')],
    [
      'an older meta element',
      'text/html',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">Zürich'),
    ],
    [
      'an XML declaration',
      'application/xhtml+xml',
      latin('<?xml version="1.0" encoding="iso-8859-1"?>Zürich'),
    ],
    ['a byte order mark', 'text/html', Buffer.from('\ufeffZürich', 'utf16le')],
    ['nothing: UTF-8', 'text/html', Buffer.from('Zürich')],
    ['an unknown name: UTF-8', 'text/html; charset=klingon', Buffer.from('Zürich')],
  ])('by %s', async (_, type, body) => {
    const address = await site(page(type, body));
    expect(await fetchPage(address, limits)).toMatchObject({
      value: { text: expect.stringMatching(/Zürich$/) },
    });
  });
});

describe('a picture', () => {
  const bytes = Buffer.from([1, 2, 3]);

  test('comes as bytes with its type', async () => {
    const address = await site(page('image/png; charset=binary', bytes));
    expect(await fetchPicture(address, 3, limits)).toEqual({
      ok: true,
      value: { type: 'image/png', bytes: new Uint8Array(bytes) },
    });
  });

  test('too large is not read', async () => {
    const address = await site(page('image/png', bytes));
    expect(await fetchPicture(address, 2, limits)).toMatchObject({ error: { kind: 'too-large' } });
  });

  test('that is a page is none', async () => {
    const address = await site(page('text/html', '<p>Log in</p>'));
    expect(await fetchPicture(address, 99, limits)).toMatchObject({
      error: { kind: 'not-a-picture' },
    });
  });
});
