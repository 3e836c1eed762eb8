import { createServer, request } from 'node:http';

export interface WatchedNetwork {
  port: number;
  /** What was asked for: "GET http://halyard.test:4711/x", "CONNECT halyard.test:443". */
  asked: string[];
  close(): Promise<void>;
}

/** A proxy on 127.0.0.1 that notes every request of a browser and passes those for names under .test on to this machine. */
export async function watchNetwork(): Promise<WatchedNetwork> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    const url = URL.parse(incoming.url ?? '');
    if (!url?.hostname.endsWith('.test')) return void outgoing.writeHead(502).end();
    const { method, headers } = incoming;
    const passed = request(
      { host: '127.0.0.1', port: url.port, path: `${url.pathname}${url.search}`, method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(`CONNECT ${incoming.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
