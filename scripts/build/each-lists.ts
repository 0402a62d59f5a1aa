/** What `each-<list>` in a style sheet stands for. */
import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { GUIDES_LAYER } from '../../src/map/layers.ts';
import { DOELGROEPEN, KOSTPRIJZEN, LOOPTIJDEN, STATUS } from '../../src/schemas/aanbod.ts';
import type { Lists } from './vite-each.ts';

const entries = (folder: string): string[] =>
  readdirSync(new URL(`../../content/${folder}/`, import.meta.url)).map((file) => parse(file).name);

/** The lists of this site: its regions and networks are files, the values of the filters stand in the schema. */
export const eachLists = (): Lists => ({
  region: entries('regios'),
  layer: [GUIDES_LAYER, ...entries('netwerken')],
  doelgroep: DOELGROEPEN,
  looptijd: LOOPTIJDEN,
  kostprijs: KOSTPRIJZEN,
  status: STATUS,
});
