/** Asks every external link whether it still answers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import type { LinkCheck } from '../../src/schemas/links.ts';

export interface DeadLink {
  readonly url: string;
  /** In Dutch, after the address. */
  readonly reason: string;
  /** Files of the content that have it, without extension. */
  readonly files: readonly string[];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function reasonOf(status: number): string {
  if (status === 404 || status === 410) return `bestaat niet meer (${status})`;
  if (status === 401 || status === 403 || status === 429) return `laat programma’s niet toe (${status}): kijk zelf`;
  return status === 0 ? 'antwoordt niet' : `antwoordt met fout ${status}`;
}

/**
 * Visits each address once.
 * @param links the addresses with the files that have them
 * @returns those that don't answer, by address
 */
export async function deadLinks(
  links: ReadonlyMap<string, readonly string[]>,
  { userAgent, timeout }: { readonly userAgent: string; readonly timeout: number },
): Promise<DeadLink[]> {
  if (links.size === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    // The checker says of each address how the browser writes it: with a slash after a bare host, letters encoded.
    const written = new Map([...links.keys()].map((url) => [URL.canParse(url) ? new URL(url).href : url, url]));
    // It wants a page: one with all the links.
    const anchors = [...links.keys()].map((url) => `<a href="${escape(url)}">x</a>`);
    writeFileSync(join(folder, 'index.html'), `<!doctype html><title>x</title>${anchors.join('\n')}`);
    const { links: found } = await new LinkChecker().check({
      path: 'index.html',
      serverRoot: folder,
      concurrency: 2,
      timeout,
      userAgent,
      retryErrors: true,
      retryErrorsCount: 1,
    });
    return found
      .flatMap(({ state, url, status = 0 }) => {
        const own = written.get(url);
        const files = links.get(own ?? '');
        return String(state) === 'BROKEN' && own && files ? [{ url: own, reason: reasonOf(status), files }] : [];
      })
      .toSorted((a, b) => (a.url < b.url ? -1 : 1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The text of content/links.json.
 * @param today ISO day on which the links were asked
 */
export function linksFile(dead: readonly DeadLink[], today: string): string {
  const dood = dead.map(({ url, reason, files }) => ({ url, reden: reason, staatIn: [...files] }));
  return `${JSON.stringify({ gecontroleerd: today, dood } satisfies LinkCheck, null, 2)}\n`;
}
