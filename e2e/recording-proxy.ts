import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that writes down every address that anything in the browser asks for, and knows a few pages. */
export interface RecordingProxy {
  readonly server: string;
  /** Addresses asked for, hosts only where the request was for a tunnel. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts the proxy. `pages`: address on http → HTML; everything else is refused. */
export async function openRecordingProxy(pages: ReadonlyMap<string, string>): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const html = pages.get(request.url ?? '');
    if (html === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => null);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
