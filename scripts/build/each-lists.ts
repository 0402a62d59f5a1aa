/** What `each-<list>` in a style sheet stands for. */
import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { GUIDES_LAYER } from '../../src/map/layers.ts';
import { questions } from '../../src/model/fit.ts';
import { KOSTPRIJZEN, STATUS } from '../../src/schemas/aanbod.ts';
import type { Lists } from './vite-each.ts';

const entries = (folder: string): string[] =>
  readdirSync(new URL(`../../content/${folder}/`, import.meta.url)).map((file) => parse(file).name);

/** The lists of this site: its regions, networks and offers are files; the values of the filters stand in the schema and the model. */
export const eachLists = (): Lists => ({
  region: entries('regios'),
  layer: [GUIDES_LAYER, ...entries('netwerken')],
  offer: entries('aanbod'),
  ...Object.fromEntries(Object.entries(questions).map(([key, { answers }]) => [key, Object.keys(answers)])),
  kostprijs: KOSTPRIJZEN,
  status: STATUS,
});
