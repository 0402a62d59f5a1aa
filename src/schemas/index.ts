/**
 * The registry of collections: what an editor may change, where it lives and which schema it follows.
 * The content check, the JSON Schemas and the form at /beheer/ are made from this list; `src/content.config.ts` names the
 * same collections one by one, since Astro reads their types there.
 */
import type { z } from 'zod';
import type { CollectionName } from './fields.ts';
import { agendaSchema } from './agenda.ts';
import { aanbodSchema } from './aanbod.ts';
import { begeleidersSchema } from './begeleiders.ts';
import { begrippenSchema } from './begrippen.ts';
import { bronnenSchema } from './bronnen.ts';
import { contactenSchema } from './contacten.ts';
import { netwerkenSchema } from './netwerken.ts';
import { paginasSchema } from './paginas.ts';
import { regiosSchema } from './regios.ts';
import { situatiesSchema } from './situaties.ts';
import { wijzigingenSchema } from './wijzigingen.ts';
import { zoekwoordenSchema } from './zoekwoorden.ts';

export interface Collection {
  readonly name: CollectionName;
  /** `mdx`: front matter and text; `json`: facts only. */
  readonly extension: 'mdx' | 'json';
  readonly schema: z.ZodObject;
  /** Dutch name of the collection and of one entry. */
  readonly label: string;
  readonly labelOne: string;
  /** The key that names an entry in lists. */
  readonly titleKey: string;
}

export const collections = [
  {
    name: 'situaties',
    extension: 'mdx',
    schema: situatiesSchema,
    label: 'Situaties',
    labelOne: 'situatie',
    titleKey: 'titel',
  },
  { name: 'aanbod', extension: 'mdx', schema: aanbodSchema, label: 'Aanbod', labelOne: 'aanbod', titleKey: 'titel' },
  {
    name: 'netwerken',
    extension: 'mdx',
    schema: netwerkenSchema,
    label: 'Netwerken',
    labelOne: 'netwerk',
    titleKey: 'titel',
  },
  {
    name: 'paginas',
    extension: 'mdx',
    schema: paginasSchema,
    label: "Pagina's",
    labelOne: 'pagina',
    titleKey: 'titel',
  },
  {
    name: 'begrippen',
    extension: 'mdx',
    schema: begrippenSchema,
    label: 'Begrippen',
    labelOne: 'begrip',
    titleKey: 'term',
  },
  { name: 'regios', extension: 'json', schema: regiosSchema, label: "Regio's", labelOne: 'regio', titleKey: 'naam' },
  {
    name: 'contacten',
    extension: 'json',
    schema: contactenSchema,
    label: 'Contacten',
    labelOne: 'contact',
    titleKey: 'naam',
  },
  {
    name: 'begeleiders',
    extension: 'json',
    schema: begeleidersSchema,
    label: 'Lokale begeleiders',
    labelOne: 'lokale begeleider',
    titleKey: 'organisatie',
  },
  {
    name: 'agenda',
    extension: 'json',
    schema: agendaSchema,
    label: 'Agenda',
    labelOne: 'agendapunt',
    titleKey: 'titel',
  },
  { name: 'bronnen', extension: 'json', schema: bronnenSchema, label: 'Bronnen', labelOne: 'bron', titleKey: 'titel' },
  {
    name: 'zoekwoorden',
    extension: 'json',
    schema: zoekwoordenSchema,
    label: 'Zoekwoorden',
    labelOne: 'zoekwoordenlijst',
    titleKey: 'woorden',
  },
  {
    name: 'wijzigingen',
    extension: 'json',
    schema: wijzigingenSchema,
    label: 'Wijzigingen',
    labelOne: 'wijziging',
    titleKey: 'titel',
  },
] as const satisfies readonly Collection[];
