/** Fetches pages as a polite visitor: one at a time per host, as robots.txt allows, not for long and not much. */
import { setTimeout as pause } from 'node:timers/promises';
import robotsParser, { type Robot } from 'robots-parser';
import { MAX_BYTES } from '../import/decode.ts';

export interface Manners {
  /** Names the site, so that whoever keeps the server knows who came by. */
  readonly userAgent: string;
  /** Milliseconds for one answer, its text included. */
  readonly timeout: number;
  /** Milliseconds between two requests to a host, when its robots.txt asks no more. */
  readonly pause: number;
}

export type Answer =
  | { readonly kind: 'page'; readonly url: string; readonly type: string; readonly bytes: Uint8Array }
  /** 404 or 410. */
  | { readonly kind: 'gone'; readonly status: number }
  /** Kept out by robots.txt. */
  | { readonly kind: 'barred' }
  | { readonly kind: 'failed'; readonly reason: string };

const HOPS = 5;
/** A robots.txt may not ask for more than this, in seconds. */
const LONGEST_PAUSE = 30;

/** Reads a body up to the limit; undefined when there is more. */
async function readBody(response: Response): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > MAX_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'antwoordt te traag';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code === 'ENOTFOUND' ? 'de website bestaat niet (meer)' : `geen verbinding${code ? ` (${code})` : ''}`;
}

/** A visitor who remembers what each host asked. */
export class Visitor {
  readonly #manners: Manners;
  readonly #robots = new Map<string, Promise<Robot>>();
  /** When each host was last asked something: the next request waits for it. */
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(manners: Manners) {
    this.#manners = manners;
  }

  /** Fetches a page, wherever it moved. Never throws. */
  async visit(address: string): Promise<Answer> {
    try {
      let url = new URL(address);
      for (let hop = 0; hop <= HOPS; hop += 1) {
        const robot = await this.#robotOf(url);
        if (robot.isAllowed(url.href, this.#manners.userAgent) === false) return { kind: 'barred' };
        const delay = Math.min(robot.getCrawlDelay(this.#manners.userAgent) ?? 0, LONGEST_PAUSE) * 1000;
        const found = await this.#inTurn(url.host, delay, () => this.#get(url));
        if (!(found instanceof URL)) return found;
        url = found;
      }
      return { kind: 'failed', reason: 'stuurt steeds door' };
    } catch (error) {
      return { kind: 'failed', reason: reasonOf(error) };
    }
  }

  /** One request: a page, or where it moved. @throws what fetch throws */
  async #get(url: URL): Promise<Answer | URL> {
    const response = await this.#fetch(url);
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      const next = new URL(location, url);
      return /^https?:$/.test(next.protocol)
        ? next
        : { kind: 'failed', reason: 'stuurt door naar iets anders dan een pagina' };
    }
    if (!response.ok) {
      await response.body?.cancel();
      const { status } = response;
      return status === 404 || status === 410
        ? { kind: 'gone', status }
        : { kind: 'failed', reason: `antwoordt met fout ${status}` };
    }
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    const bytes = await readBody(response);
    if (bytes === undefined) return { kind: 'failed', reason: `is groter dan ${MAX_BYTES / 1_000_000} MB` };
    return { kind: 'page', url: url.href, type, bytes };
  }

  #fetch(url: URL): Promise<Response> {
    const { userAgent, timeout } = this.#manners;
    return fetch(url, {
      redirect: 'manual',
      headers: { 'user-agent': userAgent, 'accept-language': 'nl', accept: 'text/html,text/plain;q=0.9,*/*;q=0.1' },
      signal: AbortSignal.timeout(timeout),
    });
  }

  /** Without a robots.txt, everything may be read. */
  #robotOf(url: URL): Promise<Robot> {
    const address = new URL('/robots.txt', url);
    const known = this.#robots.get(url.origin);
    if (known) return known;
    const read = async (): Promise<Robot> => {
      const response = await this.#fetch(address);
      const body = response.ok ? await readBody(response) : undefined;
      if (!response.ok) await response.body?.cancel();
      return robotsParser(address.href, new TextDecoder().decode(body ?? new Uint8Array()));
    };
    const robot = this.#inTurn(url.host, 0, read);
    this.#robots.set(url.origin, robot);
    return robot;
  }

  /** Waits until the host has had its rest, then asks. */
  #inTurn<Result>(host: string, delay: number, ask: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(host);
    const turn = (async () => {
      if (before) {
        await before.catch(() => undefined);
        await pause(Math.max(delay, this.#manners.pause));
      }
      return ask();
    })();
    this.#last.set(host, turn);
    return turn;
  }
}
