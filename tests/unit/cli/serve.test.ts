import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Server, serveFolder } from '../../../lib/cli/serve.ts';

let folder: string;
let server: Server;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lede-serve-'));
  writeFileSync(join(folder, 'index.html'), '<p>Front page</p>');
  server = await serveFolder(join(folder));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it is written, which `fetch` would clean first. */
const raw = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.on('data', (bytes) => {
      answer += bytes;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });

test('serves the folder’s files as what they are', async () => {
  const answer = await fetch(server.url(''));
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toBe('<p>Front page</p>');
  expect(server.log).toEqual(['127.0.0.1/']);
});

test.each(['/../../etc/hostname', '/%2e%2e/%2e%2e/etc/hostname', '/..%2f..%2fetc/hostname'])(
  'refuses %s, which leads outside',
  async (path) => {
    expect(await raw(path)).toMatch(/^HTTP\/1\.1 404/);
  },
);

test('lives on after a malformed address', async () => {
  expect(await raw('/%')).toMatch(/^HTTP\/1\.1 200/);
});
