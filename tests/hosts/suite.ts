/** What every host must do with the built site, tried on a real server. */
import { rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everywhere, headersFor, HSTS, types, type Headers } from '../../scripts/hosts/rules.ts';
import { badPaths } from './bad-paths.ts';
import { ask, type Answer, type Question } from './http.ts';
import { compressed, makeSample, type Sample } from './sample.ts';
import { isInstalled, startServer, type RealServer, type ServerName } from './servers.ts';

const lower = (headers: Headers): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const POLICY = Object.keys(lower({ ...everywhere, ...headersFor('/'), [HSTS.name]: '' }));

/** The headers of an answer that the site has an opinion on. */
const policyOf = ({ headers }: Answer) =>
  Object.fromEntries(POLICY.filter((name) => name in headers).map((name) => [name, headers[name]]));
const wanted = (path: string): Headers => lower({ ...everywhere, ...headersFor(path) });

const typeOf = (path: string): string | undefined =>
  types[path.endsWith('/') ? 'html' : (/[^.]+$/.exec(path)?.[0] ?? '')];

/** Describes a host; `encodings` are those that it can send from a file. */
export function describeHost(name: ServerName, encodings: readonly ('gzip' | 'br')[]): void {
  describe.skipIf(!isInstalled(name))(`the site on ${name}`, () => {
    let sample: Sample;
    let server: RealServer | undefined;
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const get = (path: string, question: Question = {}) => ask(server?.port ?? 0, path, { agent, ...question });
    /** What is wrong at each address, empty when nothing is. */
    const each = async (paths: Iterable<string>, wrong: (path: string) => Promise<unknown>) => {
      const found: unknown[] = [];
      const waiting = [...paths];
      const work = async () => {
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
          const problem = await wrong(path);
          if (problem) found.push([path, problem]);
        }
      };
      await Promise.all(Array.from({ length: 8 }, work));
      return found;
    };

    beforeAll(async () => {
      sample = await makeSample();
      server = await startServer(name, sample.folder);
    });
    afterAll(async () => {
      agent.destroy();
      await server?.stop();
      await rm(sample.folder, { recursive: true });
    });

    it('sends every file whole, with its type and headers', async () => {
      expect(sample.files.size).toBeGreaterThan(500);
      const wrong = await each(sample.files.keys(), async (path) => {
        // As a browser asks: a list of words may begin with any letter of the world.
        const answer = await get(encodeURI(path));
        const type = typeOf(path);
        const good =
          answer.status === 200 &&
          answer.body.equals(sample.files.get(path) ?? Buffer.of()) &&
          (type === undefined || answer.headers['content-type']?.toLowerCase() === type) &&
          JSON.stringify(Object.entries(policyOf(answer)).sort()) ===
            JSON.stringify(Object.entries(wanted(path)).sort());
        return good ? undefined : [answer.status, answer.headers];
      });
      expect(wrong).toEqual([]);
    });

    it('lets other sites frame what is made for it, and nothing else', async () => {
      expect((await get('/insluiten/kaart/')).headers['content-security-policy']).toBeUndefined();
      for (const path of ['/', '/insluiten/', '/beheer/', '/nergens/'])
        expect((await get(path)).headers['content-security-policy'], path).toBe("frame-ancestors 'none'");
    });

    it('answers a wrong address with status 404 and the Dutch page', async () => {
      for (const path of [
        '/nergens/',
        '/kaart/nergens',
        '/_astro/weg.js',
        '/og/',
        '/.git/config',
        '/.env',
        '/kaart/.verborgen',
        '/.gastheer/nginx.conf',
        '/.htaccess',
        '/_headers',
        '/_redirects',
      ]) {
        const answer = await get(path);
        expect([path, answer.status, answer.headers['content-type']]).toEqual([path, 404, types['html']]);
        expect(answer.body.equals(sample.files.get('/404.html') ?? Buffer.of()), path).toBe(true);
        expect(answer.headers['cache-control'] ?? '', path).not.toContain('immutable');
        expect(answer.headers['x-content-type-options'], path).toBe('nosniff');
      }
    });

    it('sends on from a missing slash and from an old address', async () => {
      const to = async (path: string) => {
        const { status, headers } = await get(path, { headers: { Host: `127.0.0.1:${server?.port}` } });
        const { pathname, search, hash, host } = new URL(headers.location ?? '/', `http://127.0.0.1:${server?.port}`);
        return [status, host.replace(/:.*/, ''), pathname + search + hash];
      };
      for (const path of [...sample.files.keys()].filter((one) => one.length > 1 && one.endsWith('/')).slice(0, 40))
        expect(await to(path.slice(0, -1))).toEqual([301, '127.0.0.1', path]);
      expect(await to('/zoeken?q=a%20b&c=d')).toEqual([301, '127.0.0.1', '/zoeken/?q=a%20b&c=d']);
      for (const [from, target] of sample.site.redirects) {
        expect(await to(from)).toEqual([301, '127.0.0.1', target]);
        expect(await to(from.slice(0, -1))).toEqual([301, '127.0.0.1', target]);
      }
    });

    it('knows what a visitor has already', async () => {
      for (const path of ['/', '/kaart/', '/plaatsen.json', '/favicon.svg']) {
        const { headers } = await get(path);
        const conditions: Record<string, string>[] = [{ 'If-None-Match': headers.etag ?? '' }];
        if (headers['last-modified']) conditions.push({ 'If-Modified-Since': headers['last-modified'] });
        for (const condition of conditions) {
          const again = await get(path, { headers: condition });
          expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
        }
        expect((await get(path, { headers: { 'If-None-Match': '"iets-anders"' } })).status).toBe(200);
      }
    });

    it('sends parts', async () => {
      const whole = sample.files.get('/favicon.svg') ?? Buffer.of();
      const part = await get('/favicon.svg', { headers: { Range: 'bytes=10-19' } });
      expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 10-19/${whole.length}`]);
      expect(part.body.equals(whole.subarray(10, 20))).toBe(true);
      expect((await get('/favicon.svg', { headers: { Range: `bytes=${whole.length}-` } })).status).toBe(416);
    });

    it('sends what the build compressed, to who can read it', async () => {
      const unpack = { gzip: gunzipSync, br: brotliDecompressSync };
      for (const path of compressed.filter((one) => one !== '/404.html')) {
        for (const encoding of encodings) {
          const answer = await get(path, { headers: { 'Accept-Encoding': encoding } });
          expect([path, answer.status, answer.headers['content-encoding']]).toEqual([path, 200, encoding]);
          expect(unpack[encoding](answer.body).equals(sample.files.get(path) ?? Buffer.of()), path).toBe(true);
          expect(answer.headers['content-type'], path).toBe(typeOf(path));
          expect(answer.headers.vary, path).toMatch(/accept-encoding/i);
          expect(policyOf(answer), path).toEqual(wanted(path));
          const again = await get(path, {
            headers: { 'Accept-Encoding': encoding, 'If-None-Match': answer.headers.etag ?? '' },
          });
          expect([path, again.status]).toEqual([path, 304]);
        }
      }
    });

    it('takes GET and HEAD alone', async () => {
      const head = await get('/kaart/', { method: 'HEAD' });
      expect([head.status, head.body.length]).toEqual([200, 0]);
      expect(policyOf(head)).toEqual(wanted('/kaart/'));
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
        expect((await get('/kaart/', { method })).status, method).toBe(405);
    });

    it('gives nothing away at 2,000 bad paths', async () => {
      const known = new Set([...sample.files.values()].map((content) => content.toString('base64')));
      const wrong = await each(badPaths(2000), async (path) => {
        const { status, headers, body } = await get(path);
        if (status === 200)
          return known.has(body.toString('base64')) ? undefined : [status, body.toString().slice(0, 200)];
        // Within the site: `//` or `/\` would begin the address of another.
        if (status === 301)
          return /^(?:http:\/\/127\.0\.0\.1:\d+)?\/(?![/\\])/.test(headers.location ?? '')
            ? undefined
            : [status, headers.location];
        if (headers['x-kwaad']) return [status, headers];
        return status >= 400 && status < 500 ? undefined : [status, headers];
      });
      expect(wrong).toEqual([]);
      expect((await get('/kaart/')).status).toBe(200);
    });
  });
}
