/**
 * `npm run build`: checks the content, builds the site into a fresh folder, indexes it for search, looks whether it is
 * whole, and only then puts it in the place of `dist/`. A build that fails leaves the last good `dist/` as it was.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inspectDist } from './build/inspect-dist.ts';
import { projectEnv } from './build/install.mjs';
import { indexSite } from './build/search-index/index-site.ts';
import { pruneSite } from './build/prune-csp.ts';
import { recover, swapIn } from './build/swap.ts';

const root = resolve(import.meta.dirname, '..');
const fresh = join(root, 'dist.new');
const target = join(root, 'dist');

/** Runs a program with this Node; its output is shown. Throws when it fails. */
function run(what: string, script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    env: projectEnv(root),
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${what} mislukt: zie de regels hierboven.`);
}

try {
  await recover(target);
  rmSync(fresh, { recursive: true, force: true });
  run('De controle van de inhoud is', 'scripts/check-content.ts');
  run('De bouw is', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', fresh, '--silent');
  pruneSite(fresh);
  await indexSite(fresh);
  const { pages, problems } = inspectDist(fresh);
  if (problems.length > 0) throw new Error(`De gebouwde site is niet heel:\n- ${problems.join('\n- ')}`);
  await swapIn(fresh, target);
  console.log(`${pages} pagina's gebouwd in dist/.`);
} catch (error) {
  rmSync(fresh, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  console.error('De vorige site in dist/ is niet veranderd.');
  process.exitCode = 1;
}
