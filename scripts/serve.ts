/** `npm run serve`: serves the built site in dist/ on http://localhost:4321 (PORT changes the port). */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { siteAddress } from './build/site-address.ts';
import { explainPort, wantedPort } from './serve/port.mjs';
import { serveDist } from './serve/serve-dist.ts';

const folder = resolve(import.meta.dirname, '../dist');

try {
  if (!existsSync(folder)) throw new Error('There is no built site yet: run "npm run build" first.');
  const port = wantedPort(process.env);
  const { base } = siteAddress(process.env['SITE_URL']);
  const { url } = await serveDist(folder, port, base).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Error(explainPort(port)) : error;
  });
  console.log(`\nTrajectwijzer is ready: ${url}${base}\nStop it with Ctrl+C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
