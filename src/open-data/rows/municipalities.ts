import { z } from 'zod';
import { REGIOCODES } from '../../schemas/regios.ts';
import { find } from '../../model/catalog.ts';
import { dataset, pageAddress } from '../dataset.ts';
import { maybe, provenance, sourceRows, text, texts } from '../fields.ts';

/** Where municipalities, postcodes and places come from. */
const SOURCE = 'best';

export const municipalities = dataset({
  id: 'gemeenten',
  title: 'Gemeenten',
  description: 'Eén rij is één gemeente in Vlaanderen of Brussel, met haar postcodes, plaatsen en lokale begeleiders.',
  row: z.strictObject({
    id: text('Vaste naam, ook in het adres van de pagina.'),
    naam: text('Officiële naam.'),
    frans: maybe('Franse naam, waar die anders is.'),
    regio: text('Id van de regio.'),
    code: z.enum(REGIOCODES).meta({ description: 'Code van de regio volgens ISO 3166-2.' }),
    fusie_van: texts('Gemeenten waaruit ze in 2025 ontstond.'),
    postcodes: texts('Haar postcodes.'),
    plaatsen: texts('Plaatsen die erbij horen.'),
    begeleiders: texts('Id’s van lokale begeleiders en partners in de dataset begeleiders.'),
    ...provenance,
  }),
  rows: ({ catalog, municipalities: all, places, site }) => {
    const from = 'content/geo/plaatsen.json';
    const read = find(catalog.sources, SOURCE, 'bronnen', from).data.geraadpleegd;
    const bronnen = sourceRows(catalog, [SOURCE], from);
    return all.map(({ name, slug, href, french, region, merger }) => ({
      id: slug,
      naam: name,
      frans: french ?? null,
      regio: region.id,
      code: region.code,
      fusie_van: [...(merger?.parts ?? [])],
      postcodes: Object.keys(places[name] ?? {}),
      plaatsen: [...new Set(Object.values(places[name] ?? {}).flat())],
      begeleiders: catalog.guides.filter(({ data }) => data.gemeente === name).map(({ id }) => id),
      pagina: pageAddress(site, href),
      bronnen,
      nagekeken: read,
    }));
  },
});
