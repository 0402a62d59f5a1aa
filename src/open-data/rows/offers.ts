import { z } from 'zod';
import { totalMinutes } from '../../model/offers.ts';
import { DOELGROEPEN, KOSTPRIJZEN, LOOPTIJDEN, SCHOLEN, STATUS } from '../../schemas/aanbod.ts';
import { dataset, pageAddress } from '../dataset.ts';
import { maybe, provenance, sourceRows, text, texts, whole } from '../fields.ts';

export const offers = dataset({
  id: 'aanbod',
  title: 'Aanbod',
  description: 'Eén rij is één traject of hulpmiddel waar een school of lokaal bestuur terechtkan.',
  row: z.strictObject({
    id: text('Vaste naam, ook in het adres van de pagina.'),
    titel: text('Naam van het aanbod.'),
    samenvatting: text('Wat het is.'),
    status: z.enum(STATUS).meta({ description: 'actief, onzeker (misschien voorbij) of afgelopen.' }),
    status_reden: maybe('Waarom het onzeker of afgelopen is.'),
    doelgroepen: z.array(z.enum(DOELGROEPEN)).meta({ description: 'Voor wie, als vaste waarden.' }),
    voor_wie: text('Voor wie, in woorden.'),
    aanvrager: z
      .array(z.enum(DOELGROEPEN))
      .meta({ description: 'Wie het zelf kan aanvragen. Leeg als geen bron het zegt.' }),
    scholen: z.enum(SCHOLEN).meta({ description: 'Voor één school of voor meer scholen samen.' }),
    minimum_scholen: whole('Hoeveel scholen minstens meedoen, als een bron dat zegt.'),
    doel: text('Waar je naartoe werkt.'),
    looptijd: text('Hoe lang het duurt, in woorden.'),
    looptijd_soort: z.enum(LOOPTIJDEN).meta({ description: 'Hoe lang het duurt, als vaste waarde.' }),
    kostprijs: text('Wat het kost, in woorden.'),
    kostprijs_soort: z.enum(KOSTPRIJZEN).meta({ description: 'Wat het kost, als vaste waarde.' }),
    minuten_samen: whole('Hoeveel minuten je samenzit in alle fasen, voor zover een bron dat zegt.'),
    begeleiding: text('Wie begeleidt.'),
    voorwaarden: texts('Waaraan je moet voldoen.'),
    aanmelden_wanneer: text('Wanneer je je aanmeldt.'),
    aanmelden_hoe: text('Hoe je je aanmeldt.'),
    contact: text('Id van het contact in de dataset contacten.'),
    ...provenance,
  }),
  rows: ({ catalog, site }) =>
    catalog.offers.map(({ id, data }) => ({
      id,
      titel: data.titel,
      samenvatting: data.samenvatting,
      status: data.status,
      status_reden: data.statusReden ?? null,
      doelgroepen: data.doelgroepen,
      voor_wie: data.voorWie,
      aanvrager: data.aanvrager,
      scholen: data.scholen,
      minimum_scholen: data.minimumScholen ?? null,
      doel: data.doel,
      looptijd: data.looptijd.tekst,
      looptijd_soort: data.looptijd.soort,
      kostprijs: data.kostprijs.tekst,
      kostprijs_soort: data.kostprijs.soort,
      minuten_samen: totalMinutes(data.fasen) || null,
      begeleiding: data.begeleiding,
      voorwaarden: data.voorwaarden.map(({ tekst }) => tekst),
      aanmelden_wanneer: data.aanmelden.wanneer,
      aanmelden_hoe: data.aanmelden.tekst,
      contact: data.contact,
      pagina: pageAddress(site, `/aanbod/${id}/`),
      bronnen: sourceRows(catalog, data.bronnen, `content/aanbod/${id}.mdx`),
      nagekeken: data.nagekeken,
    })),
});
