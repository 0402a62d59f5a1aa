/** Reads the content that the search needs besides the built pages: terms, people, regions, guides and everyday words. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseEntryText } from '../../../src/beheer/entry-text.ts';
import { contentSources, type ContentSources, type Entry } from '../../../src/search/build/content-sources.ts';
import { begeleidersSchema } from '../../../src/schemas/begeleiders.ts';
import { begrippenSchema } from '../../../src/schemas/begrippen.ts';
import { contactenSchema } from '../../../src/schemas/contacten.ts';
import { aanbodSchema } from '../../../src/schemas/aanbod.ts';
import { netwerkenSchema } from '../../../src/schemas/netwerken.ts';
import { paginasSchema } from '../../../src/schemas/paginas.ts';
import { regiosSchema } from '../../../src/schemas/regios.ts';
import { situatiesSchema } from '../../../src/schemas/situaties.ts';
import { zoekwoordenSchema } from '../../../src/schemas/zoekwoorden.ts';
import type { z } from 'zod';

/** Every entry of a folder, checked; the content check has said in Dutch what is wrong long before this. */
async function entries<Schema extends z.ZodObject>(folder: string, schema: Schema): Promise<Entry<z.infer<Schema>>[]> {
  const names = (await readdir(folder)).filter((name) => /\.(?:json|mdx)$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const extension = name.endsWith('.mdx') ? 'mdx' : 'json';
      const { body = '', ...data } = parseEntryText(extension, await readFile(join(folder, name), 'utf8'));
      return { id: basename(name, extname(name)), data: schema.parse(data), body: String(body) };
    }),
  );
}

/**
 * The search's share of the content.
 * @param root folder with the collections, `content/`
 */
export async function readSearchContent(root: string): Promise<ContentSources> {
  const read = <Schema extends z.ZodObject>(name: string, schema: Schema) => entries(join(root, name), schema);
  const [situaties, begrippen, contacten, regios, begeleiders, zoekwoorden, aanbod, netwerken, paginas] =
    await Promise.all([
      read('situaties', situatiesSchema),
      read('begrippen', begrippenSchema),
      read('contacten', contactenSchema),
      read('regios', regiosSchema),
      read('begeleiders', begeleidersSchema),
      read('zoekwoorden', zoekwoordenSchema),
      read('aanbod', aanbodSchema),
      read('netwerken', netwerkenSchema),
      read('paginas', paginasSchema),
    ]);
  return contentSources({
    situaties,
    begrippen,
    contacten,
    regios,
    begeleiders,
    zoekwoorden,
    aanbod,
    netwerken,
    paginas,
  });
}
