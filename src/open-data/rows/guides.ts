import { z } from 'zod';
import { dataset, pageAddress } from '../dataset.ts';
import { maybe, provenance, sourceRows, text } from '../fields.ts';

export const guides = dataset({
  id: 'begeleiders',
  title: 'Lokale begeleiders en partners',
  description: 'Eén rij is één lokale begeleider of partner van vzw Krijt in een gemeente of in heel Brussel.',
  row: z.strictObject({
    id: text('Vaste naam.'),
    organisatie: text('Wie begeleidt.'),
    soort: z.enum(['lokale-begeleider', 'partner']).meta({ description: 'lokale-begeleider of partner.' }),
    gemeente: text('Gemeente, of Brussel.'),
    gebied: z.enum(['gemeente', 'gewest']).meta({ description: 'gemeente, of gewest voor heel Brussel.' }),
    rol: text('Wat ze doen.'),
    sinds: text('Sinds wanneer.'),
    doelgroep: maybe('Voor welke scholen, als een bron het zegt.'),
    contact: maybe('Id van een eigen contact in de dataset contacten.'),
    website: maybe('Pagina van de organisatie zelf.'),
    ...provenance,
  }),
  rows: ({ catalog, municipalities, site }) =>
    catalog.guides.map(({ id, data }) => {
      const place = municipalities.find(({ name }) => name === data.gemeente);
      const href = data.gebied === 'gewest' || !place ? '/regio/brussel/' : place.href;
      return {
        id,
        organisatie: data.organisatie,
        soort: data.soort,
        gemeente: data.gemeente,
        gebied: data.gebied,
        rol: data.rol,
        sinds: data.sinds,
        doelgroep: data.doelgroep ?? null,
        contact: data.contact ?? null,
        website: data.website ?? null,
        pagina: pageAddress(site, href),
        bronnen: sourceRows(catalog, [data.bron], `content/begeleiders/${id}.json`),
        nagekeken: data.nagekeken,
      };
    }),
});
