/**
 * `npm run bench:schaal [-- --aantal 100,1000 --comprimeer]`: builds copies of the site with 100, 1,000 and 3,000 offers more, and a
 * bare Astro + MDX + Pagefind site of the same pages, and prints time and memory per step, side by side. The copies
 * stand in the temporary folder. The longest run takes some minutes; compressing, which `npm run build` does for a site with
 * an address and only to pages that changed, takes as long again, so that it is left out unless asked for.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyProject, everything } from '../test/copy-project.ts';
import { writeBareSite } from './schaal/bare-site.ts';
import { measure } from './schaal/measure.ts';
import { manyOffers } from './schaal/offers.ts';
import { sizeOf, table } from './schaal/table.ts';

const { values } = parseArgs({
  options: { aantal: { type: 'string', default: '100,1000,3000' }, comprimeer: { type: 'boolean', default: false } },
});
const root = join(import.meta.dirname, '../..');
const modules = join(root, 'node_modules');

/** Measures both sites with so many offers more. */
async function compare(count: number): Promise<string> {
  const site = await copyProject(everything, true);
  const bare = await mkdtemp(join(tmpdir(), 'bare-'));
  try {
    const offers = join(site, 'content/aanbod');
    const names = (await readdir(offers)).toSorted();
    const like = await Promise.all(names.map((name) => readFile(join(offers, name), 'utf8')));
    for (const [name, text] of manyOffers(count, like)) await writeFile(join(offers, name), text);
    const ours = await measure(join(site, 'scripts/build.ts'), site, {
      SITE_URL: values.comprimeer ? 'https://bench.example' : '',
    });
    const pages = writeBareSite(bare, join(site, 'dist'), 'aanbod/proef-1/index.html', modules);
    const theirs = await measure(join(root, 'scripts/bench/schaal/bare-build.ts'), bare);
    const sizes = [sizeOf(join(site, 'dist')), sizeOf(join(bare, 'dist'))] as const;
    return `${count} offers more; ${pages} pages as Markdown\n${table(ours, theirs, sizes)}`;
  } finally {
    for (const folder of [site, bare]) await rm(folder, { recursive: true, force: true });
  }
}

for (const count of values.aantal.split(',').map(Number)) console.log(`${await compare(count)}\n`);
