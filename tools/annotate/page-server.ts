import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from './certificate.ts';
import type { SavedPage } from './saved-page.ts';

/** A server on this machine that stands in for every host: it answers the addresses it was given, once each. */
export interface PageServer {
  /** The ports of this machine where plain and secure requests are answered. */
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Answers the address with the page once; resolves when no other page stands at the same address. */
  put(url: string, page: SavedPage): Promise<void>;
  /** Forgets the address, so that another page may stand there. */
  take(url: string): void;
  close(): Promise<void>;
}

/** Starts the server on free ports. */
export async function openPageServer(): Promise<PageServer> {
  const waiting = new Map<string, SavedPage | 'served'>();
  const released = new Map<string, (() => void)[]>();
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const address = addressOf(`${scheme}://${request.headers.host ?? ''}${request.url ?? ''}`);
    const page = waiting.get(address);
    if (page === undefined || page === 'served') return refuse(response);
    waiting.set(address, 'served');
    response.writeHead(200, { 'content-type': page.contentType }).end(page.body);
  };
  const plain = createServer(answer('http'));
  const secure = createSecureServer(selfSignedCertificate(), answer('https'));
  const [httpPort, httpsPort] = await Promise.all([listen(plain), listen(secure)]);
  return {
    httpPort,
    httpsPort,
    put: async (url, page) => {
      const address = addressOf(url);
      while (waiting.has(address)) await new Promise<void>((free) => released.set(address, [...(released.get(address) ?? []), free]));
      waiting.set(address, page);
    },
    take: (url) => {
      const address = addressOf(url);
      waiting.delete(address);
      for (const free of released.get(address) ?? []) free();
      released.delete(address);
    },
    close: async () => {
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
    },
  };
}

/** "No content" leaves a page that would go elsewhere where it is, and gives its scripts and pictures nothing. */
function refuse(response: ServerResponse): void {
  response.writeHead(204).end();
}

/** The address without its port and fragment, as a request's line and Host header give it. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname, pathname, search } = new URL(url);
  return `${protocol}//${hostname}${pathname}${search}`;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}
