/** Tells Astro where the content lives: every collection of the registry (src/schemas/index.ts), from its folder in content/. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as registry } from './schemas/index.ts';

/** What Astro derives the types of the entries from. */
type Definitions = { [C in (typeof registry)[number] as C['name']]: { readonly schema: C['schema'] } };

export const collections = Object.fromEntries(
  registry.map(({ name, extension, schema }) => [
    name,
    defineCollection({ loader: glob({ base: `./content/${name}`, pattern: `*.${extension}` }), schema }),
  ]),
) as unknown as Definitions;
