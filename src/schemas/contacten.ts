/** A person or desk one can call or mail. One JSON file in content/contacten/; every page shows this same entry. */
import { z } from 'zod';
import { exceptions } from './exceptions.ts';
import { checkedOn, email, line, pastDay, ref, sentences, telephone, url } from './fields.ts';

export const contactenSchema = z.strictObject({
  naam: line('Naam', 'Zoals de bron ze noemt. Verzin geen familienaam.', 80),
  rol: line('Rol', 'Bv. "coördinator lerende netwerken jeugdhulp-onderwijs".', 120),
  organisatie: line('Organisatie', 'Bv. "vzw Krijt". Alleen als een bron ze noemt.', 100).optional(),
  email: email('E-mail', 'Bv. "voornaam.naam@organisatie.be".').optional(),
  emailAnders: z
    .strictObject({
      adres: email('Ander adres', 'Het adres dat de andere bron noemt.'),
      reden: sentences('Reden', 'Waarom er twee adressen zijn.', 300),
      bron: ref('bronnen', 'Bron', 'Welke bron het andere adres noemt.'),
    })
    .optional()
    .meta({ title: 'Tweede adres', description: 'Alleen als twee bronnen een ander adres noemen.' }),
  telefoon: telephone('Telefoon', 'Met +32 en zonder spaties, bv. "+32470123456".').optional(),
  website: url('Website', 'Eigen website, als een bron die noemt.').optional(),
  netwerken: z
    .array(ref('netwerken', 'Netwerk', 'Bestandsnaam in content/netwerken, zonder extensie.'))
    .meta({ title: 'Netwerken', description: 'De netwerken waarvoor deze persoon werkt. Mag leeg zijn.' }),
  bron: ref('bronnen', 'Bron', 'Waar deze gegevens staan: bestandsnaam in content/bronnen, zonder extensie.'),
  nagekeken: checkedOn(),
  bevestigd: pastDay(
    'Bevestigd',
    'De dag waarop de organisatie zelf dit bevestigde. Laat weg als dat niet gebeurde.',
  ).optional(),
  opmerking: sentences('Opmerking', 'Wat de lezer moet weten, bv. waarom een adres ontbreekt.', 400).optional(),
  uitzonderingen: exceptions(),
});

export type ContactData = z.infer<typeof contactenSchema>;
