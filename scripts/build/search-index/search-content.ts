/** Reads the content that the search needs besides the built pages: terms, people, regions, guides and everyday words. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseEntryText } from '../../../src/beheer/entry-text.ts';
import type { InstantRegion } from '../../../src/search/index/instant.ts';
import type { PersonSource, TermSource, WordSource } from '../../../src/search/build/sources.ts';
import { begeleidersSchema } from '../../../src/schemas/begeleiders.ts';
import { begrippenSchema } from '../../../src/schemas/begrippen.ts';
import { contactenSchema } from '../../../src/schemas/contacten.ts';
import { aanbodSchema } from '../../../src/schemas/aanbod.ts';
import { netwerkenSchema } from '../../../src/schemas/netwerken.ts';
import { paginasSchema } from '../../../src/schemas/paginas.ts';
import { regiosSchema, type RegioData } from '../../../src/schemas/regios.ts';
import { zoekwoordenSchema } from '../../../src/schemas/zoekwoorden.ts';
import type { z } from 'zod';

interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
  readonly body: string;
}

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

export interface SearchContent {
  readonly terms: readonly TermSource[];
  readonly people: readonly PersonSource[];
  readonly words: readonly WordSource[];
  readonly ownWords: readonly WordSource[];
  readonly regions: Readonly<Record<string, InstantRegion>>;
  readonly guides: Readonly<Record<string, string>>;
}

/**
 * The search's share of the content.
 * @param root folder with the collections, `content/`
 */
export async function readSearchContent(root: string): Promise<SearchContent> {
  const [terms, contacts, regions, guides, everyday, offers, networks, pages] = await Promise.all([
    entries(join(root, 'begrippen'), begrippenSchema),
    entries(join(root, 'contacten'), contactenSchema),
    entries(join(root, 'regios'), regiosSchema),
    entries(join(root, 'begeleiders'), begeleidersSchema),
    entries(join(root, 'zoekwoorden'), zoekwoordenSchema),
    entries(join(root, 'aanbod'), aanbodSchema),
    entries(join(root, 'netwerken'), netwerkenSchema),
    entries(join(root, 'paginas'), paginasSchema),
  ]);
  const shortName = new Map(networks.map(({ id, data }) => [id, data.kort]));
  const contactOf = (id: string, netwerk: string) => {
    const data = contacts.find((contact) => contact.id === id)?.data;
    return data
      ? [
          {
            naam: data.naam,
            rol: data.rol,
            netwerk,
            ...(data.email && { email: data.email }),
            ...(data.telefoon && { telefoon: data.telefoon }),
          },
        ]
      : [];
  };
  const regionOf = ({ naam, netwerken }: RegioData): InstantRegion => ({
    naam,
    contacten: netwerken.flatMap(({ netwerk, contacten }) =>
      contacten.flatMap((id) => contactOf(id, shortName.get(netwerk) ?? netwerk)),
    ),
    onbekend: netwerken
      .filter(({ contacten }) => contacten.length === 0)
      .map(({ netwerk }) => shortName.get(netwerk) ?? netwerk),
  });
  const people = contacts.map(({ id, data }): PersonSource => {
    const region = regions.find((candidate) =>
      candidate.data.netwerken.some(({ contacten }) => contacten.includes(id)),
    );
    const network = region?.data.netwerken.find(({ contacten }) => contacten.includes(id));
    const rol = [data.rol, data.organisatie, region?.data.naam].filter(Boolean).join(', ');
    return {
      naam: data.naam,
      rol,
      href: region && network ? `/regio/${region.id}/#${network.netwerk}` : '/contact/',
      regio: region?.data.naam,
    };
  });
  const ownWords = (
    prefix: string,
    list: readonly Entry<{ readonly zoekwoorden?: string[] | undefined }>[],
  ): WordSource[] => list.map(({ id, data }) => ({ woorden: data.zoekwoorden ?? [], paginas: [`${prefix}${id}/`] }));
  return {
    terms: terms.map(({ id, data, body }) => ({
      id,
      term: data.term,
      voluit: data.voluit,
      text: body,
      words: data.zoekwoorden ?? [],
    })),
    people,
    words: everyday.map(({ data }) => data),
    ownWords: [...ownWords('/aanbod/', offers), ...ownWords('/netwerken/', networks), ...ownWords('/', pages)],
    regions: Object.fromEntries(regions.map(({ id, data }) => [id, regionOf(data)])),
    guides: Object.fromEntries(
      guides
        .filter(({ data }) => data.gebied === 'gemeente' && data.soort === 'lokale-begeleider')
        .map(({ data }) => [data.gemeente, data.organisatie]),
    ),
  };
}
