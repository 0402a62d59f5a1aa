/** Fetches the plain index of the site. */
import { siteIndex, type IndexGroup } from '../model/site-index.ts';
import { getCatalog } from './catalog.ts';

/** The groups of /overzicht/. */
export async function getSiteIndex(): Promise<IndexGroup[]> {
  return siteIndex(await getCatalog());
}
