/** A small static server for the built site: what `npm start` shows and what the browser tests visit. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import send from 'send';
import { everywhere, headersFor, isRefused, types } from '../hosts/rules.ts';

export interface Served {
  /** Address without a slash at the end, e.g. `http://localhost:4321`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A path on this server and its query. `//` and `/\` begin the address of another server. */
const TARGET = /^(\/(?![/\\])[^?#]*)(\?[^#]*)?$/;

/** Answers without a file: only the status, but for a missing page the page that says so. */
function refuse(folder: string, status: number, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.statusCode = status;
  if (status === 404 && existsSync(page)) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    createReadStream(page)
      .on('error', () => response.destroy())
      .pipe(response);
  } else {
    response.end(String(status));
  }
}

/** A path as its file is called, or as it is where it is no proper one: `send` refuses it then. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
  const [, asked, query = ''] = TARGET.exec(request.url ?? '') ?? [];
  if (asked === undefined) {
    refuse(folder, 400, response);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(folder, 405, response);
    return;
  }
  const path = asked.startsWith(base) ? asked.slice(base.length - 1) : undefined;
  if (path === undefined || isRefused(decode(path))) {
    refuse(folder, 404, response);
    return;
  }
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  send(request, path, { root: folder, dotfiles: 'allow', cacheControl: false })
    .on('headers', (sent: ServerResponse, file: string) => {
      const type = types[extname(file).slice(1)];
      if (type) sent.setHeader('Content-Type', type);
    })
    .on('directory', () => {
      // As on the real host: `/kaart` becomes `/kaart/`.
      response.writeHead(301, { Location: `${asked}/${query}` }).end();
    })
    .on('error', (error: { status: number; headers?: Record<string, string> }) => {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      response.setHeader('Cache-Control', 'no-cache');
      for (const [name, value] of Object.entries(error.headers ?? {})) response.setHeader(name, value);
      refuse(folder, error.status, response);
    })
    .pipe(response);
}

/**
 * Serves `folder` on `port` (0: any free port) of this machine. Files are read anew at each request, so a folder that
 * a new build swaps in shows at once. Whatever is asked, the server lives on: a malformed address gets 400, a range
 * outside the file 416. The site stands below `base`, and nothing else does. Rejects with Node's error when the port is taken (`code` is `EADDRINUSE`).
 */
export function serveDist(folder: string, port: number, base = '/'): Promise<Served> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    answer(root, base, request, response);
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
