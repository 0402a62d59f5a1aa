import { z } from 'zod';
import { dataset, pageAddress } from '../dataset.ts';
import { maybe, provenance, sourceRows, text, texts } from '../fields.ts';

export const networks = dataset({
  id: 'netwerken',
  title: 'Netwerken',
  description: 'Eén rij is één netwerk rond schooluitval of jeugdhulp en onderwijs.',
  row: z.strictObject({
    id: text('Vaste naam, ook in het adres van de pagina.'),
    titel: text('Naam van het netwerk.'),
    kort: text('Korte naam.'),
    samenvatting: text('Wat het netwerk doet.'),
    organisatoren: texts('Wie het netwerk trekt.'),
    voor_wie: text('Wie er terechtkan.'),
    doelen: texts('Wat het netwerk wil bereiken.'),
    website: maybe('Eigen website.'),
    ...provenance,
  }),
  rows: ({ catalog, site }) =>
    catalog.networks.map(({ id, data }) => ({
      id,
      titel: data.titel,
      kort: data.kort,
      samenvatting: data.samenvatting,
      organisatoren: data.organisatoren,
      voor_wie: data.voorWie,
      doelen: data.doelen,
      website: data.website ?? null,
      pagina: pageAddress(site, `/netwerken/${id}/`),
      bronnen: sourceRows(catalog, data.bronnen, `content/netwerken/${id}.mdx`),
      nagekeken: data.nagekeken,
    })),
});
