/**
 * `npm run dev`: the form and the site in one command. What is saved in the form or in a file of content/ shows on the
 * page within seconds. PORT changes the port.
 */
import { resolve } from 'node:path';
import { dev } from 'astro';
import { SIDE_BY_SIDE } from './build/side-by-side.ts';
import { wantedPort } from './serve/port.mjs';

const root = resolve(import.meta.dirname, '..');

try {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await dev({
    root,
    devToolbar: { enabled: false },
    server: { port: wantedPort(process.env), host: 'localhost' },
  });
  const url = `http://localhost:${server.address.port}`;
  console.log(`
Open in Chrome of Edge:

  formulier en pagina naast elkaar   ${url}${SIDE_BY_SIDE}
  alleen het formulier               ${url}/beheer/
  alleen de site                     ${url}/

Wat je opslaat, zie je binnen enkele seconden op de pagina. Fouten in de inhoud staan hieronder.
Stoppen doe je met Ctrl en C.
`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
