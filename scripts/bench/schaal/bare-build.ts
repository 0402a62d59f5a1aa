/** Builds the bare site of `npm run bench:schaal`, in the folder where it is started. */
import { build } from 'astro';
import { close, createIndex } from 'pagefind';
import { beginStep } from '../../build/step.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
beginStep('Astro');
await build({ root: process.cwd(), logLevel: 'silent' });
beginStep('search');
const { index, errors } = await createIndex();
if (!index) throw new Error(errors.join(', '));
await index.addDirectory({ path: 'dist' });
await index.writeFiles({ outputPath: 'dist/pagefind' });
await close();
