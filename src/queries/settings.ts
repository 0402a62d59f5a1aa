/** Settings of the site (content/instellingen/site.json), checked against their schema. */
import raw from '../../content/instellingen/site.json';
import { instellingenSchema } from '../schemas/instellingen.ts';

export const siteSettings = instellingenSchema.parse(raw);
