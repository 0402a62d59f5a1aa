/** Writes what hosts need into a built site: configurations, and pages for addresses that moved. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { doorverwijzingenSchema } from '../../src/schemas/doorverwijzingen.ts';
import { apacheConfig } from './apache.ts';
import { caddyConfig } from './caddy.ts';
import { filesIn } from './files.ts';
import { headersFile, redirectsFile } from './netlify.ts';
import { nginxConfig } from './nginx.ts';
import { PREFETCHING } from './rules.ts';
import { redirectPage } from './redirect-page.ts';
import type { HostedSite } from './site.ts';

/** Folder in the built site for servers that include a file; no host shows it to visitors. */
export const SERVERS = '.gastheer';

/** The addresses that moved, from `content/doorverwijzingen.json`; none without that file. */
export function readRedirects(root: string): HostedSite['redirects'] {
  const file = join(root, 'content/doorverwijzingen.json');
  return existsSync(file) ? Object.entries(doorverwijzingenSchema.parse(JSON.parse(readFileSync(file, 'utf8')))) : [];
}

/** @param dist absolute path of the built site */
export function writeHostFiles(dist: string, site: HostedSite): void {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  };
  for (const [from, to] of site.redirects) write(`${from.slice(1)}index.html`, redirectPage(site, to));
  write(PREFETCHING.file, JSON.stringify(PREFETCHING.rules(site.base)));
  const files = filesIn(dist);
  write('_headers', headersFile(site, files));
  write('_redirects', redirectsFile(site));
  write('.htaccess', apacheConfig(site));
  write(`${SERVERS}/nginx.conf`, nginxConfig(site));
  write(`${SERVERS}/Caddyfile`, caddyConfig(site));
}
