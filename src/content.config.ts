/** Tells Astro where the content lives. Schemas are in src/schemas, the entries in content/. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { aanbodSchema } from './schemas/aanbod.ts';
import { begeleidersSchema } from './schemas/begeleiders.ts';
import { begrippenSchema } from './schemas/begrippen.ts';
import { bronnenSchema } from './schemas/bronnen.ts';
import { contactenSchema } from './schemas/contacten.ts';
import { netwerkenSchema } from './schemas/netwerken.ts';
import { paginasSchema } from './schemas/paginas.ts';
import { regiosSchema } from './schemas/regios.ts';
import { situatiesSchema } from './schemas/situaties.ts';
import { zoekwoordenSchema } from './schemas/zoekwoorden.ts';

const entries = (folder: string, extension: 'mdx' | 'json') =>
  glob({ base: `./content/${folder}`, pattern: `*.${extension}` });

export const collections = {
  situaties: defineCollection({ loader: entries('situaties', 'mdx'), schema: situatiesSchema }),
  aanbod: defineCollection({ loader: entries('aanbod', 'mdx'), schema: aanbodSchema }),
  netwerken: defineCollection({ loader: entries('netwerken', 'mdx'), schema: netwerkenSchema }),
  paginas: defineCollection({ loader: entries('paginas', 'mdx'), schema: paginasSchema }),
  begrippen: defineCollection({ loader: entries('begrippen', 'mdx'), schema: begrippenSchema }),
  regios: defineCollection({ loader: entries('regios', 'json'), schema: regiosSchema }),
  contacten: defineCollection({ loader: entries('contacten', 'json'), schema: contactenSchema }),
  begeleiders: defineCollection({ loader: entries('begeleiders', 'json'), schema: begeleidersSchema }),
  bronnen: defineCollection({ loader: entries('bronnen', 'json'), schema: bronnenSchema }),
  zoekwoorden: defineCollection({ loader: entries('zoekwoorden', 'json'), schema: zoekwoordenSchema }),
};
