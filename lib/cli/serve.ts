import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.css': 'text/css',
};

export interface Server {
  port: number;
  /** The address of a path on this machine, under any name that leads here. */
  url(path: string, host?: string): string;
  /** Paths asked for so far, with their host. */
  log: string[];
  close(): Promise<void>;
}

/** The path that is asked for; of a malformed address the front page. */
function pathOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return '/';
  }
}

/** Serves a folder's files on 127.0.0.1 alone, at a free port; nothing outside the folder. */
export async function serveFolder(folder: string): Promise<Server> {
  const root = normalize(folder.endsWith(sep) ? folder : folder + sep);
  const log: string[] = [];
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/');
    log.push(`${request.headers.host?.replace(/:\d+$/, '')}${path}`);
    const file = normalize(join(root, path === '/' ? 'index.html' : path));
    const bytes = file.startsWith(root) ? await readFile(file).catch(() => null) : null;
    response.writeHead(bytes ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(bytes ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    url: (path, host = '127.0.0.1') => `http://${host}:${port}/${path}`,
    log,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
