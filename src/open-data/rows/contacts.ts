import { z } from 'zod';
import { dataset, pageAddress } from '../dataset.ts';
import { maybe, provenance, sourceRows, text, texts } from '../fields.ts';

export const contacts = dataset({
  id: 'contacten',
  title: 'Contacten',
  description: 'Eén rij is één persoon of dienst die je kunt mailen of bellen: wat de site toont, niets meer.',
  row: z.strictObject({
    id: text('Vaste naam.'),
    naam: text('Naam, zoals de bron ze noemt.'),
    rol: text('Wat die persoon of dienst doet.'),
    organisatie: maybe('Organisatie, als een bron ze noemt.'),
    email: maybe('E-mailadres.'),
    email_anders: maybe('Tweede adres, waar twee bronnen verschillen.'),
    email_anders_reden: maybe('Waarom er twee adressen zijn.'),
    telefoon: maybe('Telefoonnummer volgens E.164, bv. +32470123456.'),
    website: maybe('Eigen website.'),
    netwerken: texts('Id’s van de netwerken waarvoor dit contact werkt.'),
    opmerking: maybe('Wat je nog moet weten.'),
    bevestigd: z.iso
      .date()
      .nullable()
      .meta({ description: 'De dag waarop de organisatie dit zelf bevestigde. Leeg als dat niet gebeurde.' }),
    ...provenance,
  }),
  rows: ({ catalog, site }) =>
    catalog.contacts.map(({ id, data }) => ({
      id,
      naam: data.naam,
      rol: data.rol,
      organisatie: data.organisatie ?? null,
      email: data.email ?? null,
      email_anders: data.emailAnders?.adres ?? null,
      email_anders_reden: data.emailAnders?.reden ?? null,
      telefoon: data.telefoon ?? null,
      website: data.website ?? null,
      netwerken: data.netwerken,
      opmerking: data.opmerking ?? null,
      bevestigd: data.bevestigd ?? null,
      pagina: pageAddress(site, `/contact/#contact-${id}`),
      bronnen: sourceRows(
        catalog,
        [data.bron, ...(data.emailAnders ? [data.emailAnders.bron] : [])],
        `content/contacten/${id}.json`,
      ),
      nagekeken: data.nagekeken,
    })),
});
