/**
 * `npm run build`: checks the content, builds the site into a fresh folder, indexes it for search, looks whether it is
 * whole, and only then puts it in the place of `dist/`. A build that fails leaves the last good `dist/` as it was. All in
 * one process: when it is killed nothing goes on.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inspectDist } from './build/inspect-dist.ts';
import { takeLock } from './build/lock.ts';
import { writeMarkdownPages } from './build/markdown-pages.ts';
import { indexSite } from './build/search-index/index-site.ts';
import { pruneSite } from './build/prune-csp.ts';
import { refusal } from './build/public-site.ts';
import { recover, swapIn } from './build/swap.ts';
import { checkContent } from './check/content-files.ts';
import { errorCount, formatDiagnostics, summary } from './check/format.ts';

const root = resolve(import.meta.dirname, '..');
const fresh = join(root, 'dist.new');
const target = join(root, 'dist');

async function buildSite(): Promise<number> {
  const diagnostics = await checkContent(root);
  if (diagnostics.length > 0) console.log(`${formatDiagnostics(diagnostics)}\n`);
  console.log(summary(diagnostics));
  if (errorCount(diagnostics) > 0) throw new Error('De controle van de inhoud is mislukt: zie de regels hierboven.');

  const settings: unknown = JSON.parse(readFileSync(join(root, 'content/instellingen/site.json'), 'utf8'));
  const refused = refusal(process.env['SITE_URL'], settings);
  if (refused) throw new Error(refused);

  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({ root, outDir: fresh, logLevel: 'silent' }).catch((error: unknown) => {
    console.error(error);
    throw new Error("De bouw van de pagina's is mislukt: zie de regels hierboven.");
  });
  pruneSite(fresh);
  writeMarkdownPages(fresh);
  await indexSite(fresh);
  const { pages, problems } = inspectDist(fresh);
  if (problems.length > 0) throw new Error(`De gebouwde site is niet heel:\n- ${problems.join('\n- ')}`);
  await swapIn(fresh, target);
  return pages;
}

try {
  takeLock(join(root, '.cache/build.lock'), () => {
    console.log('Er loopt al een bouw in deze map. Deze bouw begint als die klaar is.');
  });
  await recover(target);
  rmSync(fresh, { recursive: true, force: true });
  console.log(`${await buildSite()} pagina's gebouwd in dist/.`);
} catch (error) {
  rmSync(fresh, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  console.error('De vorige site in dist/ is niet veranderd.');
  process.exit(1);
}
