/** A small static server for the built site: what `npm start` shows and what the browser tests visit. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import sirv from 'sirv';

export interface Served {
  /** Address without a slash at the end, e.g. `http://localhost:4321`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Text types that sirv sends without a character set; ours are always UTF-8. */
const textTypes: Record<string, string> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.vcf': 'text/vcard',
  '.xml': 'application/xml',
};

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.statusCode = 404;
  if (!existsSync(page)) {
    response.end('404');
    return;
  }
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  createReadStream(page).pipe(response);
}

/** `/kaart` becomes `/kaart/` where that page exists, as on the real host. Returns the new address, or nothing. */
function withSlash(folder: string, request: IncomingMessage): string | undefined {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname.endsWith('/') || url.pathname.startsWith('//')) return undefined;
  const page = resolve(folder, `.${decodePath(url.pathname)}`, 'index.html');
  return page.startsWith(resolve(folder)) && existsSync(page) ? `${url.pathname}/${url.search}` : undefined;
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Serves `folder` on `port` (0: any free port) of this machine. Files are read anew at each request, so a folder that
 * a new build swaps in shows at once. Rejects with Node's error when the port is taken (`code` is `EADDRINUSE`).
 */
export function serveDist(folder: string, port: number): Promise<Served> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = textTypes[extname(path)];
      if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
    },
  });
  const server = createServer((request, response) => {
    const moved = withSlash(folder, request);
    if (moved) {
      response.writeHead(301, { Location: moved }).end();
      return;
    }
    files(request, response, () => {
      notFound(folder, response);
    });
  });
  // Longer than clients keep a connection: closing one just as it is used again looks like a broken link.
  server.keepAliveTimeout = 65_000;
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      done({
        url: `http://localhost:${(server.address() as AddressInfo).port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}
