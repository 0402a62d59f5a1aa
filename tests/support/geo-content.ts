/** The real content behind the map and the place finder, read from disk for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Entry } from '../../src/model/catalog.ts';
import type { Boundaries } from '../../src/map/topology.ts';
import { begeleidersSchema, type BegeleiderData } from '../../src/schemas/begeleiders.ts';
import {
  boundariesSchema,
  municipalitiesSchema,
  otherNamesSchema,
  outsideSchema,
  placeNamesSchema,
  placesSchema,
  positionsSchema,
} from '../../src/schemas/geo.ts';
import { regiosSchema, type RegioData } from '../../src/schemas/regios.ts';

const root = new URL('../../content/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

function entries<Data>(folder: string, parse: (data: unknown) => Data): Entry<Data>[] {
  return readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ id: name.replace(/\.json$/, ''), data: parse(read(`${folder}/${name}`)) }));
}

export const regions: readonly Entry<RegioData>[] = entries('regios', (data) => regiosSchema.parse(data)).sort(
  (a, b) => a.data.volgorde - b.data.volgorde,
);
export const guides: readonly Entry<BegeleiderData>[] = entries('begeleiders', (data) => begeleidersSchema.parse(data));
export const topology = boundariesSchema.parse(read('geo/vlaanderen.topo.json')) as unknown as Boundaries;
export const municipalities = municipalitiesSchema.parse(read('geo/gemeenten.json'));
export const placeNames = placeNamesSchema.parse(read('geo/plaatsnamen.json'));
export const otherNames = otherNamesSchema.parse(read('geo/andere-namen.json'));
export const places = placesSchema.parse(read('geo/plaatsen.json'));
export const outside = outsideSchema.parse(read('geo/buiten.json'));
/** What the place finder is made of. */
export const placeFiles = { municipalities, places, placeNames, otherNames, outside };
/** Those of GeoNames alone, and with what was added by hand. */
export const geoNamesPositions = positionsSchema.parse(read('geo/posities.json'));
export const positions = { ...geoNamesPositions, ...positionsSchema.parse(read('geo/posities-eigen.json')) };
/** The networks with contacts per region, by the names the map uses. */
export const networks = [
  { id: 'lerende-netwerken-jeugdhulp-onderwijs', data: { kort: 'Jeugdhulp-onderwijs', contactenPerRegio: true } },
  { id: 'samen-tegen-schooluitval', data: { kort: 'Samen tegen Schooluitval', contactenPerRegio: true } },
  { id: 'clb-samenwerking', data: { kort: 'CLB-samenwerking', contactenPerRegio: false } },
];
