import { z } from 'zod';
import { STAPSOORTEN } from '../../schemas/situaties.ts';
import { dataset, pageAddress } from '../dataset.ts';
import { maybe, provenance, sourceRows, text, texts, yesNo } from '../fields.ts';

export const situations = dataset({
  id: 'situaties',
  title: 'Situaties',
  description: 'Eén rij is één stap in een situatie: wie eerst, wie daarna.',
  row: z.strictObject({
    id: text('Situatie en nummer van de stap, met een schuine streep ertussen.'),
    situatie: text('Id van de situatie, ook in het adres van de pagina.'),
    titel: text('De situatie, in de woorden van de bezoeker.'),
    voor_wie: text('Voor wie.'),
    stap: z.int().min(1).meta({ description: 'Nummer van de stap.' }),
    stap_titel: text('Wat je doet.'),
    stap_soort: z.enum(STAPSOORTEN).meta({ description: 'Bij wie de stap uitkomt.' }),
    tekst: text('Wat en waarom.'),
    hoe: maybe('Hoe je het aanpakt.'),
    netwerk: maybe('Id van het netwerk in de dataset netwerken.'),
    contact: maybe('Id van het contact in de dataset contacten.'),
    aanbod: texts('Id’s van het aanbod waaruit je kiest.'),
    website: maybe('Website waar je terechtkunt.'),
    eigen_raad: yesNo('Of de raad, of de volgorde, van Trajectwijzer komt.'),
    ...provenance,
  }),
  rows: ({ catalog, site }) =>
    catalog.situations.flatMap(({ id, data }) =>
      data.stappen.map((step, index) => ({
        id: `${id}/${index + 1}`,
        situatie: id,
        titel: data.titel,
        voor_wie: data.voorWie,
        stap: index + 1,
        stap_titel: step.titel,
        stap_soort: step.soort,
        tekst: step.tekst,
        hoe: step.hoe ?? null,
        netwerk: step.netwerk ?? null,
        contact: step.contact ?? null,
        aanbod: (step.keuzes ?? []).map(({ aanbod }) => aanbod),
        website: step.website ?? null,
        eigen_raad: step.eigenRaad,
        pagina: pageAddress(site, `/wegwijzer/${id}/`),
        bronnen: sourceRows(catalog, step.bron ? [step.bron] : [], `content/situaties/${id}.mdx`),
        nagekeken: data.nagekeken,
      })),
    ),
});
