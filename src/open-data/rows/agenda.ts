import { z } from 'zod';
import { AGENDASOORTEN } from '../../schemas/agenda.ts';
import { dataset, pageAddress } from '../dataset.ts';
import { maybe, provenance, sourceRows, text, yesNo } from '../fields.ts';

export const agenda = dataset({
  id: 'agenda',
  title: 'Agenda',
  description: 'Eén rij is één periode om je aan te melden, of één datum.',
  row: z.strictObject({
    id: text('Vaste naam.'),
    titel: text('Wat er dan kan of gebeurt.'),
    soort: z.enum(AGENDASOORTEN).meta({ description: 'aanmelden of activiteit.' }),
    tekst: text('Wat je moet weten.'),
    jaarlijks: yesNo('Of dit volgens de bron elk jaar zo is.'),
    van: maybe('Eerste dag: een datum, of een dag zonder jaar als het elk jaar zo is. Leeg als de bron er geen noemt.'),
    tot: text('Laatste dag, op dezelfde manier.'),
    uur_van: maybe('Begin, in Belgische tijd.'),
    uur_tot: maybe('Einde, in Belgische tijd.'),
    volgend_schooljaar: yesNo('Of je je dan aanmeldt voor een start in het schooljaar daarna.'),
    aanbod: maybe('Id in de dataset aanbod.'),
    netwerk: maybe('Id in de dataset netwerken.'),
    opmerking: maybe('Hoe we de bron lezen, als die niet precies is.'),
    ...provenance,
  }),
  rows: ({ catalog, site }) =>
    catalog.agenda.map(({ id, data }) => ({
      id,
      titel: data.titel,
      soort: data.soort,
      tekst: data.tekst,
      jaarlijks: data.jaarlijks,
      van: data.van ?? null,
      tot: data.tot,
      uur_van: data.uren?.van ?? null,
      uur_tot: data.uren?.tot ?? null,
      volgend_schooljaar: data.volgendSchooljaar,
      aanbod: data.aanbod ?? null,
      netwerk: data.netwerk ?? null,
      opmerking: data.opmerking ?? null,
      pagina: pageAddress(site, `/agenda/#${id}`),
      bronnen: sourceRows(catalog, [data.bron], `content/agenda/${id}.json`),
      nagekeken: data.nagekeken,
    })),
});
