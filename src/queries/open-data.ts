/** Fetches what the open data are made from. */
import type { DataInput } from '../open-data/dataset.ts';
import { getCatalog } from './catalog.ts';
import { geo } from './geo.ts';
import { getPlaces } from './places.ts';

/** @param site address of the site, as Astro gives it */
export async function getDataInput(site: URL | undefined): Promise<DataInput> {
  if (!site) throw new Error('Set "site" in astro.config.mjs: the open data name their own address.');
  const [catalog, { municipalities }] = await Promise.all([getCatalog(), getPlaces()]);
  return { catalog, municipalities, places: geo.places, site };
}
