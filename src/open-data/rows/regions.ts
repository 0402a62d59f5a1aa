import { z } from 'zod';
import { REGIOCODES } from '../../schemas/regios.ts';
import { dataset, pageAddress } from '../dataset.ts';
import { maybe, provenance, sourceRows, text, texts } from '../fields.ts';

export const regions = dataset({
  id: 'regios',
  title: 'Regio’s',
  description: 'Eén rij is één netwerk in één provincie of in Brussel: de contacten, of waarom er geen bekend is.',
  row: z.strictObject({
    id: text('Regio en netwerk, met een schuine streep ertussen.'),
    regio: text('Id van de regio, ook in het adres van de pagina.'),
    naam: text('Naam van de provincie, of Brussel.'),
    code: z.enum(REGIOCODES).meta({ description: 'Code volgens ISO 3166-2.' }),
    netwerk: text('Id van het netwerk in de dataset netwerken.'),
    contacten: texts('Id’s van de coördinatoren in de dataset contacten.'),
    geen_contact: maybe('Waarom er geen contact bekend is, en hoe je verder kunt.'),
    vraag_het_aan: texts('Id’s van wie je dan wel kunt mailen.'),
    website: maybe('Website van het netwerk in deze regio.'),
    uitleg: maybe('Wat je in deze regio nog moet weten.'),
    ...provenance,
  }),
  rows: ({ catalog, site }) =>
    catalog.regions.flatMap(({ id, data }) =>
      data.netwerken.map((item) => ({
        id: `${id}/${item.netwerk}`,
        regio: id,
        naam: data.naam,
        code: data.code,
        netwerk: item.netwerk,
        contacten: item.contacten,
        geen_contact: item.onbekend ?? null,
        vraag_het_aan: item.vraagHetAan ?? [],
        website: item.website ?? null,
        uitleg: item.uitleg ?? null,
        pagina: pageAddress(site, `/regio/${id}/`),
        bronnen: sourceRows(catalog, [item.bron], `content/regios/${id}.json`),
        nagekeken: data.nagekeken,
      })),
    ),
});
