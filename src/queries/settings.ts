/** Settings of the site (content/instellingen/site.json), checked against their schema. */
import raw from '../../content/instellingen/site.json';
import { publisherOf } from '../model/publisher.ts';
import { instellingenSchema } from '../schemas/instellingen.ts';

export const siteSettings = instellingenSchema.parse(raw);

/** Who publishes the site; undefined for a trial copy. */
export const publisher = publisherOf(siteSettings);

/** Whether this build has no public address: `SITE_URL` was not set (see astro.config.mjs). */
export const isTrial = new URL(import.meta.env.SITE).hostname.endsWith('.example');

/**
 * The address that visitors know a page by; undefined in a trial copy.
 * @param path from the root of the site, e.g. `/kaart/`
 */
export const publicAddress = (path: string): string | undefined =>
  isTrial ? undefined : new URL(path.slice(1), import.meta.env['SITE_HREF'] as string).href;
