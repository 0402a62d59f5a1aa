/**
 * `npm run build`: checks the content, builds the site into a fresh folder, indexes it for search, looks whether it is
 * whole, and only then puts it in the place of `dist/`. A build that fails leaves the last good `dist/` as it was. All in
 * one process: when it is killed nothing goes on.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { rebase, rebaseFiles } from './build/base-path.ts';
import { finishPages, readBuiltPages, writeMarkdownPages } from './build/built-pages.ts';
import { compressFiles } from './build/compress.ts';
import { inspectDist } from './build/inspect-dist.ts';
import { keepLasting } from './build/keep-lasting.ts';
import { keepTimes } from './build/keep-times.ts';
import { writeLicences } from './build/licences/write-licences.ts';
import { takeLock } from './build/lock.ts';
import { refusal } from './build/public-site.ts';
import { HalfPublished } from './build/publish/copy-into.ts';
import { publish } from './build/publish/publish.ts';
import { behind, discard, recover } from './build/publish/swap.ts';
import { indexSite } from './build/search-index/index-site.ts';
import { siteAddress, type SiteAddress } from './build/site-address.ts';
import { beginStep } from './build/step.ts';
import { checkContent } from './check/content-files.ts';
import { errorCount, formatDiagnostics, summary } from './check/format.ts';
import { filesIn } from './hosts/files.ts';
import { readRedirects, writeHostFiles } from './hosts/write.ts';

const root = resolve(import.meta.dirname, '..');
const fresh = join(root, 'dist.new');
/** `PUBLICEER_NAAR`: where visitors get the site, when that is not `dist/`; a link there is exchanged in one step. */
const elsewhere = process.env['PUBLICEER_NAAR']?.trim();
const target = elsewhere ? resolve(root, elsewhere) : join(root, 'dist');
const shown = relative(root, target).startsWith('..') ? target : `${relative(root, target)}/`;
/** Astro's own; a build that breaks off may leave half a file there, which every later one would take for a whole one. */
const astroCache = join(root, '.cache/astro');

/** Builds the pages in `fresh`. */
async function buildPages(): Promise<void> {
  beginStep('Astro');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  rmSync(join(astroCache, 'fonts'), { recursive: true, force: true });
  const { build } = await import('astro');
  await build({ root, outDir: fresh, logLevel: 'silent' }).catch((error: unknown) => {
    rmSync(astroCache, { recursive: true, force: true });
    console.error(error);
    throw new Error("De bouw van de pagina's is mislukt: zie de regels hierboven.");
  });
}

/** Makes of the pages a site that can be published. @returns how many pages it has */
async function finishSite(address: SiteAddress): Promise<number> {
  beginStep('reading');
  writeLicences(root, fresh);
  const built = filesIn(fresh);
  const pages = readBuiltPages(fresh, built);
  writeMarkdownPages(fresh, pages);
  beginStep('search');
  await indexSite(
    fresh,
    pages.flatMap(({ text }) => text ?? []),
  );
  beginStep('inspection');
  const { problems } = inspectDist(fresh, pages);
  if (problems.length > 0) throw new Error(`De gebouwde site is niet heel:\n- ${problems.join('\n- ')}`);
  beginStep('policy');
  const files = filesIn(fresh);
  const names = new Set(files.map((file) => file.replace(/\/.*/, '')));
  const moved = address.base === '/' ? undefined : rebase(address, [...names]);
  finishPages(fresh, pages, moved);
  if (moved) rebaseFiles(fresh, files, moved);
  keepLasting(fresh, target);
  writeHostFiles(fresh, { base: address.base, redirects: readRedirects(root) });
  beginStep('compression');
  // A copy to try is not published: compressing takes longer than all else together.
  if (process.env['SITE_URL']) await compressFiles(fresh, filesIn(fresh), target);
  beginStep('publication');
  keepTimes(fresh, target);
  return pages.length;
}

async function buildSite(): Promise<number> {
  beginStep('check');
  const diagnostics = await checkContent(root);
  if (diagnostics.length > 0) console.log(`${formatDiagnostics(diagnostics)}\n`);
  console.log(summary(diagnostics));
  if (errorCount(diagnostics) > 0) throw new Error('De controle van de inhoud is mislukt: zie de regels hierboven.');

  const address = siteAddress(process.env['SITE_URL']);
  const settings: unknown = JSON.parse(readFileSync(join(root, 'content/instellingen/site.json'), 'utf8'));
  const refused = refusal(process.env['SITE_URL'], settings);
  if (refused) throw new Error(refused);

  await buildPages();
  const pages = await finishSite(address);
  for (const path of await publish(fresh, target, elsewhere !== undefined))
    console.warn(`De nieuwe site staat er, maar deze oude map kon niet weg: ${path}`);
  return pages;
}

try {
  takeLock(join(root, '.cache/build.lock'), () => {
    console.log('Er loopt al een bouw in deze map. Deze bouw begint als die klaar is.');
  });
  for (const path of [target, await behind(target)]) await recover(path);
  await discard(fresh, join(root, 'dist'));
  console.log(`${await buildSite()} pagina's gebouwd in ${shown}.`);
} catch (error) {
  await discard(fresh, join(root, 'dist'));
  console.error(error instanceof Error ? error.message : error);
  console.error(
    error instanceof HalfPublished
      ? 'Los dat op en bouw dan opnieuw.'
      : `De vorige site in ${shown} is niet veranderd.`,
  );
  process.exit(1);
}
