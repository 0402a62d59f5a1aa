/**
 * `npm run bench:size`: what a first visit costs, for each kind of page, in kB (1000 bytes) as they travel. Of each
 * kind the heaviest page. Needs a built site in dist/.
 */
import { firstLoad, type FirstLoad } from '../../tests/support/sizes.ts';
import { readContentPages, type DistPage } from '../../tests/support/dist.ts';

/** The kinds of page, each with the addresses that belong to it. The first that fits counts. */
const kinds: readonly (readonly [name: string, address: RegExp])[] = [
  ['start', /^\/$/],
  ['kaart', /^\/kaart\/$/],
  ['zoeken', /^\/zoeken\/$/],
  ['aanbod (lijst)', /^\/aanbod\/$/],
  ['aanbod', /^\/aanbod\/./],
  ['netwerk', /^\/netwerken\/./],
  ['regio', /^\/regio\/./],
  ['gemeente (lijst)', /^\/gemeente\/$/],
  ['gemeente', /^\/gemeente\/./],
  ['begrippen', /^\/begrippen\/$/],
  ['bronnen', /^\/bronnen\/$/],
  ['pagina', /./],
];

interface Row extends FirstLoad {
  readonly path: string;
  readonly total: number;
}

const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);

function measure(page: DistPage): Row {
  const load = firstLoad(page);
  return { path: page.path, ...load, total: load.html + load.css + load.js + load.images };
}

const groups = Map.groupBy(readContentPages(), ({ path }) => kinds.find(([, address]) => address.test(path))?.[0]);

console.log(`${'kind'.padEnd(18)}  pages    HTML     CSS      JS  images   total    font  heaviest`);
for (const [kind] of kinds) {
  const [heaviest, ...others] = (groups.get(kind) ?? []).map(measure).sort((a, b) => b.total - a.total);
  if (!heaviest) continue;
  const { html, css, js, images, total, font, path } = heaviest;
  const cells = [html, css, js, images, total, font].map(kb).join('');
  console.log(`${kind.padEnd(18)}${String(others.length + 1).padStart(7)}${cells}  ${path}`);
}
