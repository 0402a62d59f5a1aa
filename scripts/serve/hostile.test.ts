/** The server of `npm start`, a process of its own, answers whatever a page on the same machine may send it, and lives on. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const long = (text: string, times: number) => text.repeat(times);

/** Status → targets of a GET that get it. */
const targets: Record<number, string[]> = {
  200: ['/', '/?', '/?//[', '/?%', '/./', '/%69ndex.html', '/kaart//', '/kaart/?a=%zz', '/kaart/?a=//[', '/kaart/./'],
  301: ['/kaart', '/kaart?a=//[', '/kaart?%'],
  400: [
    '//',
    '///',
    '/\\',
    '//[',
    '//[::1',
    '//elders.example/',
    '/\\elders.example',
    'http://[',
    'http://elders.example/',
  ],
  403: ['/../../etc/passwd', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/kaart/../../x'],
  404: [
    '/nergens',
    '/.git/config',
    '/kaart/index.html/',
    '/a//b',
    '/;',
    '/"',
    `/${long('a', 300)}`,
    `/${long('a/', 900)}`,
  ],
  431: [`/${long('a', 20_000)}`],
};
const malformed = [
  '/#x',
  '*',
  'kaart/',
  '?',
  '#',
  '%',
  '..',
  '/%',
  '/%zz',
  '/%ff',
  '/%c0%ae',
  '/%00',
  '/kaart/%00/',
  '/%e0%a4%a',
];

/** Status → headers of a GET for a file of fifteen bytes that get it. */
const headers: Record<number, string[]> = {
  200: ['Range: bytes=a-b', 'Range: items=0-5', 'Range: bytes', 'If-Modified-Since: ooit', 'Upgrade: websocket'],
  206: ['Range: bytes=0-99999', 'Range: bytes=14-'],
  412: ['If-Match: "x"'],
  416: ['Range: bytes=5-2', 'Range: bytes=15-', 'Range: bytes=-0', 'Range: bytes=99999999999999999999-'],
  417: ['Expect: niets'],
};

/** Status → whole requests that get it; `0`: no answer but the end of the connection. */
const raw: Record<number, string[]> = {
  0: ['', 'CONNECT elders.example:80 HTTP/1.1\r\nHost: x\r\n\r\n'],
  400: [
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/9.9\r\nHost: x\r\n\r\n',
    'GET  HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'BREW / HTTP/1.1\r\nHost: x\r\n\r\n',
    '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03',
    'GET',
    'GET / HTTP/1.1\r\nHost: x\r\n',
  ],
  405: ['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS'].map(
    (method) => `${method} /kaart/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
  ),
  431: [`GET / HTTP/1.1\r\nHost: x\r\nCookie: ${long('a', 20_000)}\r\n\r\n`],
};

const get = (target: string, header = 'Accept: */*') =>
  `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${header}\r\n\r\n`;

const requests: [request: string, status: number][] = [
  ...Object.entries(targets).flatMap(([status, list]) =>
    list.map((target): [string, number] => [get(target), Number(status)]),
  ),
  ...malformed.map((target): [string, number] => [get(target), 400]),
  ...Object.entries(headers).flatMap(([status, list]) =>
    list.map((header): [string, number] => [get('/agenda.ics', header), Number(status)]),
  ),
  ...Object.entries(raw).flatMap(([status, list]) => list.map((text): [string, number] => [text, Number(status)])),
];

let folder = '';
let server: ChildProcess;
let port = 0;

/** Sends these bytes and gives the status that came back, `0` when the connection ended without one. */
function send(text: string): Promise<number> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(port, 'localhost');
    socket.write(Buffer.from(text, 'latin1'));
    // What is left unfinished the server would wait for; a finished request it would drop when the client ends first.
    if (!text.endsWith('\r\n\r\n')) socket.end();
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      done(Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 0));
    });
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dist-'));
  await mkdir(join(folder, 'kaart'));
  for (const file of ['index.html', 'kaart/index.html', '404.html']) await writeFile(join(folder, file), file);
  await writeFile(join(folder, 'agenda.ics'), 'BEGIN:VCALENDAR');
  const module = JSON.stringify(new URL('serve-dist.ts', import.meta.url).href);
  const program = `import { serveDist } from ${module}; console.log((await serveDist(process.argv[1], 0)).url)`;
  server = spawn(process.execPath, ['--input-type=module', '-e', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(server.stdout ?? server, 'data')) as [Buffer];
  port = Number(new URL(line.toString().trim()).port);
});
afterAll(async () => {
  server.kill();
  await rm(folder, { recursive: true });
});

it(`answers ${requests.length} hostile requests and lives on`, async () => {
  expect(requests.length).toBeGreaterThanOrEqual(70);
  const wrong: string[] = [];
  for (const [request, status] of requests) {
    const given = await send(request);
    if (given !== status) wrong.push(`${given}, not ${status}: ${JSON.stringify(request.slice(0, 200))}`);
  }
  expect(wrong).toEqual([]);
  expect(await send(get('/kaart/'))).toBe(200);
  expect(server.exitCode).toBe(null);
});
